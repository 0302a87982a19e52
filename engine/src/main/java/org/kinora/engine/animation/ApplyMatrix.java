package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Maps a mobject by a 2 × 2 matrix, every point going straight to its place, so that a grid shows on the way what the
 * matrix does.
 *
 * <pre>{@code
 * play(new ApplyMatrix(plane, new double[][] {{1, 1}, {0, 1}}));
 * }</pre>
 */
public final class ApplyMatrix extends PerShapeAnimation<ApplyMatrix> {

    private final Affine map;

    /** @param matrix two rows of two numbers; the origin stays where it is */
    public ApplyMatrix(Mobject mobject, double[][] matrix) {
        this(mobject, matrix, Point.ORIGIN);
    }

    /**
     * @param matrix two rows of two numbers
     * @param about the point that stays where it is, in scene units
     */
    public ApplyMatrix(Mobject mobject, double[][] matrix, Point about) {
        super(mobject, 0);
        if (matrix.length != 2 || matrix[0].length != 2 || matrix[1].length != 2) {
            throw new IllegalArgumentException("A matrix of the plane has two rows of two numbers, not "
                    + matrix.length + (matrix.length == 1 ? " row" : " rows")
                    + (matrix.length == 0 ? "" : " of " + matrix[0].length));
        }
        map = Affine.translation(about.negated())
                .then(new Affine(matrix[0][0], matrix[1][0], matrix[0][1], matrix[1][1], 0, 0))
                .then(Affine.translation(about));
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        recorder.modify(shape.transform(), (own, progress) -> own.then(Affine.IDENTITY.interpolate(map, progress)));
    }
}
