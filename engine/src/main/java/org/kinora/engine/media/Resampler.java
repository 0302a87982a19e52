package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Turns samples at one rate into samples at another. The grabber's own resampling leaves the last few out. */
final class Resampler {

    private Resampler() {}

    /** @param samples the first of every channel, then the second of every channel, and so on */
    static float[] resample(float[] samples, int channels, int fromRate, int toRate) {
        int length = samples.length / channels;
        int room = Math.toIntExact((long) length * toRate / fromRate + 1);
        SwrContext swr = new SwrContext(null);
        try (AVChannelLayout layout = new AVChannelLayout();
                FloatPointer in = new FloatPointer(samples);
                FloatPointer out = new FloatPointer((long) room * channels)) {
            av_channel_layout_default(layout, channels);
            check(swr_alloc_set_opts2(
                    swr, layout, AV_SAMPLE_FMT_FLT, toRate, layout, AV_SAMPLE_FMT_FLT, fromRate, 0, null));
            check(swr_init(swr));
            int converted = convert(swr, out, room, in, length);
            FloatPointer rest = out.getPointer((long) converted * channels);
            int total = converted + convert(swr, rest, room - converted, null, 0);
            float[] resampled = new float[total * channels];
            out.get(resampled);
            return resampled;
        } finally {
            swr_free(swr);
        }
    }

    /** @param in null for what the resampler still holds */
    private static int convert(SwrContext swr, FloatPointer out, int room, FloatPointer in, int length) {
        try (PointerPointer<FloatPointer> to = new PointerPointer<FloatPointer>(1).put(0, out);
                PointerPointer<FloatPointer> from = new PointerPointer<FloatPointer>(1).put(0, in)) {
            return check(swr_convert(swr, to, room, in == null ? null : from, length));
        }
    }

    private static int check(int result) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg cannot resample: code " + result);
        }
        return result;
    }
}
