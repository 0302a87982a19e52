package org.kinora.engine.scene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.space.Mesh;

/** What becomes of a scene's colours on their way into the picture: at first they stay. Any thread may ask. */
final class Recoloring {

    /** Animations go through any number of colours. */
    private static final int MOST_KNOWN = 1 << 14;

    private static final double SHADE_OF_GLOW = 0.6;

    private final Map<Color, Color> known = new ConcurrentHashMap<>();
    private volatile UnaryOperator<Color> map;
    private volatile boolean turnsLightOver;

    void begin(UnaryOperator<Color> newMap) {
        if (map != null) {
            throw new IllegalStateException("recolor(…): this scene's colours are mapped already");
        }
        turnsLightOver = newMap.apply(Color.BLACK).luminance()
                > newMap.apply(Color.WHITE).luminance();
        map = newMap;
    }

    Color of(Color color) {
        if (map == null || color.alpha() == 0) {
            return color;
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(color.withAlpha(1), map).withAlpha(color.alpha());
    }

    Paint of(Paint paint) {
        return map == null ? paint : paint.recolored(this::of);
    }

    Stroke of(Stroke stroke) {
        return map == null ? stroke : stroke.withPaint(of(stroke.paint()));
    }

    Effect of(Effect effect) {
        return map == null ? effect : effect.recolored(this::of);
    }

    /** Pictures and films keep their colours. */
    PixelContent of(PixelContent content) {
        return map != null && content instanceof CrowdPicture crowd ? crowd.recolored(this::of) : content;
    }

    Mesh of(Mesh mesh) {
        return map == null ? mesh : mesh.recolored(this::of);
    }

    /** The colour of a shadow, which stays dark in the light. */
    Color ofShadow(Color color) {
        return turnsLightOver ? color : of(color);
    }

    /** The colour of a glow, which in the light is one of shade and would look like smoke if it were as strong. */
    Color ofLight(Color color) {
        Color mapped = of(color);
        return turnsLightOver ? mapped.withOpacity(SHADE_OF_GLOW) : mapped;
    }

    /** Between dark and light, brightening and darkening change places; an addition has no counterpart but a product. */
    Blend of(Blend blend) {
        if (!turnsLightOver) {
            return blend;
        }
        return switch (blend) {
            case ADD, SCREEN -> Blend.MULTIPLY;
            case MULTIPLY -> Blend.SCREEN;
            case LIGHTEN -> Blend.DARKEN;
            case DARKEN -> Blend.LIGHTEN;
            case OVER, OVERLAY -> blend;
        };
    }
}
