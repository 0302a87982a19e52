package org.kinora.engine.pixels;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.raster.DeviceMap;

/**
 * The gradients and the grids of cells of a frame as texels of four floats, in pixels. A gradient consists of its kind
 * (0 linear, 1 radial) and the number of stretches between stops; then, for a linear one, a point and the direction
 * divided by the squared length, or, for a radial one, the centre and 1 / radius; then, for each stretch, its start and
 * 1 / its length, and the colours at both ends.
 */
public final class GradientTable {

    static final int TEXEL = 4;
    /** In place of 1 / length for a stretch without length: any position after its start is after its end too. */
    private static final float ABRUPT = 1e9f;

    private float[] values = new float[TEXEL * 64];
    private int count;

    /** Removes everything. */
    public void clear() {
        count = 0;
    }

    /** The texels, of which the first {@link #count} floats count; the next {@link #add} may replace the array. */
    public float[] values() {
        return values;
    }

    /** The number of floats. */
    public int count() {
        return count;
    }

    /**
     * Adds a gradient or a grid.
     *
     * @param opacity multiplies alpha, 0 to 1
     * @param map from the paint's coordinates to pixels
     * @return the texel where it begins
     */
    public int add(Paint paint, double opacity, DeviceMap map) {
        int start = count / TEXEL;
        if (paint instanceof LinearGradient linear) {
            addLinear(linear, opacity, map);
        } else if (paint instanceof RadialGradient radial) {
            addRadial(radial, opacity, map);
        } else if (paint instanceof CellPaint cells) {
            addCells(cells, opacity, map);
        }
        return start;
    }

    private void addLinear(LinearGradient gradient, double opacity, DeviceMap map) {
        double startX = map.x(gradient.start().x(), gradient.start().y());
        double startY = map.y(gradient.start().x(), gradient.start().y());
        double dx = map.x(gradient.end().x(), gradient.end().y()) - startX;
        double dy = map.y(gradient.end().x(), gradient.end().y()) - startY;
        double square = dx * dx + dy * dy;
        double inverse = square > 0 ? 1 / square : 0;
        List<ColorStops.Stop> stops = gradient.stops().list();
        addTexel(0, stops.size() - 1.0, 0, 0);
        addTexel(startX, startY, dx * inverse, dy * inverse);
        addStretches(stops, opacity);
    }

    private void addRadial(RadialGradient gradient, double opacity, DeviceMap map) {
        double x = gradient.center().x();
        double y = gradient.center().y();
        double radius = Math.max(gradient.radius() * map.meanScale(), 1e-6);
        List<ColorStops.Stop> stops = gradient.stops().list();
        addTexel(1, stops.size() - 1.0, 0, 0);
        addTexel(map.x(x, y), map.y(x, y), 1 / radius, 0);
        addStretches(stops, opacity);
    }

    private void addCells(CellPaint cells, double opacity, DeviceMap map) {
        double x = map.x(cells.corner().x(), cells.corner().y());
        double y = map.y(cells.corner().x(), cells.corner().y());
        double acrossX = map.directionX(cells.across().x(), cells.across().y());
        double acrossY = map.directionY(cells.across().x(), cells.across().y());
        double downX = map.directionX(cells.down().x(), cells.down().y());
        double downY = map.directionY(cells.down().x(), cells.down().y());
        double determinant = acrossX * downY - acrossY * downX;
        double rowsPerArea = determinant == 0 ? 0 : cells.rows() / determinant;
        double columnsPerArea = determinant == 0 ? 0 : cells.columns() / determinant;
        ColorScale scale = cells.scale();
        List<ColorStops.Stop> stops = scale.colors().list();
        addTexel(cells.rows(), cells.columns(), cells.first(), stops.size() - 1.0);
        addTexel(scale.lowest(), 1 / (scale.highest() - scale.lowest()), 0, 0);
        addLinear(-acrossY * rowsPerArea, acrossX * rowsPerArea, x, y);
        addLinear(downY * columnsPerArea, -downX * columnsPerArea, x, y);
        addStretches(stops, opacity);
    }

    /** Adds a linear function with these slopes in x and y, which is 0 at a point. */
    private void addLinear(double withX, double withY, double zeroX, double zeroY) {
        addTexel(withX, withY, -withX * zeroX - withY * zeroY, 0);
    }

    private void addStretches(List<ColorStops.Stop> stops, double opacity) {
        for (int i = 0; i + 1 < stops.size(); i++) {
            ColorStops.Stop from = stops.get(i);
            ColorStops.Stop to = stops.get(i + 1);
            double length = to.offset() - from.offset();
            addTexel(from.offset(), length > 0 ? Math.min(ABRUPT, 1 / length) : ABRUPT, 0, 0);
            // mixing with progress 0 gives a transparent end the other end's colour
            addColor(from.color().mix(to.color(), 0), opacity);
            addColor(from.color().mix(to.color(), 1), opacity);
        }
    }

    private void addColor(Color color, double opacity) {
        addTexel(color.red(), color.green(), color.blue(), color.alpha() * opacity);
    }

    private void addTexel(double a, double b, double c, double d) {
        if (count + TEXEL > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[count++] = (float) a;
        values[count++] = (float) b;
        values[count++] = (float) c;
        values[count++] = (float) d;
    }
}
