package org.kinora.engine.review;

import org.kinora.engine.frame.PictureSize;

/** Smaller pictures of a film's shape. */
final class Sizes {

    private Sizes() {}

    /** About that many pixels, but never more than the film has. */
    static PictureSize ofArea(PictureSize film, double area) {
        double factor = Math.min(1, Math.sqrt(area / ((double) film.width() * film.height())));
        return scaled(film, factor);
    }

    /** No side longer than that, and none longer than the film's. */
    static PictureSize within(PictureSize film, int side) {
        return scaled(film, Math.min(1, (double) side / Math.max(film.width(), film.height())));
    }

    static PictureSize scaled(PictureSize film, double factor) {
        return new PictureSize((int) Math.max(1, Math.round(film.width() * factor)), (int)
                Math.max(1, Math.round(film.height() * factor)));
    }
}
