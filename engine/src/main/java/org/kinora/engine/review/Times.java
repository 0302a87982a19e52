package org.kinora.engine.review;

import java.math.BigDecimal;
import java.util.Locale;
import org.kinora.engine.timeline.FrameRate;

/** Times in a film, and how many frames it has of a second, as people read them. */
public final class Times {

    private Times() {}

    /** A rate as cameras name it: {@code 60}, {@code 59.94} or {@code 23.976}. */
    static String of(FrameRate rate) {
        return new BigDecimal(String.format(Locale.ROOT, "%.3f", rate.perSecond()))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Minutes, seconds and tenths, rounded down, and hours where there are some: {@code 0:04.2} or {@code 1:02:03.0}. */
    public static String of(double seconds) {
        long tenths = (long) Math.floor(seconds * 10 + 1e-6);
        long minutes = tenths / 600;
        String rest = String.format(Locale.ROOT, "%02d.%d", tenths / 10 % 60, tenths % 10);
        return minutes < 60
                ? minutes + ":" + rest
                : String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, rest);
    }
}
