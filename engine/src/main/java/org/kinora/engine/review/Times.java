package org.kinora.engine.review;

import java.util.Locale;

/** Times in a film as people read them. */
public final class Times {

    private Times() {}

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
