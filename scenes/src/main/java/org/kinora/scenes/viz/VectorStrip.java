package org.kinora.scenes.viz;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.paint.FloatData;

/**
 * The first numbers of a vector as coloured cells side by side, around the origin: blue for positive, red for negative.
 *
 * <pre>{@code
 * var strip = new VectorStrip(Reading.ofActivation(source, numbers), 32, 2.4);
 * play(strip.animate(s -> s.moveTo(row)));
 * }</pre>
 */
public final class VectorStrip extends Composite<VectorStrip> implements Bound {

    private static final double STRONGEST_IN_RMS = 1.6;

    private final Reading reading;

    /**
     * @param reading of the whole vector
     * @param shown how many of its numbers have a cell
     * @param width in scene units
     */
    public VectorStrip(Reading reading, int shown, double width) {
        this.reading = reading;
        double[] values = reading.values();
        float[] numbers = new float[shown];
        for (int i = 0; i < shown; i++) {
            numbers[i] = (float) values[i];
        }
        double rms = Math.sqrt(Arrays.stream(values).map(value -> value * value).sum() / values.length);
        double strongest = Math.max(1e-6, STRONGEST_IN_RMS * rms);
        addParts(new NumberGrid(FloatData.of(numbers), 0, 1, shown, width / shown, Palette.signedScale(strongest)));
    }

    @Override
    public List<Reading> readings() {
        return List.of(reading);
    }
}
