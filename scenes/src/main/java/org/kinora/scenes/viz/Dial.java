package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;

/**
 * A weight as a dial with its number below. The needle stands upright for 0; at either end of the scale it is turned by
 * three eighths of a circle, clockwise for what is above 0. While the weight is not what the model has learned, the rim
 * is violet.
 *
 * <pre>{@code
 * var dial = new Dial(parameters.provenance("blocks.3.mlp.W_in", 7, 9), 0.12, 0.8, 0.9, 30);
 * play(dial.animate(d -> d.turnTo(0.8, gpt -> largest(gpt))));
 * }</pre>
 */
public final class Dial extends Composite<Dial> implements Bound {

    /** From upright to the end of the scale, in radians. */
    public static final double TURN = 0.75 * PI;

    /** The end of the scale, in typical sizes of the weights of a matrix; of a thousand weights some three are larger. */
    public static final double TYPICAL_SIZES = 3;

    /** From this share of the scale on, the colour is strongest. */
    public static final double STRONG = 0.5;

    private static final double NEEDLE_LENGTH = 0.86;
    private static final double NEEDLE_WIDTH = 0.1;
    private static final double TICK = 0.16;
    private static final double NUMBER_GAP = 0.22;
    private static final Stroke RIM = new Stroke(Palette.GLASS_EDGE, 3);

    private final Provenance source;
    private final double learned;
    private final double range;
    private final Property<Double> weight;
    private final Property<ToDoubleFunction<Gpt>> again;
    private final Group<Mobject> plate;
    private final DecimalNumber number;

    /**
     * Around the origin.
     *
     * @param source where the weight is to be found
     * @param learned what the model has learned it to be
     * @param range the size of a weight at the end of the scale
     * @param radius in scene units
     * @param size of the number, as a font's
     */
    public Dial(Provenance source, double learned, double range, double radius, double size) {
        this.source = source;
        this.learned = learned;
        this.range = range;
        weight = property("weight", learned, Interpolator::numbers);
        again = property("computed again", this::ofModel, Interpolator::switching);
        Circle face = face(radius).setStroke(RIM);
        face.fill().follow(this, Dial::colorAt);
        face.stroke().follow(this, Dial::rimAt);
        Needle needle = new Needle(radius);
        needle.angle.follow(this, Dial::angleAt);
        number = new DecimalNumber(learned, 3, size).centered().setColor(Palette.INK);
        number.value().follow(this, (dial, moment) -> dial.weight.at(moment));
        plate = new Group<>(face, needle, tick(-1, radius), tick(0, radius), tick(1, radius));
        addParts(plate, number.shift(0, -radius * (1 + TICK) - NUMBER_GAP - number.height()));
    }

    private double ofModel(Gpt gpt) {
        int[] indices = source.indices().stream().mapToInt(Integer::intValue).toArray();
        return gpt.parameters().tensor(source.hook()).get(indices);
    }

    /**
     * The size of a weight at the end of the scale of its matrix.
     *
     * @param matrix all weights of it
     */
    public static double range(float[] matrix) {
        double sum = 0;
        for (float weight : matrix) {
            sum += (double) weight * weight;
        }
        return TYPICAL_SIZES * Math.max(Float.MIN_NORMAL, Math.sqrt(sum / matrix.length));
    }

    /** The round plate of a dial of weight 0. */
    public static Circle face(double radius) {
        return new Circle(radius).setStroke(Stroke.NONE).setFill(Palette.signed(0));
    }

    /** The needle of a dial of weight 0. */
    public static PathShape needle(double radius) {
        return new PathShape(upright(radius)).setStroke(Stroke.NONE).setFill(Palette.INK);
    }

    private static Path upright(double radius) {
        double length = NEEDLE_LENGTH * radius;
        double width = NEEDLE_WIDTH * radius;
        return Polygons.roundedRectangle(point(0, length / 2), width, length, width / 2);
    }

    private static final class Needle extends DerivedShape<Needle> {

        private final Path upright;
        private final Property<Double> angle = property(0.0);

        Needle(double radius) {
            super(Palette.INK, Stroke.NONE);
            upright = upright(radius);
        }

        @Override
        protected Path deriveOutline(Moment moment) {
            return upright.transformed(Affine.rotation(angle.at(moment), ORIGIN));
        }
    }

    private static Line tick(int side, double radius) {
        Point way = point(StrictMath.sin(side * TURN), StrictMath.cos(side * TURN));
        return new Line(way.times(radius * (1 + 0.4 * TICK)), way.times(radius * (1 + TICK)))
                .setStroke(Palette.FAINT_INK, 3);
    }

    private Color colorAt(Moment moment) {
        return Palette.signed(weight.at(moment) / range / STRONG);
    }

    private Stroke rimAt(Moment moment) {
        return weight.at(moment) == learned ? RIM : new Stroke(Palette.VIOLET, 4);
    }

    private double angleAt(Moment moment) {
        return -TURN * Math.max(-1, Math.min(1, weight.at(moment) / range));
    }

    /**
     * Turns it by hand.
     *
     * @param value the weight that it shows then
     * @param howAgain computes the same value from a model
     */
    public Dial turnTo(double value, ToDoubleFunction<Gpt> howAgain) {
        weight.set(value);
        again.set(howAgain);
        return this;
    }

    /** Turns it to what the model has learned. */
    public Dial turnBack() {
        return turnTo(learned, this::ofModel);
    }

    /** The weight that it shows. */
    public Property<Double> weight() {
        return weight;
    }

    /** Everything but the number. */
    public Group<Mobject> plate() {
        return plate;
    }

    public DecimalNumber number() {
        return number;
    }

    @Override
    public List<Reading> readings() {
        ToDoubleFunction<Gpt> how = again.get();
        return List.of(new Reading(source, new double[] {weight.get()}, gpt -> new double[] {how.applyAsDouble(gpt)}));
    }
}
