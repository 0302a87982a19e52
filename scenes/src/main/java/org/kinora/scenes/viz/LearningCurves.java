package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * The surprise of a model while it is trained, in bits, over the steps: a thin line for what it learns from, and a strong
 * one for what it never sees. A pillar stands at one of the steps. The axis begins at the origin. The numbers are those of
 * a recorded training, so the model that is loaded has no readings of them.
 *
 * <pre>{@code
 * var curves = new LearningCurves(seen, unseen, 4.2, 0.7, 30);
 * play(curves.animate(c -> c.setStep(300)).seconds(3));
 * }</pre>
 */
public final class LearningCurves extends Composite<LearningCurves> implements Bound {

    private static final double PILLAR_WIDTH = 0.3;
    /** Of a bar of so many bits, to its number; there is room for a ring around its upper end. */
    private static final double GAP = 0.34;

    private static final double NUMBER_WIDTH = 1.1;
    private static final double TICK = 0.12;
    private static final int STEPS_PER_TICK = 100;

    private final Measures unseen;
    private final double axisWidth;
    private final double stepWidth;
    private final double bit;
    private final Property<Double> step = property(0.0);
    private final Property<Double> seenStep = property(0.0);
    private final Property<Double> unseenStep = property(0.0);
    private final Property<Double> rise = property(1.0);
    private final Line axis;
    private final Group<Line> ticks;
    private final Pillar pillar;
    private final DecimalNumber number;

    /**
     * A quantity that was measured at certain steps.
     *
     * @param steps rising, from 0
     * @param bits as many
     */
    public record Measures(double[] steps, double[] bits) {

        public Measures {
            if (steps.length == 0 || steps.length != bits.length) {
                throw new IllegalArgumentException(
                        "As many steps as measures, not %d and %d".formatted(steps.length, bits.length));
            }
            steps = steps.clone();
            bits = bits.clone();
        }

        /** At a step, between two measures in a straight line. */
        public double at(double step) {
            int after = 0;
            while (after < steps.length - 1 && steps[after] < step) {
                after++;
            }
            int before = Math.max(0, after - 1);
            double share = after == before ? 0 : (step - steps[before]) / (steps[after] - steps[before]);
            return bits[before] + Math.max(0, Math.min(1, share)) * (bits[after] - bits[before]);
        }

        double last() {
            return steps[steps.length - 1];
        }
    }

    /**
     * @param width of the axis, in scene units
     * @param bit how many scene units a bit is high
     * @param size of the number on the pillar, as a font's
     */
    public LearningCurves(Measures seen, Measures unseen, double width, double bit, double size) {
        this.unseen = unseen;
        this.bit = bit;
        double last = Math.max(seen.last(), unseen.last());
        axisWidth = width;
        stepWidth = width / last;
        axis = new Line(ORIGIN, point(width, 0)).setStroke(Palette.INK, 3);
        List<Line> marks = new ArrayList<>();
        for (int mark = STEPS_PER_TICK; mark <= last; mark += STEPS_PER_TICK) {
            double x = mark * stepWidth;
            marks.add(new Line(point(x, 0), point(x, -TICK)).setStroke(Palette.INK, 3));
        }
        ticks = new Group<>(marks);
        Curve seenCurve = new Curve(seen, stepWidth, bit, Palette.FAINT_INK, 2.5);
        Curve unseenCurve = new Curve(unseen, stepWidth, bit, Palette.INK, 5);
        seenCurve.end.follow(this, (curves, moment) -> curves.seenStep.at(moment));
        unseenCurve.end.follow(this, (curves, moment) -> curves.unseenStep.at(moment));
        seenCurve.rise.follow(this, (curves, moment) -> curves.rise.at(moment));
        unseenCurve.rise.follow(this, (curves, moment) -> curves.rise.at(moment));
        pillar = new Pillar();
        pillar.foot.follow(this, (curves, moment) -> curves.step.at(moment) * curves.stepWidth);
        pillar.height.follow(this, (curves, moment) -> curves.heightAt(curves.step.at(moment), moment));
        number = new DecimalNumber(0, 1, size).unit(" bits").setColor(Palette.INK);
        number.value().follow(this, (curves, moment) -> curves.unseen.at(curves.step.at(moment)));
        number.origin().follow(this, (curves, moment) -> curves.besidePillarAt(moment));
        addParts(List.of(axis, ticks, seenCurve, unseenCurve, pillar, number));
    }

    private double heightAt(double ofStep, Moment moment) {
        return unseen.at(ofStep) * bit * rise.at(moment);
    }

    private Point besidePillarAt(Moment moment) {
        double now = step.at(moment);
        double x = Math.min(now * stepWidth - PILLAR_WIDTH / 2, axisWidth - NUMBER_WIDTH);
        return point(x, heightAt(now, moment) + GAP);
    }

    private static final class Curve extends DerivedShape<Curve> {

        private final Measures measures;
        private final double stepWidth;
        private final double bit;
        private final Property<Double> end = property(0.0);
        private final Property<Double> rise = property(1.0);

        Curve(Measures measures, double stepWidth, double bit, Color color, double width) {
            super(
                    Color.TRANSPARENT,
                    new Stroke(color, width).withCap(Stroke.Cap.ROUND).withJoin(Stroke.Join.ROUND));
            this.measures = measures;
            this.stepWidth = stepWidth;
            this.bit = bit;
        }

        @Override
        protected Path deriveOutline(Moment moment) {
            double last = end.at(moment);
            if (last <= 0) {
                return Path.EMPTY;
            }
            double high = bit * rise.at(moment);
            PathBuilder path = Path.builder().moveTo(point(0, measures.bits[0] * high));
            for (int i = 1; i < measures.steps.length && measures.steps[i] < last; i++) {
                path.lineTo(point(measures.steps[i] * stepWidth, measures.bits[i] * high));
            }
            return path.lineTo(point(last * stepWidth, measures.at(last) * high))
                    .build();
        }
    }

    private static final class Pillar extends DerivedShape<Pillar> {

        private final Property<Double> foot = property(0.0);
        private final Property<Double> height = property(0.0);

        Pillar() {
            super(Palette.INK, Stroke.NONE);
        }

        @Override
        protected Path deriveOutline(Moment moment) {
            double high = Math.max(0.02, height.at(moment));
            return Polygons.rectangle(point(foot.at(moment), high / 2), PILLAR_WIDTH, high);
        }
    }

    /** Puts the pillar to a step. */
    public LearningCurves setStep(double newStep) {
        step.set(newStep);
        return this;
    }

    /** Draws the curve of what it learns from up to a step. */
    public LearningCurves setSeenStep(double newStep) {
        seenStep.set(newStep);
        return this;
    }

    /** Draws the curve of what is never seen up to a step. */
    public LearningCurves setUnseenStep(double newStep) {
        unseenStep.set(newStep);
        return this;
    }

    /** Lets the curves sink: 1 for as they are, 0 for all on the axis. */
    public LearningCurves setRise(double share) {
        rise.set(share);
        return this;
    }

    /** Where the pillar stands. */
    public Property<Double> step() {
        return step;
    }

    /** How far the curve of what it learns from is drawn. */
    public Property<Double> seenStep() {
        return seenStep;
    }

    /** The point of the curve of what is never seen at a step. */
    public Point point(double ofStep) {
        return axis.placement().apply(point(ofStep * stepWidth, unseen.at(ofStep) * bit));
    }

    private static Point point(double x, double y) {
        return new Point(x, y);
    }

    public Line axis() {
        return axis;
    }

    public Group<Line> ticks() {
        return ticks;
    }

    /** What stands where the training has come to. */
    public DerivedShape<?> pillar() {
        return pillar;
    }

    public DecimalNumber number() {
        return number;
    }

    @Override
    public List<Reading> readings() {
        return List.of();
    }
}
