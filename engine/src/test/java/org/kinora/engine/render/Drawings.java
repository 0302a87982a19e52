package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
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

    static ShapeItem filled(long id, Path path, Paint fill) {
        return new ShapeItem(id, path, Affine.IDENTITY, fill, Stroke.NONE, 1);
    }

    static ShapeItem stroked(long id, Path path, Stroke stroke) {
        return new ShapeItem(id, path, Affine.IDENTITY, Color.TRANSPARENT, stroke, 1);
    }

    static DrawList onBlack(ShapeItem... items) {
        return onBlack(List.of(items));
    }

    static DrawList onBlack(List<ShapeItem> items) {
        return new DrawList(Color.BLACK, Affine.IDENTITY, items);
    }

    static DrawList onBlack(List<ShapeItem> items, Layer... layers) {
        return new DrawList(Color.BLACK, Affine.IDENTITY, List.copyOf(items), List.of(layers));
    }

    /** Five items: overlapping, with edges, gradients and transparency. */
    static List<ShapeItem> scenery() {
        Paint gradient = new LinearGradient(new Point(-3, 0), new Point(3, 1), Color.BLUE, Color.YELLOW.withAlpha(0.4));
        return List.of(
                filled(1, circle(-2, 0, 2.31), Color.rgb(0.37, 0.61, 0.83)),
                filled(2, circle(0.3, 0.2, 2.77), gradient),
                new ShapeItem(
                        3,
                        circle(1, -1, 1.9),
                        Affine.IDENTITY,
                        Color.rgb(0.2, 0.7, 0.1).withAlpha(0.63),
                        new Stroke(Color.rgb(0.9, 0.4, 0.3), 30),
                        0.71),
                filled(4, rectangle(-1.03, -3.07, 0.52, -0.48), Color.rgb(0.55, 0.11, 0.93)),
                filled(5, circle(3, 2, 1.13), Color.rgb(0.99, 0.97, 0.43)));
    }

    /** The glyphs of a text in white, its first baseline beginning at a place. */
    static List<ShapeItem> text(String text, double size, double left, double baseline) {
        List<ShapeItem> items = new ArrayList<>();
        try (Typesetter typesetter = Typesetter.open()) {
            Affine place = Affine.translation(new Point(left, baseline));
            for (PlacedGlyph glyph : typesetter
                    .layout(text, TextStyle.serif(size), TextFlow.DEFAULT)
                    .glyphs()) {
                items.add(new ShapeItem(
                        items.size(), glyph.outline(), glyph.placement().then(place), Color.WHITE, Stroke.NONE, 1));
            }
        }
        return items;
    }
}
