package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.kinora.engine.timeline.Interpolator;

/** Lets the effects of several simultaneous animations add up. */
final class Effects implements Interpolator<Effect> {

    /** Each animation records its effect for every moment, so nothing is left to interpolate. */
    @Override
    public DoubleFunction<Effect> between(Effect from, Effect to) {
        return progress -> progress < 1 ? from : to;
    }

    @Override
    public Optional<Effect> merge(Effect base, Effect a, Effect b) {
        return Optional.of(a.equals(base) ? b : b.equals(base) ? a : a.and(b));
    }
}
