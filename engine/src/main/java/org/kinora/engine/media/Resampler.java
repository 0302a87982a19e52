package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import java.nio.FloatBuffer;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Turns samples at one rate into samples at another, and many channels into few, piece by piece. The grabber's own
 * resampling leaves the last few samples out.
 */
final class Resampler implements AutoCloseable {

    private final SwrContext swr = new SwrContext(null);
    private final int channels;
    private final int newChannels;

    /** @throws IllegalArgumentException if FFmpeg knows no way from the one to the other */
    Resampler(int rate, int channels, int newRate, int newChannels) {
        this.channels = channels;
        this.newChannels = newChannels;
        try (AVChannelLayout from = new AVChannelLayout();
                AVChannelLayout to = new AVChannelLayout()) {
            av_channel_layout_default(from, channels);
            av_channel_layout_default(to, newChannels);
            int result =
                    swr_alloc_set_opts2(swr, to, AV_SAMPLE_FMT_FLT, newRate, from, AV_SAMPLE_FMT_FLT, rate, 0, null);
            if (result >= 0) {
                result = PortableArithmetic.choosing(() -> swr_init(swr));
            }
            if (result < 0) {
                swr_free(swr);
                throw new IllegalArgumentException(channels + " channels of " + rate
                        + " samples a second cannot be made into " + newChannels + " of " + newRate);
            }
        }
    }

    /**
     * What can be said once these samples are known.
     *
     * @param samples direct memory: the first of every channel, then the second of every channel, and so on
     */
    float[] resample(FloatBuffer samples) {
        try (FloatPointer in = new FloatPointer(samples)) {
            return convert(in, samples.remaining() / channels);
        }
    }

    /** What is left when no more samples come. */
    float[] rest() {
        return convert(null, 0);
    }

    private float[] convert(FloatPointer in, int length) {
        int room = Math.max(1, check(swr_get_out_samples(swr, length)));
        try (FloatPointer out = new FloatPointer((long) room * newChannels);
                PointerPointer<FloatPointer> to = new PointerPointer<FloatPointer>(1).put(0, out);
                PointerPointer<FloatPointer> from = new PointerPointer<FloatPointer>(1).put(0, in)) {
            int converted = check(swr_convert(swr, to, room, in == null ? null : from, length));
            float[] resampled = new float[converted * newChannels];
            out.get(resampled);
            return resampled;
        }
    }

    private static int check(int result) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg cannot resample: code " + result);
        }
        return result;
    }

    @Override
    public void close() {
        swr_free(swr);
    }
}
