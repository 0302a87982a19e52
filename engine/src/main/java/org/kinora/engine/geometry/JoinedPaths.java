package org.kinora.engine.geometry;

import java.util.List;

/** One closed contour along several outlines, each of which is joined to the one before by a straight line if need be. */
public final class JoinedPaths implements PathVisitor {

    /** In units: ends as close as this meet. */
    private static final double MEETS = 1e-5;

    private final PathBuilder out = Path.builder();
    private boolean hasBegun;
    private float lastX;
    private float lastY;

    private JoinedPaths() {}

    /** Along the outlines in order, and back to where the first begins; empty if all are. */
    public static Path closed(List<Path> outlines) {
        JoinedPaths joined = new JoinedPaths();
        outlines.forEach(outline -> outline.visit(joined));
        return joined.hasBegun ? joined.out.closed().build() : Path.EMPTY;
    }

    @Override
    public void moveTo(float x, float y) {
        if (!hasBegun) {
            hasBegun = true;
            out.moveTo(x, y);
            reach(x, y);
        } else if (Math.abs(x - lastX) > MEETS || Math.abs(y - lastY) > MEETS) {
            lineTo(x, y);
        }
    }

    @Override
    public void lineTo(float x, float y) {
        out.lineTo(x, y);
        reach(x, y);
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        out.quadTo(controlX, controlY, x, y);
        reach(x, y);
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        out.cubicTo(control1X, control1Y, control2X, control2Y, x, y);
        reach(x, y);
    }

    @Override
    public void close() {}

    private void reach(float x, float y) {
        lastX = x;
        lastY = y;
    }
}
