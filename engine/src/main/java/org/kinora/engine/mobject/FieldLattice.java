package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Recording;

/**
 * The places at which a field is shown.
 *
 * @param placement from the field's numbers to scene units
 */
record FieldLattice(Range x, Range y, Affine placement) {

    private static final double STEP = 0.5;

    /** All over the picture, in scene units. */
    static FieldLattice ofPicture() {
        double half = Math.floor(Recording.current().frameWidth() / 2 / STEP) * STEP;
        return new FieldLattice(new Range(-half, half, STEP), new Range(-4, 4, STEP), Affine.IDENTITY);
    }

    /** Column by column, from below. */
    List<Point> places(long most) {
        double[] rows = y.marks().toArray();
        long columns = x.marks().count();
        if (columns * rows.length > most || columns * rows.length == 0) {
            throw new IllegalArgumentException(
                    "A field is shown at 1 to %,d places, not at %,d × %,d: give its ranges other steps"
                            .formatted(most, columns, rows.length));
        }
        List<Point> places = new ArrayList<>();
        x.marks().forEach(column -> {
            for (double row : rows) {
                places.add(new Point(column, row));
            }
        });
        return List.copyOf(places);
    }

    /** The shorter way to a neighbour, in scene units. */
    double spacing() {
        double across = Math.hypot(placement.xx(), placement.yx()) * x.step();
        double upward = Math.hypot(placement.xy(), placement.yy()) * y.step();
        return Math.min(across, upward);
    }
}
