package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * How surprising something was, as an upright bar of so many bits, −log₂ of its probability, with the number on top. It
 * stands on the origin.
 *
 * <pre>{@code
 * var surprise = new SurpriseBar(13.2, 0.4, 0.5, 30);
 * play(surprise.animate(s -> s.setBits(8.1)));
 * }</pre>
 */
public final class SurpriseBar extends Composite<SurpriseBar> {

    private static final double ROUNDING = 0.06;
    private static final double LEAST = 0.04;
    private static final double GAP = 0.16;

    private final double unit;
    private final Column column;
    private final DecimalNumber number;

    /**
     * @param bits 0 or more
     * @param unit how many scene units a bit is high
     * @param width in scene units
     * @param size of the number, as a font's
     */
    public SurpriseBar(double bits, double unit, double width, double size) {
        this.unit = unit;
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

    /** Makes it as high as so many bits, 0 or more. */
    public SurpriseBar setBits(double newBits) {
        column.bits.set(newBits);
        return this;
    }

    /** How surprising it was. */
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

    /** The middle of its upper end when it is so many bits high. */
    public Point top(double ofBits) {
        return column.placement().apply(point(0, ofBits * unit));
    }
}
