package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * The ticks of a number line: each stands at its number, in the line's own coordinates, and reaches as far to either side.
 *
 * @param all which are found and changed, and to which new ones are added
 */
record Ticks(Group<Line> all, NumberPlaces places) {

    /** How far ticks extend to either side, in units; manim's. */
    private static final double SIZE = 0.1;

    /** A tick no further from a number than this, in units, is the number's. */
    private static final double NEAR = 1e-5;

    /** A tick at every step. */
    static Group<Line> at(NumberPlaces places) {
        return new Group<>(
                places.marks().mapToObj(number -> tick(places.place(number))).toList());
    }

    private static Line tick(double x) {
        return new Line(new Point(x, -SIZE), new Point(x, SIZE));
    }

    /** Adds a tick that looks like a line, and stands where it stands. */
    Line add(double number, Line like) {
        places.check(number);
        Line tick = tick(places.place(number));
        tick.setStroke(like.stroke().get());
        tick.transform().set(like.transform().get());
        all.add(tick);
        return tick;
    }

    /** Makes all this large, in units before the line was scaled. */
    void resize(double size) {
        all.forEach(tick -> resize(tick, size));
    }

    /** Makes the ticks at a number twice as long. */
    void elongate(double number) {
        places.check(number);
        all.stream().filter(tick -> isAt(tick, number)).forEach(tick -> scale(tick, 2));
    }

    /** How far the ticks at a number reach to either side, in scene units. */
    double sizeAt(double number) {
        return all.stream()
                .filter(tick -> isAt(tick, number))
                .mapToDouble(tick -> tick.length() / 2)
                .max()
                .orElse(0);
    }

    private boolean isAt(Line tick, double number) {
        return Math.abs(tick.path().get().bounds().center().x() - places.place(number)) < NEAR;
    }

    static void scale(Line tick, double factor) {
        resize(tick, tick.path().get().bounds().height() / 2 * factor);
    }

    private static void resize(Line tick, double size) {
        if (!(size >= 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("A tick's size is 0 or more, not " + size);
        }
        double x = tick.path().get().bounds().center().x();
        tick.path().set(Path.polyline(new Point(x, -size), new Point(x, size)));
    }
}
