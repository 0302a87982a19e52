package org.kinora.engine.video;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Turns pictures into packets, which come out in decoding order. Used by one thread. */
interface PictureEncoder extends AutoCloseable {

    /** Receives packets, whose times count frames. */
    interface PacketSink {
        void write(AVPacket packet) throws VideoException;
    }

    /**
     * The encoder for a format.
     *
     * @param file for error messages only
     * @throws VideoException if this machine or this FFmpeg lacks it; the message says what to do
     */
    static PictureEncoder of(VideoFormat format, Path file) throws VideoException {
        Coding coding = format.coding();
        return switch (coding.encoder()) {
            case AUTO ->
                coding.codec() == VideoCodec.H264
                        ? new H264Encoder(H264Encoder.best(), format, file)
                        : VideoEncoder.open(EncoderSettings.inSoftware(format), format, file);
            case X264 -> new H264Encoder(H264Encoder.X264, format, file);
            case OPENH264 -> new H264Encoder(H264Encoder.OPEN_H264, format, file);
            case NVENC -> VideoEncoder.open(EncoderSettings.byNvenc(format), format, file);
            case VAAPI -> VaapiEncoder.open(format, file);
        };
    }

    /** FFmpeg's name of it. */
    String name();

    AVCodecContext context();

    /**
     * Encodes one picture, which is not used any more after this returns.
     *
     * @param number of the frame, counted from 0
     */
    void encode(QueuedPicture picture, long number, PacketSink sink) throws VideoException;

    /** Encodes the pictures that were held back for looking ahead. */
    void flush(PacketSink sink) throws VideoException;

    @Override
    void close();
}
