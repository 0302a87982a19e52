package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.Interpolator;

/** Interpolates paints. Of two changes at the same time, one may set the colour and the other the opacity. */
final class Paints implements Interpolator<Paint> {

    @Override
    public DoubleFunction<Paint> between(Paint from, Paint to) {
        return progress -> progress == 0 ? from : progress == 1 ? to : from.interpolate(to, progress);
    }

    @Override
    public Optional<Paint> merge(Paint base, Paint a, Paint b) {
        if (base instanceof Color was && a instanceof Color first && b instanceof Color second) {
            Optional<Color> hue = Interpolator.oneOf(opaque(was), opaque(first), opaque(second));
            Optional<Double> alpha = Interpolator.oneOf(was.alpha(), first.alpha(), second.alpha());
            return hue.flatMap(color -> alpha.map(color::withAlpha));
        }
        return Interpolator.oneOf(base, a, b);
    }

    private static Color opaque(Color color) {
        return color.withAlpha(1);
    }
}
