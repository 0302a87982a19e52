package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Sends copies of a mobject out of a point like rings on water: each grows to the mobject's place and size and fades.
 * The mobject itself is not shown.
 *
 * <pre>{@code
 * play(new Broadcast(new Circle(3)).from(antenna.center()).count(4));
 * }</pre>
 */
public final class Broadcast extends FluentAnimation<Broadcast> {

    private final Mobject mobject;
    private Point origin;
    private int count = 5;
    private double lagRatio = 0.2;
    private double opacityAtStart = 1;
    private double opacityAtEnd;

    public Broadcast(Mobject mobject) {
        this.mobject = Given.to(this, mobject);
    }

    /** Sets the point that the copies come out of, in scene units; the mobject's centre unless set. */
    public Broadcast from(Point point) {
        origin = point;
        return this;
    }

    /** Sets the number of copies, 1 or more; 5 unless set. */
    public Broadcast count(int copies) {
        Given.between(1, 1000, copies, "The number of copies of a broadcast");
        count = copies;
        return this;
    }

    /** Sets how long each copy waits for the one before: 0 not at all, 1 until it is done; 0.2 unless set. */
    public Broadcast lagRatio(double ratio) {
        lagRatio = Given.notNegative(ratio, "A lag ratio");
        return this;
    }

    /** Sets the opacity with which copies begin and end, 0 to 1; from 1 to 0 unless set. */
    public Broadcast opacity(double atStart, double atEnd) {
        opacityAtStart = Given.finite(atStart, "An opacity");
        opacityAtEnd = Given.finite(atEnd, "An opacity");
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return 3;
    }

    @Override
    protected void record(Recorder recorder) {
        Point point = origin == null ? mobject.center() : origin;
        double depth = Motion.depthOf(mobject);
        for (int i = 0; i < count; i++) {
            Mobject copy = mobject.copy();
            Recorder turn = recorder.lagged(i, count, lagRatio);
            turn.atStart(copy::show);
            for (Shape shape : copy.shapes()) {
                Motion out = Motion.of(shape, Affine.scaling(0, point), depth);
                turn.tween(
                        shape.effect(),
                        progress -> Effect.NONE
                                .moved(out.at(1 - progress))
                                .present(opacityAtStart + (opacityAtEnd - opacityAtStart) * progress));
            }
            turn.atEnd(copy::hide);
        }
    }
}
