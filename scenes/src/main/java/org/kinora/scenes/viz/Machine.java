package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

/**
 * A model as a stack of translucent slabs in space, one for each of its layers, seen slightly from the side. The first
 * layer is the one in front, on the left. What the model reads flies in from the left, parallel to the slabs, and out on
 * the right.
 *
 * <pre>{@code
 * play(word.animate(w -> machine.facing(w).moveTo(machine.entrance())), machine.animate(m -> m.light(0, 1)));
 * play(machine.animate(m -> m.open(1)), word.animate(w -> w.moveTo(machine.between(0))));
 * }</pre>
 */
public final class Machine extends Composite<Machine> {

    private static final double TURN = 52 * Directions.DEGREES;
    /** By how much it is turned toward the viewer, about the picture's horizontal, in radians: one looks at it from above. */
    public static final double TILT = 12 * Directions.DEGREES;

    private static final int GRAIN_ROWS = 24;
    private static final int GRAIN_COLUMNS = 14;

    private final List<Slab> slabs;
    private final double slabHeight;
    private final Property<Double> opening = property("opening", 0.0, Interpolator::numbers);

    /**
     * Around the origin, of bare glass.
     *
     * @param layers of the model, 2 or more
     * @param width of what is seen of the stack, in units
     * @param height of a slab, in units
     */
    public Machine(int layers, double width, double height) {
        this(IntStream.range(0, layers).mapToObj(layer -> new double[0]).toList(), width, height);
    }

    /**
     * Around the origin, with the first weights of each layer's output matrix of attention as grains on its slab.
     *
     * @param width of what is seen of the stack, in units
     * @param height of a slab, in units
     */
    public Machine(Gpt gpt, double width, double height) {
        this(
                IntStream.range(0, gpt.config().layers())
                        .mapToObj(layer -> grains(gpt, layer))
                        .toList(),
                width,
                height);
    }

    private Machine(List<double[]> grains, double width, double height) {
        slabHeight = height;
        int layers = grains.size();
        double face = Slab.WIDTH_TO_HEIGHT * height;
        double gap = (width - face * StrictMath.cos(TURN)) / ((layers - 1) * StrictMath.sin(TURN));
        slabs = IntStream.range(0, layers)
                .mapToObj(layer -> new Slab(face, height, grains.get(layer), GRAIN_COLUMNS)
                        .shift(0, 0, ((layers - 1) / 2.0 - layer) * gap))
                .toList();
        addParts(slabs);
        rotate(-TURN, Y_AXIS, new Point3(0, 0, 0));
        rotate(TILT, X_AXIS, new Point3(0, 0, 0));
    }

    private static double[] grains(Gpt gpt, int layer) {
        Tensor weights = gpt.parameters().tensor("blocks." + layer + ".attn.W_O");
        int headWidth = weights.size(1);
        double[] sizes = new double[GRAIN_ROWS * GRAIN_COLUMNS];
        double largest = 1e-9;
        for (int i = 0; i < sizes.length; i++) {
            int row = i / GRAIN_COLUMNS;
            sizes[i] = Math.abs(weights.get(row / headWidth, row % headWidth, i % GRAIN_COLUMNS));
            largest = Math.max(largest, sizes[i]);
        }
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] /= largest;
        }
        return sizes;
    }

    /** How high a slab is, in units. */
    public double slabHeight() {
        return slabHeight;
    }

    /** From the first layer to the last. */
    public List<Slab> slabs() {
        return slabs;
    }

    /** The slab of a layer, counted from 0. */
    public Slab slab(int layer) {
        return slabs.get(layer);
    }

    /** Lets one layer's slab shine: 0 not at all, 1 as brightly as it can. */
    public Machine light(int layer, double strength) {
        slab(layer).setLight(strength);
        return this;
    }

    /**
     * Parts the slabs, so that one can see what is between them.
     *
     * @param amount 0 for the closed machine; 1 for twice the distance from slab to slab
     */
    public Machine open(double amount) {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("A machine is opened by 0 or more, not by " + amount);
        }
        Point3 step = step().times((1 + amount) / (1 + opening.get()) - 1);
        for (int layer = 0; layer < slabs.size(); layer++) {
            slabs.get(layer).shift(step.times(layer - (slabs.size() - 1) / 2.0));
        }
        opening.set(amount);
        return this;
    }

    /** Moves the slabs together again. */
    public Machine close() {
        return open(0);
    }

    /** By how much it is open now; see {@link #open}. */
    public Property<Double> opening() {
        return opening;
    }

    /** In front of the first slab, where what is read flies in. */
    public Point3 entrance() {
        return slab(0).middle().minus(step());
    }

    /** Behind the last slab, where what is computed flies out. */
    public Point3 exit() {
        return slab(slabs.size() - 1).middle().plus(step());
    }

    /** Half-way from a layer's slab to the next; behind the last, as far behind it. */
    public Point3 between(int layer) {
        return slab(layer).middle().plus(step().times(0.5));
    }

    /** Turns a flat mobject about its centre so that it lies parallel to the slabs. */
    public <M extends FluentMobject<M>> M facing(M mobject) {
        return turned(mobject, slab(0).axes());
    }

    /** Turns a mobject that lies parallel to the slabs back into the picture's plane, about its centre. */
    public <M extends FluentMobject<M>> M facingAway(M mobject) {
        turned(mobject, slab(0).axes().inverse());
        return mobject.shift(0, 0, -mobject.centerInSpace().z());
    }

    /**
     * Stands a flat mobject upright on the way through the machine: its origin comes to the entrance, its x axis runs from
     * slab to slab and its y axis up along them.
     */
    public <M extends FluentMobject<M>> M along(M mobject) {
        return mobject.apply(way());
    }

    /** Where in space a point of a mobject that was put {@link #along} the way is. */
    public Point3 onTheWay(Point point) {
        return way().apply(point.x(), point.y(), 0);
    }

    private Affine3 way() {
        Point3 along = step().normalized();
        Point3 up = slab(0).axes().applyToVector(Y_AXIS);
        return Affine3.ofAxes(along, up, along.cross(up), entrance());
    }

    /** From one slab to the next, in units. */
    public double distance() {
        return step().length();
    }

    private static <M extends FluentMobject<M>> M turned(M mobject, Affine3 turn) {
        Point3 center = mobject.centerInSpace();
        return mobject.apply(turn.movedBy(center.minus(turn.apply(center))));
    }

    /** From a slab to the next one. */
    private Point3 step() {
        Point3 way = slab(slabs.size() - 1).middle().minus(slab(0).middle());
        return way.times(1.0 / (slabs.size() - 1));
    }
}
