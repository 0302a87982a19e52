package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.ColorStops.Stop;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.timeline.Animation;

/**
 * All units of a feed-forward network as lights around the origin, row by row: the more active a unit is, the brighter and
 * the larger its light. They are dark until they are lit.
 *
 * <pre>{@code
 * var lights = new UnitLights(Reading.ofActivation(source, activations), 24, 0.13);
 * play(laggedStart(0.2, lights.stripes(), lights::lighting));
 * }</pre>
 */
public final class UnitLights extends Composite<UnitLights> implements Bound {

    /** The lights are drawn in stripes of so many columns, so that light can run over them. */
    private static final int ACROSS = 2;

    private static final double DARK_SIZE = 0.4;
    private static final double LIT_SIZE = 0.75;

    private final Reading reading;
    private final int columns;
    /** Of the lights of a stripe. */
    private final Grid places;

    private final double strongest;
    private final List<Crowd> stripes = new ArrayList<>();

    /**
     * @param reading of the units' activations
     * @param columns an even number; there are as many rows as are needed
     * @param step from light to light, in scene units
     */
    public UnitLights(Reading reading, int columns, double step) {
        if (columns < ACROSS || columns % ACROSS != 0) {
            throw new IllegalArgumentException("Lights stand in an even number of columns, not in " + columns);
        }
        this.reading = reading;
        this.columns = columns;
        double[] activations = reading.values();
        places = new Grid(ACROSS, (activations.length + columns - 1) / columns, step);
        double most = 1e-6;
        for (double activation : activations) {
            most = Math.max(most, activation);
        }
        strongest = most;
        for (int stripe = 0; stripe < columns / ACROSS; stripe++) {
            stripes.add(stripe(stripe));
        }
        addParts(stripes);
    }

    private Crowd stripe(int stripe) {
        double most = strongest;
        Grid grid = places;
        int count = 0;
        while (count < ACROSS * places.rows() && unit(stripe, count) < reading.values().length) {
            count++;
        }
        Crowd.Arrangement arrangement = (instances, moment) -> arrange(instances, grid, most);
        return new Crowd(new Dot(ORIGIN, 0.5 * places.step()).setColor(Palette.RIM), count, arrangement)
                .setScale(colors(most))
                .setNumbers(FloatData.of(new float[count]))
                .shift(((stripe + 0.5) * ACROSS - columns / 2.0) * places.step(), 0);
    }

    private int unit(int stripe, int index) {
        return index / ACROSS * columns + stripe * ACROSS + index % ACROSS;
    }

    private static void arrange(Instances instances, Grid places, double most) {
        for (int i = 0; i < instances.count(); i++) {
            instances.place(i, places.place(i));
            double bright = Math.max(0, Math.min(1, instances.number(i) / most));
            instances.size(i, DARK_SIZE + LIT_SIZE * Math.sqrt(bright));
        }
    }

    private static ColorScale colors(double strongest) {
        Color lit = Palette.signed(1);
        return new ColorScale(
                0,
                strongest,
                new ColorStops(List.of(
                        new Stop(0, Palette.RIM), new Stop(0.3, lit), new Stop(1, lit.mix(Palette.INK, 0.75)))));
    }

    /** The stripes of lights, from left to right; each can be moved and faded by itself. */
    public Group<Crowd> stripes() {
        return new Group<>(stripes);
    }

    /** Lights one of the stripes as brightly as its units are active. */
    public Animation lighting(Crowd stripe) {
        return stripe.animate(crowd -> crowd.setNumbers(numbers(stripes.indexOf(stripe), crowd.count())));
    }

    private FloatData numbers(int stripe, int count) {
        double[] activations = reading.values();
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) activations[unit(stripe, i)];
        }
        return FloatData.of(numbers);
    }

    /** Where the light of a unit is, in scene units, while the lights stand upright in the picture. */
    public Point place(int unit) {
        Crowd stripe = stripes.get(unit % columns / ACROSS);
        return stripe.placement().apply(places.place(unit / columns * ACROSS + unit % ACROSS));
    }

    /** From light to light as they stand, in scene units. */
    public double step() {
        return places.step() * stripes.get(0).placement().meanScale();
    }

    @Override
    public List<Reading> readings() {
        return List.of(reading);
    }
}
