package org.kinora.engine.frame;

import java.util.List;
import java.util.Objects;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/**
 * Something that is done to the picture of a layer before it is shown. Lengths are in scene units, as the layer's view
 * sees them.
 */
public sealed interface LayerEffect {

    /** The greatest radius, in units: half the picture's height. A camera that zooms in makes a radius no larger. */
    double GREATEST_RADIUS = DrawList.FRAME_HEIGHT / 2;

    /**
     * Softens everything by a Gaussian bell.
     *
     * @param radius twice the bell's standard deviation, from 0 to {@link #GREATEST_RADIUS}
     */
    record Blur(double radius) implements LayerEffect {
        public Blur {
            checkRadius("blur", radius);
        }
    }

    /**
     * Shows only what lies inside an outline, by the non-zero rule, with smooth edges.
     *
     * @param outline in its own coordinates; nothing is shown if it is empty
     * @param toScene from there to scene units
     */
    record Clip(Path outline, Affine toScene) implements LayerEffect {
        public Clip {
            Objects.requireNonNull(outline, "outline");
            Objects.requireNonNull(toScene, "toScene");
        }
    }

    /**
     * Shows as much as another picture has of alpha or brightness.
     *
     * @param items of the other picture, from back to front; they are not seen themselves
     * @param layers of these items, as in a {@link DrawList}
     * @param byLuminance whether brightness counts, as seen on black; otherwise alpha does
     * @param inverted whether to show where the other picture has nothing
     */
    record Mask(List<DrawItem> items, List<Layer> layers, boolean byLuminance, boolean inverted)
            implements LayerEffect {
        public Mask {
            items = List.copyOf(items);
            layers = List.copyOf(layers);
        }
    }

    /**
     * Lays light around and behind everything.
     *
     * @param radius how far it reaches, from 0 to {@link #GREATEST_RADIUS}
     */
    record Glow(Color color, double radius) implements LayerEffect {
        public Glow {
            Objects.requireNonNull(color, "color");
            checkRadius("glow", radius);
        }
    }

    /**
     * Lays a blurred shadow behind everything.
     *
     * @param offset from the layer to its shadow, at most {@link DrawList#FRAME_HEIGHT} long
     * @param radius of the blur, from 0 to {@link #GREATEST_RADIUS}
     */
    record Shadow(Point offset, double radius, Color color) implements LayerEffect {
        public Shadow {
            Objects.requireNonNull(offset, "offset");
            Objects.requireNonNull(color, "color");
            checkRadius("shadow", radius);
            if (!(offset.length() <= DrawList.FRAME_HEIGHT)) {
                throw new IllegalArgumentException("A shadow lies at most %s units away, not %s"
                        .formatted(DrawList.FRAME_HEIGHT, offset.length()));
            }
        }
    }

    /** @throws IllegalArgumentException if a radius is not from 0 to {@link #GREATEST_RADIUS} */
    static void checkRadius(String effect, double radius) {
        if (!(radius >= 0 && radius <= GREATEST_RADIUS)) {
            throw new IllegalArgumentException(
                    "The radius of a %s is from 0 to %s units, half the picture's height, not %s"
                            .formatted(effect, GREATEST_RADIUS, radius));
        }
    }
}
