package org.kinora.engine.video;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.kinora.engine.narration.Caption;

/** Captions as one of a file's streams. */
interface CaptionTrack {

    /** Of a caption's times. */
    int TICKS_A_SECOND = 1000;

    interface PacketWriter {
        int write(AVPacket packet);
    }

    /** @param file for error messages only */
    void write(Caption caption, Path file, PacketWriter writer) throws VideoException;

    static long ticks(BigDecimal seconds) {
        return seconds.multiply(BigDecimal.valueOf(TICKS_A_SECOND))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
