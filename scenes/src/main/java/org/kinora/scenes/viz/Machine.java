package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Prism;

/**
 * A model as a stack of translucent slabs in space, one for each of its layers, seen slightly from the side. The first
 * layer is the one in front, on the left.
 *
 * <pre>{@code
 * var machine = new Machine(gpt.config().layers(), 4, 3.6);
 * play(laggedStart(0.1, machine.slabs(), slab -> fadeIn(slab)));
 * }</pre>
 */
public final class Machine extends Composite<Machine> {

    private static final double THICKNESS = 0.14;
    private static final double TURN = 52 * Directions.DEGREES;
    private static final double TILT = 12 * Directions.DEGREES;

    private final List<Prism> slabs;

    /**
     * Around the origin.
     *
     * @param layers of the model
     * @param width of what is seen of the stack, in units
     * @param height of a slab, in units
     */
    public Machine(int layers, double width, double height) {
        double face = 0.62 * height;
        double gap = (width - face * Math.cos(TURN)) / ((layers - 1) * Math.sin(TURN));
        slabs = IntStream.range(0, layers)
                .mapToObj(layer -> new Prism(face, height, THICKNESS)
                        .setFill(Palette.GLASS, 0.12)
                        .setStroke(Palette.GLASS_EDGE, 1.4)
                        .shift(0, 0, ((layers - 1) / 2.0 - layer) * gap))
                .toList();
        addParts(slabs);
        rotate(-TURN, Y_AXIS, new Point3(0, 0, 0));
        rotate(TILT, X_AXIS, new Point3(0, 0, 0));
    }

    /** From the first layer to the last. */
    public List<Prism> slabs() {
        return slabs;
    }
}
