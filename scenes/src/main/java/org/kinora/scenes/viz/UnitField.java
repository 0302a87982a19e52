package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.ColorStops.Stop;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * A field of small lights under a row of words: they stand for the units of a chip, which are busy where they are lit. How
 * many there are, and how bright, is no number of a model. Every light belongs to the word above it.
 *
 * <pre>{@code
 * var field = new UnitField(topLeft, 13, 3, endsOfWords, 0.2);
 * play(0.2, field.animate(f -> f.light(word -> word == 3 ? 1 : 0)));
 * }</pre>
 */
public final class UnitField extends Composite<UnitField> {

    private static final double DARK_SIZE = 0.6;
    private static final double LIT_SIZE = 1;

    private final int columns;
    private final int rows;
    private final double step;
    private final Point topLeft;
    private final int[] words;
    private final Crowd lights;
    private final Property<Double> keptRows;

    /**
     * Dark and complete.
     *
     * @param topLeft its upper left corner
     * @param width in scene units, at least {@code step}
     * @param height in scene units, at least {@code step}
     * @param ends where each word's part ends, from left to right; what is right of the last belongs to the last
     * @param step from light to light, in scene units
     */
    public UnitField(Point topLeft, double width, double height, double[] ends, double step) {
        if (!(step > 0) || width < step || height < step || ends.length == 0) {
            throw new IllegalArgumentException(
                    "A field of units has room for a light and at least one word, but this one is %s by %s for %d words, in steps of %s"
                            .formatted(width, height, ends.length, step));
        }
        this.step = step;
        columns = (int) (width / step + 1e-9);
        rows = (int) (height / step + 1e-9);
        this.topLeft = topLeft.plus(point((width - columns * step) / 2, 0));
        words = new int[columns];
        for (int column = 0; column < columns; column++) {
            int word = column == 0 ? 0 : words[column - 1];
            while (word < ends.length - 1 && x(column) > ends[word]) {
                word++;
            }
            words[column] = word;
        }
        keptRows = property("kept rows", (double) rows, Interpolator::switching);
        Grid places = new Grid(columns, rows, step);
        lights = new Crowd(
                        new Dot(ORIGIN, step / 4).setColor(Palette.RIM),
                        columns * rows,
                        (instances, moment) -> arrange(instances, places))
                .setScale(new ColorScale(
                        0, 1, new ColorStops(List.of(new Stop(0, Palette.RIM), new Stop(1, Palette.INK)))))
                .setNumbers(FloatData.of(new float[columns * rows]))
                .shift(this.topLeft.x() + columns * step / 2, this.topLeft.y() - rows * step / 2);
        addParts(lights);
    }

    private static void arrange(Instances instances, Grid places) {
        for (int i = 0; i < instances.count(); i++) {
            instances.place(i, places.place(i));
            double light = Math.max(-1, Math.min(1, instances.number(i)));
            instances.size(i, light < 0 ? DARK_SIZE * (1 + light) : DARK_SIZE + (LIT_SIZE - DARK_SIZE) * light);
        }
    }

    private double x(int column) {
        return topLeft.x() + (column + 0.5) * step;
    }

    /** Hides all lights, so that {@link #light} brings them back from a point outwards. */
    public UnitField hide(Point from) {
        double farthest = columns * step / 2;
        return number((i, kept) -> {
            Point place = point(x(i % columns), topLeft.y() - (i / columns + 0.5) * step);
            return -1 - 2 * place.minus(from).length() / farthest;
        });
    }

    /**
     * Lights the units of some words.
     *
     * @param ofWord how brightly: 0 dark, 1 as bright as can be; with more than 1 they stay bright for longer when they go
     *     out
     */
    public UnitField light(IntToDoubleFunction ofWord) {
        return number((i, kept) -> kept ? ofWord.applyAsDouble(words[i % columns]) : -1);
    }

    /** From now on shows the upper rows alone, as many as there is room for in a height; they are dark. */
    public UnitField keep(double height) {
        keptRows.set(Math.max(1.0, Math.min(rows, StrictMath.floor(height / step + 1e-9))));
        return light(word -> 0);
    }

    private interface Numbers {
        double of(int light, boolean kept);
    }

    private UnitField number(Numbers numbers) {
        float[] all = new float[columns * rows];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) numbers.of(i, i / columns < keptRows.get());
        }
        lights.setNumbers(FloatData.of(all));
        return this;
    }

    /** How many lights there are. */
    public int count() {
        return columns * rows;
    }

    /** All lights, row by row from the top. */
    public Crowd lights() {
        return lights;
    }
}
