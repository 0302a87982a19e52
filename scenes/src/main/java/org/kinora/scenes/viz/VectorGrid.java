package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Stroke;

/** All numbers of a vector as a square of cells, row after row: blue for positive, red for negative, strong for large. */
public final class VectorGrid extends Composite<VectorGrid> {

    private static final double GAP_SHARE = 0.12;

    private final List<PathShape> cells = new ArrayList<>();

    /**
     * @param values as many as a square has cells
     * @param strongest the size that has the strongest colour
     * @param side of the whole square, in scene units
     */
    public VectorGrid(double[] values, double strongest, double side, Point center) {
        int count = (int) Math.round(Math.sqrt(values.length));
        if (count * count != values.length) {
            throw new IllegalArgumentException(values.length + " numbers do not fill a square");
        }
        double cell = side / count;
        Grid places = new Grid(count, count, cell);
        for (int i = 0; i < values.length; i++) {
            double size = cell * (1 - GAP_SHARE);
            Path outline = Polygons.rectangle(center.plus(places.place(i)), size, size);
            cells.add(new PathShape(outline)
                    .setFill(Palette.signed(values[i] / strongest))
                    .setStroke(Stroke.NONE));
        }
        addParts(cells);
    }

    public PathShape cell(int index) {
        return cells.get(index);
    }
}
