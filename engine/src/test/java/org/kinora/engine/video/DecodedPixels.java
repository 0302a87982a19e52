package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_color_primaries_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_range_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_space_name;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVComponentDescriptor;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;
import org.kinora.engine.media.FfmpegNatives;

/**
 * The pictures of a file of any kind, read back by FFmpeg: straight red, green, blue and alpha, 0 to 255.
 *
 * @param codec FFmpeg's name of it
 * @param pixels FFmpeg's name of the format that the decoder gives
 * @param colours primaries, matrix and range as the file says them
 * @param rate numerator and denominator
 * @param times in seconds
 */
public record DecodedPixels(
        String codec,
        String pixels,
        List<String> colours,
        List<Integer> rate,
        int width,
        int height,
        List<Double> times,
        List<int[]> pictures) {

    /** @param decoder FFmpeg's name of it; null for the usual one */
    public static DecodedPixels read(Path file, String decoder) {
        FfmpegNatives.load();
        AVFormatContext format = new AVFormatContext(null);
        check(avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null));
        check(avformat_find_stream_info(format, (AVDictionary) null));
        AVStream stream = format.streams(0);
        AVCodec codec = decoder == null
                ? avcodec_find_decoder(stream.codecpar().codec_id())
                : avcodec_find_decoder_by_name(decoder);
        AVCodecContext context = avcodec_alloc_context3(codec);
        check(avcodec_parameters_to_context(context, stream.codecpar()));
        check(avcodec_open2(context, codec, (AVDictionary) null));
        List<Double> times = new ArrayList<>();
        List<int[]> pictures = new ArrayList<>();
        double unit = (double) stream.time_base().num() / stream.time_base().den();
        AVPacket packet = av_packet_alloc();
        while (av_read_frame(format, packet) >= 0) {
            if (packet.stream_index() == 0) {
                check(avcodec_send_packet(context, packet));
            }
            av_packet_unref(packet);
            receive(context, unit, times, pictures);
        }
        check(avcodec_send_packet(context, null));
        receive(context, unit, times, pictures);
        AVPixFmtDescriptor layout = av_pix_fmt_desc_get(context.pix_fmt());
        DecodedPixels read = new DecodedPixels(
                avcodec_get_name(stream.codecpar().codec_id()).getString(),
                layout.name().getString(),
                List.of(
                        text(av_color_primaries_name(stream.codecpar().color_primaries())),
                        text(av_color_space_name(stream.codecpar().color_space())),
                        text(av_color_range_name(stream.codecpar().color_range()))),
                List.of(stream.avg_frame_rate().num(), stream.avg_frame_rate().den()),
                context.width(),
                context.height(),
                times,
                pictures);
        av_packet_free(packet);
        avcodec_free_context(context);
        avformat_close_input(format);
        return read;
    }

    private static void receive(AVCodecContext context, double unit, List<Double> times, List<int[]> pictures) {
        AVFrame frame = av_frame_alloc();
        while (avcodec_receive_frame(context, frame) >= 0) {
            times.add(frame.best_effort_timestamp() * unit);
            pictures.add(rgba(frame));
        }
        av_frame_free(frame);
    }

    private static int[] rgba(AVFrame frame) {
        AVPixFmtDescriptor layout = av_pix_fmt_desc_get(frame.format());
        boolean rgb = (layout.flags() & AV_PIX_FMT_FLAG_RGB) != 0;
        boolean alpha = (layout.flags() & AV_PIX_FMT_FLAG_ALPHA) != 0;
        int[] picture = new int[frame.width() * frame.height() * 4];
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                double[] c = new double[4];
                for (int i = 0; i < 3 + (alpha ? 1 : 0); i++) {
                    boolean chroma = !rgb && (i == 1 || i == 2);
                    c[i] = sample(
                            frame,
                            layout.comp(i),
                            chroma ? x >> layout.log2_chroma_w() : x,
                            chroma ? y >> layout.log2_chroma_h() : y);
                }
                double[] straight = rgb ? new double[] {c[0], c[1], c[2]} : bt709(c);
                int at = (y * frame.width() + x) * 4;
                for (int i = 0; i < 3; i++) {
                    picture[at + i] = (int) Math.round(255 * Math.max(0, Math.min(1, straight[i])));
                }
                picture[at + 3] = alpha ? (int) Math.round(255 * c[3]) : 255;
            }
        }
        return picture;
    }

    /** From 0 to 1 over all values that its bits have. */
    private static double sample(AVFrame frame, AVComponentDescriptor component, int x, int y) {
        int bytes = component.depth() > 8 ? 2 : 1;
        long at = (long) y * frame.linesize(component.plane()) + (long) x * component.step() + component.offset();
        try (BytePointer data = new BytePointer(frame.data(component.plane()))) {
            int value = data.get(at) & 0xFF;
            if (bytes == 2) {
                value |= (data.get(at + 1) & 0xFF) << 8;
            }
            int most = (1 << component.depth()) - 1;
            return (double) (value >> component.shift() & most) / most;
        }
    }

    /** By the inverse of Rec. ITU-R BT.709-6 items 3.2 to 3.4, of limited range; eight bits are close enough to any. */
    private static double[] bt709(double[] yuv) {
        double lightness = (yuv[0] * 255 - 16) / 219;
        double blueness = (yuv[1] * 255 - 128) / 224;
        double redness = (yuv[2] * 255 - 128) / 224;
        double red = lightness + 1.5748 * redness;
        double blue = lightness + 1.8556 * blueness;
        return new double[] {red, (lightness - 0.2126 * red - 0.0722 * blue) / 0.7152, blue};
    }

    /** Straight red, green, blue and alpha. */
    public int[] pixel(int picture, int x, int y) {
        int at = (y * width + x) * 4;
        int[] all = pictures.get(picture);
        return new int[] {all[at], all[at + 1], all[at + 2], all[at + 3]};
    }

    private static String text(BytePointer name) {
        return name == null ? "none" : name.getString();
    }

    private static void check(int result) {
        if (result < 0) {
            throw new AssertionError(FfmpegErrors.text(result));
        }
    }
}
