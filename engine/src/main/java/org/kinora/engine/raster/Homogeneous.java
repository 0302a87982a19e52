package org.kinora.engine.raster;

import java.util.Arrays;

/**
 * Points in homogeneous coordinates, each with further numbers that are linear between points, such as a colour. A
 * point's place is {@code (x / w, y / w)}. Reused: clearing keeps the memory.
 */
public final class Homogeneous {

    /** x, y and w come first in every point. */
    public static final int COORDINATES = 3;

    private final int stride;
    private double[] values;
    private int count;

    /** @param further how many numbers a point has beside x, y and w */
    public Homogeneous(int further) {
        stride = COORDINATES + further;
        values = new double[16 * stride];
    }

    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    /** Adds a point whose further numbers are 0 until they are {@linkplain #set set}. */
    public void add(double x, double y, double w) {
        int at = append();
        values[at] = x;
        values[at + 1] = y;
        values[at + 2] = w;
        Arrays.fill(values, at + COORDINATES, at + stride, 0);
    }

    /** Sets a further number of the last point. */
    public void set(int number, double value) {
        values[(count - 1) * stride + COORDINATES + number] = value;
    }

    void addCopy(Homogeneous from, int point) {
        // first, since it may replace the array
        int at = append();
        System.arraycopy(from.values, point * stride, values, at, stride);
    }

    /** Adds the point at a share of the way between two points. */
    void addBetween(Homogeneous from, int one, int other, double share) {
        int at = append();
        for (int i = 0; i < stride; i++) {
            double start = from.values[one * stride + i];
            values[at + i] = start + (from.values[other * stride + i] - start) * share;
        }
    }

    private int append() {
        if ((count + 1) * stride > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        return count++ * stride;
    }

    public double x(int point) {
        return values[point * stride];
    }

    public double y(int point) {
        return values[point * stride + 1];
    }

    public double w(int point) {
        return values[point * stride + 2];
    }

    /** One of the further numbers of a point. */
    public double further(int point, int number) {
        return values[point * stride + COORDINATES + number];
    }
}
