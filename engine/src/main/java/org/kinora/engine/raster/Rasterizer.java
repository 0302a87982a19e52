package org.kinora.engine.raster;

import org.kinora.engine.frame.PictureSize;

/**
 * Turns closed polylines into strips: maps their points to pixels, clips everything outside the picture and adds up the
 * rest. For one thread; its buffers are as large as the largest shape so far.
 */
public final class Rasterizer {

    private static final int CELL_BITS = 2;
    private static final int STRIP_BITS = 3;

    private final PictureSize size;
    private final Accumulator accumulator = new Accumulator();
    private final CoverageSweep sweep = new CoverageSweep();
    private float[] device = new float[256];
    private float minX;
    private float minY;
    private float maxX;
    private float maxY;
    /** The window of the picture that is rasterised; its left and top are multiples of a cell. */
    private int windowX;

    private int windowY;
    private int windowWidth;
    private int windowHeight;

    public Rasterizer(PictureSize size) {
        this.size = size;
    }

    /**
     * @param out receives the coverage of the outline's inside by the non-zero rule, in place of its previous contents
     */
    public void rasterize(Polylines outline, DeviceMap map, Strips out) {
        out.clear();
        place(outline, map);
        // written so that a shape with NaN coordinates counts as outside
        if (!(maxX > 0 && minX < size.width() && maxY > 0 && minY < size.height())) {
            return;
        }
        windowX = (int) Math.max(0, minX) >> CELL_BITS << CELL_BITS;
        windowY = (int) Math.max(0, minY) >> STRIP_BITS << STRIP_BITS;
        windowWidth = (int) Math.ceil(Math.min(maxX, size.width())) - windowX;
        windowHeight = (int) Math.ceil(Math.min(maxY, size.height())) - windowY;
        int cells = windowWidth + Strips.CELL_WIDTH - 1 >> CELL_BITS;
        int strips = windowHeight + Strips.STRIP_HEIGHT - 1 >> STRIP_BITS;
        accumulator.begin(cells, strips);
        boolean inside = minX >= 0 && minY >= 0 && maxX <= size.width() && maxY <= size.height();
        int start = 0;
        for (int contour = 0; contour < outline.contourCount; contour++) {
            int end = outline.ends[contour];
            if (inside) {
                addInside(start, end);
            } else {
                addClipped(start, end);
            }
            start = end;
        }
        sweep.sweep(accumulator, cells, windowX >> CELL_BITS, windowY >> STRIP_BITS, out);
    }

    private void place(Polylines outline, DeviceMap map) {
        int count = outline.pointCount;
        if (device.length < count * 2) {
            device = new float[count * 3];
        }
        float xx = (float) map.xx;
        float yx = (float) map.yx;
        float xy = (float) map.xy;
        float yy = (float) map.yy;
        float dx = (float) map.dx;
        float dy = (float) map.dy;
        // plain comparisons: Math.min and Math.max also distinguish 0 from −0, which costs a third of this loop
        float left = Float.POSITIVE_INFINITY;
        float top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        float[] points = outline.points;
        for (int i = 0; i < count * 2; i += 2) {
            float x = xx * points[i] + xy * points[i + 1] + dx;
            float y = yx * points[i] + yy * points[i + 1] + dy;
            device[i] = x;
            device[i + 1] = y;
            left = x < left ? x : left;
            right = x > right ? x : right;
            top = y < top ? y : top;
            bottom = y > bottom ? y : bottom;
        }
        minX = left;
        minY = top;
        maxX = right;
        maxY = bottom;
    }

    private void addInside(int start, int end) {
        int fromX = toFixed(device[end * 2 - 2] - windowX);
        int fromY = toFixed(device[end * 2 - 1] - windowY);
        for (int i = start * 2; i < end * 2; i += 2) {
            int toX = toFixed(device[i] - windowX);
            int toY = toFixed(device[i + 1] - windowY);
            accumulator.line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    private void addClipped(int start, int end) {
        double fromX = device[end * 2 - 2] - windowX;
        double fromY = device[end * 2 - 1] - windowY;
        for (int i = start * 2; i < end * 2; i += 2) {
            double toX = device[i] - windowX;
            double toY = device[i + 1] - windowY;
            clipTopAndBottom(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    private void clipTopAndBottom(double x0, double y0, double x1, double y1) {
        double top = Math.max(0, Math.min(y0, y1));
        double bottom = Math.min(windowHeight, Math.max(y0, y1));
        if (top < bottom) {
            double slope = (x1 - x0) / (y1 - y0);
            double startY = Math.max(top, Math.min(bottom, y0));
            double endY = Math.max(top, Math.min(bottom, y1));
            double startX = startY == y0 ? x0 : x0 + slope * (startY - y0);
            double endX = endY == y1 ? x1 : x0 + slope * (endY - y0);
            clipSides(startX, startY, endX, endY);
        }
    }

    /**
     * A line to the left of the window still winds around the pixels in it, so it is moved to the window's left side; a
     * line to the right of it does not count.
     */
    private void clipSides(double x0, double y0, double x1, double y1) {
        if (Math.max(x0, x1) <= 0) {
            add(0, y0, 0, y1);
        } else if (Math.min(x0, x1) < 0) {
            double y = y0 - x0 * (y1 - y0) / (x1 - x0);
            if (x0 < 0) {
                add(0, y0, 0, y);
                clipRight(0, y, x1, y1);
            } else {
                clipRight(x0, y0, 0, y);
                add(0, y, 0, y1);
            }
        } else {
            clipRight(x0, y0, x1, y1);
        }
    }

    private void clipRight(double x0, double y0, double x1, double y1) {
        if (Math.max(x0, x1) <= windowWidth) {
            add(x0, y0, x1, y1);
        } else if (Math.min(x0, x1) < windowWidth) {
            double y = y0 + (windowWidth - x0) * (y1 - y0) / (x1 - x0);
            if (x0 < x1) {
                add(x0, y0, windowWidth, y);
            } else {
                add(windowWidth, y, x1, y1);
            }
        }
    }

    private void add(double x0, double y0, double x1, double y1) {
        accumulator.line(toFixed((float) x0), toFixed((float) y0), toFixed((float) x1), toFixed((float) y1));
    }

    /** For positions inside the window, which are not negative, so that truncation rounds down. */
    private static int toFixed(float pixels) {
        return (int) (pixels * Accumulator.ONE + 0.5f);
    }
}
