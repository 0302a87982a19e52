package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.av_force_cpu_flags;
import static org.bytedeco.ffmpeg.global.avutil.av_get_cpu_flags;

import java.util.function.Supplier;

/**
 * Keeps FFmpeg from choosing functions by what the processor can do: its assembly for AVX, FMA and NEON sums floating-point
 * numbers in different orders, so the same sound would become other bytes on another machine. FFmpeg chooses when a codec
 * or a resampler is opened, and by one setting for the whole process, so this lasts for one call.
 */
public final class PortableArithmetic {

    private PortableArithmetic() {}

    /** Opens something with functions in plain C. */
    public static synchronized <T> T choosing(Supplier<T> open) {
        FfmpegNatives.load();
        int processor = av_get_cpu_flags();
        av_force_cpu_flags(0);
        try {
            return open.get();
        } finally {
            av_force_cpu_flags(processor);
        }
    }
}
