package org.kinora.engine.narration;

/** What a viewer can read, after the BBC's and Netflix's guides for subtitles. */
public final class CaptionLimits {

    /** Lines of one caption. */
    public static final int LINES = 2;
    /** Characters in a line. */
    public static final int LINE = 42;
    /** Characters a second. */
    public static final double SPEED = 20;
    /** Seconds that every caption is to be shown if there is room for it. */
    static final double WISHED = 1;
    /** Seconds; what is shown for less is a flicker. */
    public static final double LEAST = 5 / 6.0;
    /** Seconds; what is shown for longer is read again. */
    public static final double MOST = 7;

    private CaptionLimits() {}

    /** Of a text, in characters as a reader counts them, a surrogate pair being one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Seconds that a text should be shown. */
    static double readingTime(int characters) {
        return Math.max(WISHED, characters / SPEED);
    }
}
