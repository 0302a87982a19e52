package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;

/**
 * Interpolates strokes. Of two changes at the same time, one may concern the paint, the other the width or the dashes.
 */
final class Strokes implements Interpolator<Stroke> {

    private static final Interpolator<Paint> PAINTS = new Paints();

    @Override
    public DoubleFunction<Stroke> between(Stroke from, Stroke to) {
        return progress -> progress == 0 ? from : progress == 1 ? to : from.interpolate(to, progress);
    }

    @Override
    public Optional<Stroke> merge(Stroke base, Stroke a, Stroke b) {
        Optional<Paint> paint = PAINTS.merge(base.paint(), a.paint(), b.paint());
        Optional<Double> width = Interpolator.oneOf(base.width(), a.width(), b.width());
        Optional<Stroke> form = Interpolator.oneOf(formOf(base), formOf(a), formOf(b));
        return paint.flatMap(color ->
                width.flatMap(number -> form.map(rest -> rest.withPaint(color).withWidth(number))));
    }

    private static Stroke formOf(Stroke stroke) {
        return stroke.withPaint(Stroke.NONE.paint()).withWidth(0);
    }
}
