package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * How loud a clip is over its time, from left to right around the origin, as a blue shape that is as far above the
 * middle as below. Silence is a hairline.
 *
 * <pre>{@code
 * Waveform wave = new Waveform(AudioClip.read(file("rain.ogg")), 10, 2).setShown(0);
 * play(wave.animate(w -> w.setShown(1)).rate(linear).runTime(4));
 * }</pre>
 */
public final class Waveform extends DerivedShape<Waveform> {

    /** In scene units; with 1080 lines, two pixels. */
    private static final int MOST_UNITS = 1000;

    private static final double COLUMN = 1.0 / 64;

    /** In scene units, from the middle. */
    private static final double HAIRLINE = 0.01;

    private final double width;
    /** Half the height at each column, in scene units. */
    private final float[] reach;

    private final Property<Double> shown = property(1.0);

    /**
     * @param width of the whole clip, in scene units
     * @param height of a clip at its loudest, in scene units
     */
    public Waveform(AudioClip clip, double width, double height) {
        super(Color.BLUE, Stroke.NONE);
        this.width = Given.positive(width, "The width of a waveform");
        Given.between(1, MOST_UNITS, (int) Math.ceil(width), "The width of a waveform, in units,");
        Given.positive(height, "The height of a waveform");
        reach = new float[Math.max(1, (int) Math.ceil(width / COLUMN))];
        double step = clip.seconds() / reach.length;
        for (int column = 0; column < reach.length; column++) {
            double peak = clip.peak(column * step, (column + 1) * step);
            reach[column] = (float) Math.max(HAIRLINE, height / 2 * peak);
        }
    }

    /** How much of it is seen, from the left: 0 to 1. */
    public Property<Double> shown() {
        return shown;
    }

    /** @param part 0 to 1, from the left */
    public Waveform setShown(double part) {
        shown.set(part);
        return this;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double end = reach.length * Math.max(0, Math.min(1, shown.at(moment)));
        if (end == 0) {
            return Path.EMPTY;
        }
        PathBuilder outline = Path.builder();
        int last = (int) Math.ceil(end) - 1;
        outline.moveTo(xAt(0), reach[0]);
        for (int column = 0; column < last; column++) {
            outline.lineTo(xAt(column + 0.5), reach[column]);
        }
        outline.lineTo(xAt(end), reach[last]);
        outline.lineTo(xAt(end), -reach[last]);
        for (int column = last - 1; column >= 0; column--) {
            outline.lineTo(xAt(column + 0.5), -reach[column]);
        }
        outline.lineTo(xAt(0), -reach[0]);
        return outline.closed().build();
    }

    /** @param columns from the left end */
    private float xAt(double columns) {
        return (float) (width * (columns / reach.length - 0.5));
    }
}
