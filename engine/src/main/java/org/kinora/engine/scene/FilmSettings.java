package org.kinora.engine.scene;

import org.kinora.engine.timeline.FrameRate;

/**
 * What a scene is recorded for: frame rate, shape of the picture and seed.
 *
 * <pre>{@code
 * FilmSettings settings = new FilmSettings(FrameRate.of(60), 16.0 / 9, 0);
 * }</pre>
 *
 * @param rate frames per second
 * @param aspect width of the picture divided by its height; the frame is 8 units high and 8 × aspect wide
 * @param seed seed of the scene's random numbers
 */
public record FilmSettings(FrameRate rate, double aspect, long seed) {

    public static final FilmSettings DEFAULT = new FilmSettings(FrameRate.of(60), 16 / 9.0, 0);

    public FilmSettings {
        if (!(aspect > 0) || Double.isInfinite(aspect)) {
            throw new IllegalArgumentException("A picture's aspect is positive, not " + aspect);
        }
    }
}
