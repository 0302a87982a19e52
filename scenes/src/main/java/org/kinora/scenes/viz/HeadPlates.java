package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;

/**
 * The attention heads of a machine as small plates upon its slabs, eight to a slab or as many as there are. One can be
 * pulled out: it rises above the machine and turns violet.
 *
 * <pre>{@code
 * var heads = new HeadPlates(machine, 8);
 * play(heads.animate(h -> h.pullOut(2, 5)));
 * play(heads.animate(h -> h.putBack(2, 5)));
 * }</pre>
 */
public final class HeadPlates extends Composite<HeadPlates> {

    private static final int ACROSS = 2;
    /** How much of its share of a slab a plate takes. */
    private static final double FILLED = 0.62;

    private static final double RISE_IN_SLABS = 0.86;

    private final List<List<RoundedRectangle>> layers = new ArrayList<>();
    private final Point3 rise;
    private final Point3 normal;

    /** @param heads of each layer */
    public HeadPlates(Machine machine, int heads) {
        Point3 across = machine.slab(0).axes().applyToVector(Point3.X_AXIS);
        Point3 up = machine.slab(0).axes().applyToVector(Point3.Y_AXIS);
        normal = machine.slab(0).axes().applyToVector(Point3.Z_AXIS);
        double height = machine.slabHeight();
        double width = Slab.WIDTH_TO_HEIGHT * height;
        rise = up.times(RISE_IN_SLABS * height);
        int rows = (heads + ACROSS - 1) / ACROSS;
        double side = FILLED * Math.min(width / ACROSS, height / rows);
        for (Slab slab : machine.slabs()) {
            List<RoundedRectangle> plates = new ArrayList<>();
            for (int head = 0; head < heads; head++) {
                Point3 place = slab.middle()
                        .plus(across.times((head % ACROSS + 0.5 - ACROSS / 2.0) * width / ACROSS))
                        .plus(up.times((rows / 2.0 - 0.5 - head / ACROSS) * height / rows))
                        .plus(normal.times(Slab.THICKNESS));
                plates.add(machine.facing(new RoundedRectangle(side, side, 0.12 * side)
                                .setFill(Palette.GLASS_EDGE, 0.22)
                                .setStroke(Palette.GLASS_EDGE, 1.2))
                        .moveTo(place));
            }
            addParts(plates);
            layers.add(plates);
        }
    }

    /** The plates of a layer, counted from 0. */
    public Group<RoundedRectangle> layer(int layer) {
        return new Group<>(layers.get(layer));
    }

    /** The plate of a head; both counted from 0. */
    public RoundedRectangle plate(int layer, int head) {
        return layers.get(layer).get(head);
    }

    /** The direction that all plates face, in space. */
    public Point3 normal() {
        return normal;
    }

    /** Takes a head out of the machine. */
    public HeadPlates pullOut(int layer, int head) {
        plate(layer, head).shift(rise).setFill(Palette.VIOLET, 0.85).setStroke(Palette.VIOLET, 2);
        return this;
    }

    /** Puts a head that was taken out in its place again. */
    public HeadPlates putBack(int layer, int head) {
        plate(layer, head)
                .shift(rise.times(-1))
                .setFill(Palette.GLASS_EDGE, 0.22)
                .setStroke(Palette.GLASS_EDGE, 1.2);
        return this;
    }
}
