package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.kinora.engine.timeline.Interpolator;

/** Effects of several animations at the same time all have their effect. */
final class Effects implements Interpolator<Effect> {

    /** Each animation says itself how its effect runs. */
    @Override
    public DoubleFunction<Effect> between(Effect from, Effect to) {
        return progress -> progress < 1 ? from : to;
    }

    @Override
    public Optional<Effect> merge(Effect base, Effect a, Effect b) {
        return Optional.of(a.equals(base) ? b : b.equals(base) ? a : a.and(b));
    }
}
