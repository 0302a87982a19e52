package org.kinora.engine.video;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A time as caption files have it: hours, minutes and seconds of two digits at least, and milliseconds of three. */
final class CaptionTime {

    private CaptionTime() {}

    /** @param mark between seconds and milliseconds */
    static String of(BigDecimal seconds, char mark) {
        long milliseconds =
                seconds.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                mark,
                milliseconds % 1000);
    }
}
