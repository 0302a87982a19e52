package org.kinora.engine.preview;

import java.util.HashMap;
import java.util.Map;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;

/**
 * Sets the window's short texts in one style and keeps them, so that each is set once. Sizes are in pixels; y grows upward from the
 * baseline.
 */
final class LabelCache implements AutoCloseable {

    /** A typeset text that begins at the origin. */
    record Line(Path outline, double width) {

        Path at(double x, double baseline) {
            return outline.transformed(Affine.translation(new Point(x, baseline)));
        }
    }

    private static final double FONT_SIZE_OF_ONE_PIXEL = 96;
    private static final int MOST_KEPT = 1000;

    private final Typesetter typesetter = Typesetter.open();
    private final TextStyle style;
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * @param style whose size plays no part
     * @param em the font's em, in pixels
     */
    LabelCache(TextStyle style, double em) {
        this.style = new TextStyle(style.face(), em * FONT_SIZE_OF_ONE_PIXEL, style.ligatures());
    }

    Line line(String text) {
        if (lines.size() > MOST_KEPT) {
            lines.clear();
        }
        return lines.computeIfAbsent(text, this::set);
    }

    private Line set(String text) {
        TextLayout layout = typesetter.layout(text, style);
        PathBuilder outline = Path.builder();
        for (PlacedGlyph glyph : layout.glyphs()) {
            outline.append(glyph.path());
        }
        return new Line(outline.build(), layout.width());
    }

    @Override
    public void close() {
        typesetter.close();
    }
}
