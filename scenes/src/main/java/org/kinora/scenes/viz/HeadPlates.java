package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;

/**
 * The attention heads of a machine as small plates upon its slabs, eight to a slab or as many as there are. One can be
 * pulled out: it comes to the picture's plane, large, and can be switched off there, which turns it violet. The machine
 * stands still meanwhile.
 *
 * <pre>{@code
 * var heads = new HeadPlates(machine, 8);
 * play(heads.animate(h -> h.pullOut(2, 5, point(-5, -2), 2.4)), heads.animate(h -> h.switchOff(2, 5)));
 * play(heads.animate(h -> h.putBack(2, 5)));
 * }</pre>
 */
public final class HeadPlates extends Composite<HeadPlates> {

    private static final int ACROSS = 2;
    /** How much of its share of a slab a plate takes. */
    private static final double FILLED = 0.62;

    private static final double CORNER = 0.12;

    private final Machine machine;
    private final double side;
    private final List<List<RoundedRectangle>> layers = new ArrayList<>();
    private final List<List<Point3>> places = new ArrayList<>();

    /** @param heads of each layer */
    public HeadPlates(Machine machine, int heads) {
        this.machine = machine;
        Point3 across = machine.slab(0).axes().applyToVector(Point3.X_AXIS);
        Point3 up = machine.slab(0).axes().applyToVector(Point3.Y_AXIS);
        Point3 normal = machine.slab(0).axes().applyToVector(Point3.Z_AXIS);
        double height = machine.slabHeight();
        double width = Slab.WIDTH_TO_HEIGHT * height;
        Grid shares = Grid.of(heads, ACROSS, 1);
        side = FILLED * Math.min(width / ACROSS, height / shares.rows());
        for (Slab slab : machine.slabs()) {
            List<RoundedRectangle> plates = new ArrayList<>();
            List<Point3> middles = new ArrayList<>();
            for (int head = 0; head < heads; head++) {
                Point3 place = slab.middle()
                        .plus(across.times(shares.place(head).x() * width / ACROSS))
                        .plus(up.times(shares.place(head).y() * height / shares.rows()))
                        .plus(normal.times(Slab.THICKNESS));
                RoundedRectangle plate = new RoundedRectangle(side, side, CORNER * side);
                plates.add(machine.facing(glass(plate)).moveTo(place));
                middles.add(place);
            }
            addParts(plates);
            layers.add(plates);
            places.add(middles);
        }
    }

    private static RoundedRectangle glass(RoundedRectangle plate) {
        return plate.setFill(Palette.INK, 0.16).setStroke(Palette.INK, 1.6);
    }

    /** The plates of a layer, counted from 0. */
    public Group<RoundedRectangle> layer(int layer) {
        return new Group<>(layers.get(layer));
    }

    /** The plate of a head; both counted from 0. */
    public RoundedRectangle plate(int layer, int head) {
        return layers.get(layer).get(head);
    }

    /**
     * Takes a head out of the machine and turns it to the viewer.
     *
     * @param place of its middle
     * @param size how wide and high it is there, in scene units
     */
    public HeadPlates pullOut(int layer, int head, Point place, double size) {
        RoundedRectangle plate = machine.facingAway(plate(layer, head));
        plate.scale(size / plate.width()).moveTo(place);
        return this;
    }

    /** Shows that a head writes nothing. */
    public HeadPlates switchOff(int layer, int head) {
        plate(layer, head).setFill(Palette.VIOLET, 0.45).setStroke(Palette.VIOLET, 2);
        return this;
    }

    /** Puts a head that was taken out in its place again, where it is switched on. */
    public HeadPlates putBack(int layer, int head) {
        RoundedRectangle plate = glass(plate(layer, head));
        machine.facing(plate.scale(side / plate.width()))
                .moveTo(places.get(layer).get(head));
        return this;
    }
}
