package org.kinora.engine.lint;

/**
 * Who watches, from how far away: what is large enough and far enough from the edge, and for how long a picture may stand.
 *
 * <p>The least text is one whose capitals are 16 minutes of arc high, the least that ISO 9241-303 allows for text that is
 * read (20 to 22 are better). Capitals are taken for 0.7 em. At a viewing distance d that is an em of 0.00665 d:
 *
 * <ul>
 *   <li>kiosk: d = 1.5 m before a screen of 32 inches, 398 mm high, an em of 1/40 of the height;
 *   <li>phone: d = 0.32 m (what Bababekova et al. measured, Optometry and Vision Science 88, 2011) before a screen that is
 *       65 mm wide, held across, an em of 1/30 of the height;
 *   <li>cinema: the last row, from which the picture is 30 degrees wide (SMPTE EG 18), an em of 1/45 of the height.
 * </ul>
 *
 * In upright pictures the width counts in place of the height.
 *
 * <p>The safe area is that of EBU R 95: 3.5 % from each side for what must be seen, which is what a kiosk shows, and 5 % for
 * graphics where a projector's mask or a phone's round corners take something away. How long a picture may stand is
 * Kinora's own choice: passers-by leave sooner than an audience.
 */
public enum Audience {
    /** A screen on which visitors look while standing before it; also a film in the window of a laptop. */
    KIOSK(40, 0.035, 6),
    /** A phone held across. */
    PHONE(30, 0.05, 6),
    /** A hall with a canvas. */
    CINEMA(45, 0.05, 10);

    /** WCAG calls text large from 18 point on, 24 pixels of 1.28 minutes of arc each; that is 4/3 of the least text. */
    private static final double LARGE = 4 / 3.0;

    private final int leastText;
    private final double safeMargin;
    private final double longestStill;

    Audience(int leastText, double safeMargin, double longestStill) {
        this.leastText = leastText;
        this.safeMargin = safeMargin;
        this.longestStill = longestStill;
    }

    /** How many ems of the least text are as high as the picture; as wide as one that is upright. */
    public int leastText() {
        return leastText;
    }

    /** The em from which on a text is large, as a share of the picture's shorter side. */
    public double largeText() {
        return LARGE / leastText;
    }

    /** How far texts stay from each side of the picture, as a share of its width or height. */
    public double safeMargin() {
        return safeMargin;
    }

    /** In seconds. */
    public double longestStill() {
        return longestStill;
    }
}
