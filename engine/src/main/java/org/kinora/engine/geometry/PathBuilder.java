package org.kinora.engine.geometry;

import java.util.Arrays;

/**
 * Collects segments and makes a {@link Path} of them. For one thread.
 *
 * <pre>{@code
 * Path drop = Path.builder().moveTo(UP).quadTo(RIGHT, DOWN).quadTo(LEFT, UP).closed().build();
 * }</pre>
 */
public final class PathBuilder implements PathVisitor {

    private Path.Verb[] verbs = new Path.Verb[16];
    private float[] coordinates = new float[64];
    private int verbCount;
    private int coordinateCount;
    private float startX;
    private float startY;

    PathBuilder() {}

    public PathBuilder moveTo(Point to) {
        moveTo((float) to.x(), (float) to.y());
        return this;
    }

    public PathBuilder lineTo(Point to) {
        lineTo((float) to.x(), (float) to.y());
        return this;
    }

    public PathBuilder quadTo(Point control, Point to) {
        quadTo((float) control.x(), (float) control.y(), (float) to.x(), (float) to.y());
        return this;
    }

    public PathBuilder cubicTo(Point control1, Point control2, Point to) {
        cubicTo(
                (float) control1.x(),
                (float) control1.y(),
                (float) control2.x(),
                (float) control2.y(),
                (float) to.x(),
                (float) to.y());
        return this;
    }

    /** Closes the current contour and returns this, for chained calls; {@link #close()} is the visitor's form. */
    public PathBuilder closed() {
        close();
        return this;
    }

    /** Adds all contours of another path. */
    public PathBuilder append(Path path) {
        path.visit(this);
        return this;
    }

    @Override
    public void moveTo(float x, float y) {
        startX = x;
        startY = y;
        add(Path.Verb.MOVE);
        add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begin(Path.Verb.LINE);
        add(x, y);
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        begin(Path.Verb.QUAD);
        add(controlX, controlY);
        add(x, y);
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        begin(Path.Verb.CUBIC);
        add(control1X, control1Y);
        add(control2X, control2Y);
        add(x, y);
    }

    @Override
    public void close() {
        if (verbCount > 0 && verbs[verbCount - 1] != Path.Verb.CLOSE) {
            add(Path.Verb.CLOSE);
        }
    }

    public Path build() {
        return verbCount == 0
                ? Path.EMPTY
                : new Path(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(coordinates, coordinateCount));
    }

    /** A segment after a close starts a new contour where the closed one began. */
    private void begin(Path.Verb verb) {
        if (verbCount == 0) {
            throw new IllegalStateException("A contour begins with moveTo, not with " + verb);
        }
        if (verbs[verbCount - 1] == Path.Verb.CLOSE) {
            moveTo(startX, startY);
        }
        add(verb);
    }

    private void add(Path.Verb verb) {
        if (verbCount == verbs.length) {
            verbs = Arrays.copyOf(verbs, verbCount * 2);
        }
        verbs[verbCount++] = verb;
    }

    private void add(float x, float y) {
        if (!Float.isFinite(x) || !Float.isFinite(y)) {
            throw new IllegalArgumentException("A path needs finite coordinates, not (" + x + ", " + y + ")");
        }
        if (coordinateCount + 2 > coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
        }
        coordinates[coordinateCount++] = x;
        coordinates[coordinateCount++] = y;
    }
}
