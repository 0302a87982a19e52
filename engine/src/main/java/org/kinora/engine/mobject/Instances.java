package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.pixels.StampPart;

/**
 * The instances of a {@link Crowd} at one moment, to be arranged. At first all are at the crowd's origin, upright, in
 * their natural size and the stamp's own colours. Valid during the arrangement only.
 */
public final class Instances {

    private static final int SHADES = 1024;

    private final List<StampPart> parts;
    private final float[] numbers;
    private final float[] x;
    private final float[] y;
    private final float[] angles;
    private final float[] sizes;
    private final int[][] colors;

    Instances(List<StampPart> parts, int count, FloatData numbers) {
        this.parts = parts;
        this.numbers = numbers.count() == 0 ? null : numbers.array();
        x = new float[count];
        y = new float[count];
        angles = new float[count];
        sizes = new float[count];
        Arrays.fill(sizes, 1);
        colors = new int[parts.size()][];
    }

    /** How many there are; they are counted from 0. */
    public int count() {
        return x.length;
    }

    /** The crowd's number for an instance, 0 if the crowd has none. */
    public double number(int instance) {
        return numbers == null ? 0 : numbers[instance];
    }

    /** Puts an instance's origin to a place in the crowd's coordinates. */
    public void place(int instance, double atX, double atY) {
        x[instance] = (float) atX;
        y[instance] = (float) atY;
    }

    /** Puts an instance's origin to a place in the crowd's coordinates. */
    public void place(int instance, Point at) {
        place(instance, at.x(), at.y());
    }

    /** Turns an instance about its place, counterclockwise, in radians from upright. */
    public void turn(int instance, double angle) {
        angles[instance] = (float) angle;
    }

    /** Scales an instance about its place, lines included; 0 hides it. */
    public void size(int instance, double factor) {
        sizes[instance] = (float) factor;
    }

    /** Colours all parts of an instance's stamp. */
    public void color(int instance, Color color) {
        int pixel = Blending.pixel(color, 1);
        for (int part = 0; part < parts.size(); part++) {
            own(part)[instance] = pixel;
        }
    }

    /**
     * Colours one part of an instance's stamp.
     *
     * @param part counted from the back, from 0; the inside and the line of a shape that has both are two parts
     */
    public void color(int instance, int part, Color color) {
        own(part)[instance] = Blending.pixel(color, 1);
    }

    private int[] own(int part) {
        if (part < 0 || part >= parts.size()) {
            throw new IndexOutOfBoundsException(
                    "The crowd's stamp has parts 0 to %d, not %d".formatted(parts.size() - 1, part));
        }
        if (colors[part] == null) {
            colors[part] = new int[x.length];
            Arrays.fill(colors[part], Blending.pixel(parts.get(part).color(), 1));
        }
        return colors[part];
    }

    void turnByNumbers(double radiansPerUnit) {
        for (int i = 0; numbers != null && i < angles.length; i++) {
            angles[i] += (float) (numbers[i] * radiansPerUnit);
        }
    }

    /** Colours a part by the numbers; the scale's colours are told apart in steps of a thousandth. */
    void colorByNumbers(ColorScale scale, int part) {
        if (numbers == null) {
            return;
        }
        int[] shades = new int[SHADES];
        double range = scale.highest() - scale.lowest();
        for (int i = 0; i < SHADES; i++) {
            shades[i] = Blending.pixel(scale.at(scale.lowest() + range * i / (SHADES - 1)), 1);
        }
        int[] own = own(part);
        for (int i = 0; i < own.length; i++) {
            double place = (numbers[i] - scale.lowest()) / range * (SHADES - 1) + 0.5;
            own[i] = shades[(int) Math.max(0, Math.min(SHADES - 1, place))];
        }
    }

    CrowdPicture picture() {
        return new CrowdPicture(parts, x, y, angles, sizes, colors);
    }

    /** The furthest an instance's place lies from the origin along both axes. */
    float[] reach() {
        float[] reach = new float[2];
        for (int i = 0; i < x.length; i++) {
            reach[0] = Math.max(reach[0], Math.abs(x[i]));
            reach[1] = Math.max(reach[1], Math.abs(y[i]));
        }
        return reach;
    }
}
