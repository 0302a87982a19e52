package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_HWDEVICE_TYPE_VAAPI;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_VAAPI;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_hwdevice_ctx_create;
import static org.bytedeco.ffmpeg.global.avutil.av_hwframe_ctx_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_hwframe_ctx_init;
import static org.bytedeco.ffmpeg.global.avutil.av_hwframe_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_hwframe_transfer_data;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVHWFramesContext;
import org.bytedeco.javacpp.BytePointer;

/** Encodes on an Intel or AMD GPU by Linux's VA-API: every picture is first copied to a frame on the device. */
final class VaapiEncoder implements PictureEncoder {

    /** What the encoder holds back and refers to, and a few to spare. */
    private static final int FRAMES_ON_DEVICE = 20;

    private final VideoEncoder encoder;
    private final AVBufferRef frames;
    private final AVFrame onDevice = av_frame_alloc();
    private final Path file;

    private VaapiEncoder(VideoEncoder encoder, AVBufferRef frames, Path file) {
        this.encoder = encoder;
        this.frames = frames;
        this.file = file;
    }

    /** @param file for error messages only */
    static VaapiEncoder open(VideoFormat format, Path file) throws VideoException {
        EncoderSettings settings = EncoderSettings.byVaapi(format);
        if (format.coding().pixels() != PixelFormat.YUV420P) {
            throw new VideoException(file + ": VA-API is given the pixels yuv420p, not "
                    + format.coding().pixels() + "; the encoder x264 takes them");
        }
        AVBufferRef device = new AVBufferRef(null);
        if (av_hwdevice_ctx_create(device, AV_HWDEVICE_TYPE_VAAPI, (BytePointer) null, (AVDictionary) null, 0) < 0) {
            throw new VideoException(file + ": " + settings.need());
        }
        AVBufferRef frames = av_hwframe_ctx_alloc(device);
        av_buffer_unref(device);
        try {
            AVHWFramesContext pool = new AVHWFramesContext(frames.data());
            pool.format(AV_PIX_FMT_VAAPI).sw_format(AV_PIX_FMT_NV12);
            pool.width(format.width()).height(format.height()).initial_pool_size(FRAMES_ON_DEVICE);
            FfmpegErrors.check(av_hwframe_ctx_init(frames), file, "making room on the GPU");
            VideoEncoder encoder = VideoEncoder.open(
                    settings,
                    format,
                    file,
                    context -> context.pix_fmt(AV_PIX_FMT_VAAPI).hw_frames_ctx(av_buffer_ref(frames)));
            return new VaapiEncoder(encoder, frames, file);
        } catch (VideoException refused) {
            av_buffer_unref(frames);
            throw refused;
        }
    }

    @Override
    public String name() {
        return encoder.name();
    }

    @Override
    public AVCodecContext context() {
        return encoder.context();
    }

    @Override
    public void encode(QueuedPicture picture, long number, PacketSink sink) throws VideoException {
        AVFrame inMemory = picture.picture().frame();
        FfmpegErrors.check(av_hwframe_get_buffer(frames, onDevice, 0), file, "making room on the GPU");
        try {
            FfmpegErrors.check(av_hwframe_transfer_data(onDevice, inMemory, 0), file, "copying to the GPU");
            av_frame_copy_props(onDevice, inMemory);
            encoder.encode(onDevice.pts(number), 1, sink);
        } finally {
            av_frame_unref(onDevice);
        }
    }

    @Override
    public void flush(PacketSink sink) throws VideoException {
        encoder.flush(sink);
    }

    @Override
    public void close() {
        encoder.close();
        av_frame_free(onDevice);
        av_buffer_unref(frames);
    }
}
