package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.FloatData;

/**
 * The outlines of many more slabs behind a machine's last one, smaller and smaller in the distance. They all lie upon the
 * last slab until they are unfolded.
 *
 * <pre>{@code
 * var more = new ManySlabs(machine, 120);
 * play(more.animate(ManySlabs::unfold));
 * }</pre>
 */
public final class ManySlabs extends Composite<ManySlabs> {

    /** By how much of a slab's size the next one is farther away. */
    private static final double DEPTH = 0.045;

    private final Crowd outlines;
    private final double end;

    /** @param count how many slabs there are besides the machine's last one */
    public ManySlabs(Machine machine, int count) {
        int layers = machine.slabs().size();
        List<Point> corners = new ArrayList<>();
        for (Point3 corner : machine.slab(layers - 1).corners()) {
            corners.add(seen(corner));
        }
        Point here = seen(machine.slab(layers - 1).middle());
        Point step = here.minus(seen(machine.slab(layers - 2).middle()));
        double length = step.x() / DEPTH;
        double slope = step.y() / step.x();
        PathShape outline = new PathShape(Path.polygon(corners.toArray(Point[]::new)));
        outline.setFill(Color.TRANSPARENT).setStroke(Palette.GLASS_EDGE.withAlpha(0.55), 1.2);
        double smallest = 1 / (1 + DEPTH * count);
        end = here.x() + (1 - smallest) * length + smallest * outline.width() / 2;
        outlines = new Crowd(outline, count, (instances, moment) -> {
            for (int i = 0; i < instances.count(); i++) {
                double size = 1 / (1 + DEPTH * instances.number(i));
                instances.place(i, (1 - size) * length, (1 - size) * length * slope);
                instances.size(i, size);
            }
        });
        addParts(outlines.shift(here.minus(outlines.center())));
        fold();
    }

    /** Where a point of space is seen by a camera that looks straight at the picture. */
    private static Point seen(Point3 point) {
        double near = Projection.DEFAULT_DISTANCE / (Projection.DEFAULT_DISTANCE - point.z());
        return new Point(point.x() * near, point.y() * near);
    }

    /** How far to the right they reach when they are unfolded, in scene units. */
    public double end() {
        return end;
    }

    /** Lets all of them lie upon the last slab. */
    public ManySlabs fold() {
        outlines.setNumbers(FloatData.of(new float[outlines.count()]));
        return this;
    }

    /** Sets them up in a row into the distance. */
    public ManySlabs unfold() {
        float[] places = new float[outlines.count()];
        for (int i = 0; i < places.length; i++) {
            places[i] = places.length - i;
        }
        outlines.setNumbers(FloatData.of(places));
        return this;
    }
}
