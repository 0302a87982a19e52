package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;

/**
 * How surprising something was, as an upright bar of so many bits, −log₂ of its probability, with the number on top. It
 * stands on the origin.
 *
 * <pre>{@code
 * var surprise = new SurpriseBar(13.2, source, gpt -> bits(gpt, word), 0.4, 0.5, 30);
 * play(surprise.animate(s -> s.bits().set(8.1)));
 * }</pre>
 */
public final class SurpriseBar extends Composite<SurpriseBar> implements Bound {

    private static final double ROUNDING = 0.06;
    private static final double LEAST = 0.04;
    private static final double GAP = 0.16;

    private final Property<Source> source;
    private final Column column;
    private final DecimalNumber number;

    private record Source(Provenance provenance, ToDoubleFunction<Gpt> again) {}

    /**
     * @param bits 0 or more
     * @param of where they come from
     * @param again computes them from a model
     * @param unit how many scene units a bit is high
     * @param width in scene units
     * @param size of the number, as a font's
     */
    public SurpriseBar(
            double bits, Provenance of, ToDoubleFunction<Gpt> again, double unit, double width, double size) {
        source = property("source", new Source(of, again), Interpolator::switching);
        column = new Column(bits, unit, width);
        number = new DecimalNumber(bits, 1, size).unit(" bits").centered().setColor(Palette.INK);
        number.value().follow(column, (bar, moment) -> bar.bits.at(moment));
        number.origin().follow(column, (bar, moment) -> point(0, bar.heightAt(moment) + GAP));
        addParts(List.of(column, number));
    }

    private static final class Column extends DerivedShape<Column> {

        private final double unit;
        private final double width;
        private final Property<Double> bits;

        Column(double bits, double unit, double width) {
            super(Palette.INK, Stroke.NONE);
            this.unit = unit;
            this.width = width;
            this.bits = property(bits);
        }

        double heightAt(Moment moment) {
            return Math.max(LEAST, bits.at(moment) * unit);
        }

        @Override
        protected Path deriveOutline(Moment moment) {
            double height = heightAt(moment);
            return Polygons.roundedRectangle(point(0, height / 2), width, height, Math.min(ROUNDING, height / 2));
        }
    }

    /**
     * Shows another surprise.
     *
     * @param newBits 0 or more
     * @param again computes them from a model
     */
    public SurpriseBar show(double newBits, Provenance of, ToDoubleFunction<Gpt> again) {
        source.set(new Source(of, again));
        column.bits.set(newBits);
        return this;
    }

    /** How surprising it was; while it is less than what {@link #show} has set, it is on its way. */
    public Property<Double> bits() {
        return column.bits;
    }

    /** The bar without its number. */
    public DerivedShape<?> column() {
        return column;
    }

    /** The number on top. */
    public DecimalNumber number() {
        return number;
    }

    @Override
    public List<Reading> readings() {
        ToDoubleFunction<Gpt> again = source.get().again();
        return List.of(new Reading(
                source.get().provenance(),
                new double[] {column.bits.get()},
                gpt -> new double[] {again.applyAsDouble(gpt)}));
    }
}
