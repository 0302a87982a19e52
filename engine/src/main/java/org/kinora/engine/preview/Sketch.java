package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A drawing of a part of the window, from back to front; in pixels from its lower left corner, y upward. */
final class Sketch {

    private final int width;
    private final int height;
    private final List<ShapeItem> items = new ArrayList<>();

    Sketch(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void rectangle(double left, double bottom, double right, double top, Color color) {
        if (right > left && top > bottom) {
            Point center = new Point((left + right) / 2, (bottom + top) / 2);
            fill(Polygons.rectangle(center, right - left, top - bottom), color);
        }
    }

    void text(LabelCache.Line line, double x, double baseline, Color color) {
        fill(line.at(x, baseline), color);
    }

    void fill(Path path, Color color) {
        if (!path.isEmpty()) {
            items.add(new ShapeItem(items.size(), path, Affine.IDENTITY, color, Stroke.NONE, 1));
        }
    }

    /** The drawing on a ground of one colour. */
    DrawList on(Color ground) {
        Affine pixelsToUnits = Affine.translation(new Point(-width / 2.0, -height / 2.0))
                .then(Affine.scaling(DrawList.FRAME_HEIGHT / height, Point.ORIGIN));
        return new DrawList(ground, pixelsToUnits, items);
    }
}
