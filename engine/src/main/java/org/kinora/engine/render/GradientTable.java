package org.kinora.engine.render;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.paint.Stops;

/**
 * The gradients of a frame as texels of four floats, in pixels. A gradient is: its kind (0 linear, 1 radial) and the number
 * of stretches between stops; then for a linear one a point and the direction divided by the length squared, for a radial
 * one the centre and 1 / radius; then for each stretch its start and 1 / its length, and the colours at both ends.
 */
final class GradientTable {

    private static final int TEXEL = 4;
    /** In place of 1 / length where a stretch has none: any place behind its start is behind its end too. */
    private static final float ABRUPT = 1e9f;

    private float[] values = new float[TEXEL * 64];
    private int count;

    void clear() {
        count = 0;
    }

    float[] values() {
        return values;
    }

    int count() {
        return count;
    }

    /** Adds a gradient and tells the texel where it begins. */
    int add(Paint paint, double opacity, DeviceMap map) {
        int start = count / TEXEL;
        if (paint instanceof LinearGradient linear) {
            addLinear(linear, opacity, map);
        } else if (paint instanceof RadialGradient radial) {
            addRadial(radial, opacity, map);
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
        List<Stops.Stop> stops = gradient.stops().list();
        addTexel(0, stops.size() - 1.0, 0, 0);
        addTexel(startX, startY, dx * inverse, dy * inverse);
        addStretches(stops, opacity);
    }

    private void addRadial(RadialGradient gradient, double opacity, DeviceMap map) {
        double x = gradient.center().x();
        double y = gradient.center().y();
        double radius = Math.max(gradient.radius() * map.meanScale(), 1e-6);
        List<Stops.Stop> stops = gradient.stops().list();
        addTexel(1, stops.size() - 1.0, 0, 0);
        addTexel(map.x(x, y), map.y(x, y), 1 / radius, 0);
        addStretches(stops, opacity);
    }

    private void addStretches(List<Stops.Stop> stops, double opacity) {
        for (int i = 0; i + 1 < stops.size(); i++) {
            Stops.Stop from = stops.get(i);
            Stops.Stop to = stops.get(i + 1);
            double length = to.offset() - from.offset();
            addTexel(from.offset(), length > 0 ? Math.min(ABRUPT, 1 / length) : ABRUPT, 0, 0);
            // mixing by nothing lets a transparent end borrow the other end's colour
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
