package org.kinora.engine.cli;

import java.util.Locale;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.timeline.FrameRate;
import picocli.CommandLine.TypeConversionException;

/** Sizes and rates by one letter, as Manim has them. */
enum Quality {
    L(854, 480, 15),
    M(1280, 720, 30),
    H(1920, 1080, 60),
    P(2560, 1440, 60),
    K(3840, 2160, 60);

    private final PictureSize size;
    private final FrameRate rate;

    Quality(int width, int height, int framesASecond) {
        size = new PictureSize(width, height);
        rate = FrameRate.of(framesASecond);
    }

    PictureSize size() {
        return size;
    }

    FrameRate rate() {
        return rate;
    }

    static Quality parse(String letter) {
        try {
            return valueOf(letter.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("a quality is l, m, h, p or k, as in -qk, not \"" + letter + "\"");
        }
    }
}
