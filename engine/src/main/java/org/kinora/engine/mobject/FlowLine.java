package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.StreamLine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * One line of {@link StreamLines}.
 *
 * <pre>{@code
 * FlowLine fastest = Collections.max(lines.lines(), comparingDouble(FlowLine::meanSpeed));
 * play(indicate(fastest));
 * }</pre>
 */
public final class FlowLine extends DerivedShape<FlowLine> {

    /** In hundredths of a unit. */
    private static final double WIDTH = 2;

    private final StreamLine line;
    private final Path whole;
    private final double cycle;
    private final double phase;
    private final Property<Flow> flow = property("flow", Flow.NONE, Interpolator::switching);

    /**
     * @param whole the line's path, in scene units
     * @param cycle after how many seconds of its own time it begins anew
     * @param phase how much of its first cycle is over at the start, 0 to 1
     */
    FlowLine(StreamLine line, Path whole, double cycle, double phase) {
        super(Color.TRANSPARENT, new Stroke(Color.WHITE, WIDTH).withJoin(Stroke.Join.ROUND));
        this.line = line;
        this.whole = whole;
        this.cycle = cycle;
        this.phase = phase;
    }

    /** How fast its point drifts on average, in the function's units a second. */
    public double meanSpeed() {
        return line.meanSpeed();
    }

    Flow flow() {
        return flow.get();
    }

    void run(Flow newFlow) {
        flow.set(newFlow);
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        Flow.Piece piece = flow.at(moment).at(moment.seconds(), line.seconds(), cycle, phase);
        if (piece.from() == 0 && piece.to() == 1) {
            return whole;
        }
        return piece.from() >= piece.to() ? Path.EMPTY : whole.between(piece.from(), piece.to());
    }
}
