package org.kinora.engine.animation;

import java.util.Arrays;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathVisitor;
import org.kinora.engine.mobject.Shape;

/** The form of an outline: what is left of it without its place and its size. */
final class OutlineForm {

    /** How much coordinates may differ, in parts of the outline's larger side. */
    private static final float TOLERANCE = 0.01f;

    private final String segments;
    private final float[] coordinates;

    private OutlineForm(String segments, float[] coordinates) {
        this.segments = segments;
        this.coordinates = coordinates;
    }

    static OutlineForm of(Shape shape) {
        Path outline = shape.path().get().transformed(shape.placement());
        if (outline.isEmpty()) {
            return new OutlineForm("", new float[0]);
        }
        Collector all = new Collector();
        outline.visit(all);
        Bounds bounds = outline.bounds();
        double size = Math.max(bounds.width(), bounds.height());
        for (int i = 0; i < all.count; i += 2) {
            all.coordinates[i] = part(all.coordinates[i] - bounds.left(), size);
            all.coordinates[i + 1] = part(all.coordinates[i + 1] - bounds.bottom(), size);
        }
        return new OutlineForm(all.segments.toString(), Arrays.copyOf(all.coordinates, all.count));
    }

    private static float part(double distance, double size) {
        return size == 0 ? 0 : (float) (distance / size);
    }

    boolean isLike(OutlineForm other) {
        if (!segments.equals(other.segments)) {
            return false;
        }
        for (int i = 0; i < coordinates.length; i++) {
            if (Math.abs(coordinates[i] - other.coordinates[i]) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static final class Collector implements PathVisitor {

        private final StringBuilder segments = new StringBuilder();
        private float[] coordinates = new float[64];
        private int count;

        private void add(char segment, float... values) {
            segments.append(segment);
            if (count + values.length > coordinates.length) {
                coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
            }
            System.arraycopy(values, 0, coordinates, count, values.length);
            count += values.length;
        }

        @Override
        public void moveTo(float x, float y) {
            add('M', x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            add('L', x, y);
        }

        @Override
        public void quadTo(float controlX, float controlY, float x, float y) {
            add('Q', controlX, controlY, x, y);
        }

        @Override
        public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
            add('C', control1X, control1Y, control2X, control2Y, x, y);
        }

        @Override
        public void close() {
            add('Z');
        }
    }
}
