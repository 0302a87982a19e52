package org.kinora.engine.mobject;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.AreaBetween;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * The area between two graphs, or between a graph and the x axis, half transparent; it leaves out where a graph is
 * interrupted. {@link CoordinateSystem#area} makes it.
 *
 * <pre>{@code
 * Area area = axes.area(parabola, 0, 1);
 * play(area.animate(a -> a.setTo(3)));
 * }</pre>
 */
public final class Area extends DerivedShape<Area> {

    private final Property<DoubleUnaryOperator> first;
    private final Property<DoubleUnaryOperator> second;
    private final Property<Double> from;
    private final Property<Double> to;
    private final Affine placement;
    private final Scales scales;

    /** @param placement from places on the axes to scene units */
    Area(
            DoubleUnaryOperator first,
            DoubleUnaryOperator second,
            double from,
            double to,
            Affine placement,
            Scales scales,
            Paint fill) {
        super(fill, Stroke.NONE);
        if (!(from <= to) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("An area needs finite bounds in order, not " + from + " and " + to);
        }
        this.placement = placement;
        this.scales = scales;
        this.first = property("function", first, Interpolator::switching);
        this.second = property("other function", second, Interpolator::switching);
        this.from = property("from", from, Interpolator::numbers);
        this.to = property("to", to, Interpolator::numbers);
    }

    /** Begins at this x. */
    public Area setFrom(double x) {
        from.set(x);
        return this;
    }

    /** Ends at this x; inside {@code animate} it sweeps there. */
    public Area setTo(double x) {
        to.set(x);
        return this;
    }

    /** Where it begins, in the axes' numbers. */
    public Property<Double> from() {
        return from;
    }

    /** Where it ends, in the axes' numbers. */
    public Property<Double> to() {
        return to;
    }

    /** From now on lies under the function that this gives for every moment. */
    public Area follow(Function<Moment, DoubleUnaryOperator> functions) {
        first.follow(functions);
        return this;
    }

    void follow(FunctionGraph graph, FunctionGraph bounding) {
        first.follow(graph, FunctionGraph::functionAt);
        if (bounding != null) {
            second.follow(bounding, FunctionGraph::functionAt);
        }
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double start = Scales.place(scales.x(), from.at(moment));
        double end = Scales.place(scales.x(), to.at(moment));
        if (!(start < end)) {
            return Path.EMPTY;
        }
        DoubleUnaryOperator edge = scales.placed(first.at(moment));
        DoubleUnaryOperator opposite = scales.placed(second.at(moment));
        return AreaBetween.graphs(edge, opposite, start, end, FunctionGraph.toleranceOf(placement))
                .transformed(placement);
    }
}
