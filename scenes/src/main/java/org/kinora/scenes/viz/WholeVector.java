package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * All numbers of one vector as a column of coloured cells, eight in a row, around the origin: blue for positive and red
 * for negative, dark for small.
 *
 * <pre>{@code
 * var column = new WholeVector(Reading.ofActivation(source, numbers), 12, 4.4);
 * play(column.animate(c -> c.show(later)));
 * }</pre>
 */
public final class WholeVector extends Composite<WholeVector> implements Bound {

    /** How many cells stand side by side. */
    public static final int ACROSS = 8;

    private final NumberGrid cells;
    private final Property<Reading> reading;

    /**
     * @param reading of the vector, whose numbers fill rows of eight
     * @param strongest the size at which a number has the full colour, above 0
     * @param height in scene units
     */
    public WholeVector(Reading reading, double strongest, double height) {
        int count = reading.values().length;
        if (count == 0 || count % ACROSS != 0) {
            throw new IllegalArgumentException(
                    "A column has rows of %d cells, which %d numbers do not fill".formatted(ACROSS, count));
        }
        int rows = count / ACROSS;
        this.reading = property("reading", reading, Interpolator::switching);
        cells = new NumberGrid(data(reading), 0, rows, ACROSS, height / rows, Palette.signedScale(strongest));
        addParts(cells);
    }

    private static FloatData data(Reading reading) {
        double[] values = reading.values();
        float[] numbers = new float[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) values[i];
        }
        return FloatData.of(numbers);
    }

    /** Shows another vector of the same width. */
    public WholeVector show(Reading next) {
        reading.set(next);
        cells.show(data(next), 0);
        return this;
    }

    @Override
    public List<Reading> readings() {
        return List.of(reading.get());
    }
}
