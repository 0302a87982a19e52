package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.scenes.viz.Palette;

/** Lines between what is beside a unit and the unit itself, the wider the more each counts. */
final class UnitWires extends Composite<UnitWires> {

    private static final double WIDEST = 7;
    private static final double SOLID = 0.65;

    private final List<PathShape> wires = new ArrayList<>();

    /**
     * @param unit where the lines meet
     * @param ends where they begin, or end
     * @param shares how much each counts, 1 for the most
     */
    UnitWires(Point unit, List<Point> ends, List<Double> shares) {
        for (int i = 0; i < ends.size(); i++) {
            Point end = ends.get(i);
            double reach = (unit.x() - end.x()) / 2;
            Path bend = Path.builder()
                    .moveTo(end)
                    .cubicTo(end.plus(point(reach, 0)), unit.minus(point(reach, 0)), unit)
                    .build();
            double share = Math.max(0, Math.min(1, shares.get(i)));
            wires.add(
                    new PathShape(bend).setStroke(Palette.probability(share).withAlpha(SOLID), WIDEST * share * share));
        }
        addParts(wires);
    }

    PathShape wire(int index) {
        return wires.get(index);
    }
}
