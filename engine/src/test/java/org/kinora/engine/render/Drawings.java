package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;

/** Outlines and draw lists that the renderer's tests share. */
final class Drawings {

    private Drawings() {}

    static Path rectangle(double left, double bottom, double right, double top) {
        return Path.polygon(
                new Point(left, bottom), new Point(right, bottom), new Point(right, top), new Point(left, top));
    }

    /** A circle of four cubics, off by 0.03 % of its radius. */
    static Path circle(double x, double y, double radius) {
        double k = 0.5522847498 * radius;
        return Path.builder()
                .moveTo(new Point(x + radius, y))
                .cubicTo(new Point(x + radius, y + k), new Point(x + k, y + radius), new Point(x, y + radius))
                .cubicTo(new Point(x - k, y + radius), new Point(x - radius, y + k), new Point(x - radius, y))
                .cubicTo(new Point(x - radius, y - k), new Point(x - k, y - radius), new Point(x, y - radius))
                .cubicTo(new Point(x + k, y - radius), new Point(x + radius, y - k), new Point(x + radius, y))
                .closed()
                .build();
    }

    static DrawItem filled(long id, Path path, Paint fill) {
        return new DrawItem(id, path, Affine.IDENTITY, fill, Stroke.NONE, 1);
    }

    static DrawItem stroked(long id, Path path, Stroke stroke) {
        return new DrawItem(id, path, Affine.IDENTITY, Color.TRANSPARENT, stroke, 1);
    }

    static DrawList onBlack(DrawItem... items) {
        return onBlack(List.of(items));
    }

    static DrawList onBlack(List<DrawItem> items) {
        return new DrawList(Color.BLACK, Affine.IDENTITY, items);
    }

    /** The glyphs of a text in white, its first baseline beginning at a place. */
    static List<DrawItem> text(String text, double size, double left, double baseline) {
        List<DrawItem> items = new ArrayList<>();
        try (Typesetter typesetter = Typesetter.open()) {
            Affine place = Affine.translation(new Point(left, baseline));
            for (PlacedGlyph glyph : typesetter
                    .layout(text, TextStyle.serif(size), TextFlow.DEFAULT)
                    .glyphs()) {
                items.add(new DrawItem(
                        items.size(), glyph.outline(), glyph.placement().then(place), Color.WHITE, Stroke.NONE, 1));
            }
        }
        return items;
    }
}
