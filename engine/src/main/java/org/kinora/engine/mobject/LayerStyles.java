package org.kinora.engine.mobject;

import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.kinora.engine.timeline.Interpolator;

/** Interpolates layer styles effect by effect. What clips or masks, and how layers blend, changes at once. */
final class LayerStyles implements Interpolator<LayerStyle> {

    @Override
    public DoubleFunction<LayerStyle> between(LayerStyle from, LayerStyle to) {
        return progress -> progress == 0
                ? from
                : progress == 1
                        ? to
                        : new LayerStyle(
                                to.blend(),
                                LayerStyle.between(from.blur(), to.blur(), progress),
                                to.clip(),
                                to.mask(),
                                from.glow().interpolate(to.glow(), progress),
                                from.shadow().interpolate(to.shadow(), progress),
                                from.halo().interpolate(to.halo(), progress));
    }

    /** Two animations at the same time may change different effects. */
    @Override
    public Optional<LayerStyle> merge(LayerStyle base, LayerStyle a, LayerStyle b) {
        Merge merge = new Merge(base, a, b);
        LayerStyle merged = new LayerStyle(
                merge.of(LayerStyle::blend),
                merge.of(LayerStyle::blur),
                merge.of(LayerStyle::clip),
                merge.of(LayerStyle::mask),
                merge.of(LayerStyle::glow),
                merge.of(LayerStyle::shadow),
                merge.of(LayerStyle::halo));
        return merge.excludesEachOther ? Optional.empty() : Optional.of(merged);
    }

    private static final class Merge {

        private final LayerStyle base;
        private final LayerStyle a;
        private final LayerStyle b;
        private boolean excludesEachOther;

        Merge(LayerStyle base, LayerStyle a, LayerStyle b) {
            this.base = base;
            this.a = a;
            this.b = b;
        }

        <V> V of(Function<LayerStyle, V> part) {
            V was = part.apply(base);
            V first = part.apply(a);
            V second = part.apply(b);
            if (Objects.equals(first, was) || Objects.equals(first, second)) {
                return second;
            }
            excludesEachOther |= !Objects.equals(second, was);
            return first;
        }
    }
}
