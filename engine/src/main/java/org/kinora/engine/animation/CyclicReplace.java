package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Animate;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Moves each of several mobjects to the place of the next, and the last to the place of the first, along arcs.
 *
 * <pre>{@code
 * play(new CyclicReplace(List.of(a, b, c)).pathArc(120 * DEGREES));
 * }</pre>
 */
public final class CyclicReplace extends FluentAnimation<CyclicReplace> {

    private final List<? extends Mobject> mobjects;
    private double pathArc = Math.PI / 2;

    public CyclicReplace(List<? extends Mobject> mobjects) {
        this.mobjects = List.copyOf(mobjects);
    }

    /** Sets the angle of the arcs in radians, counter-clockwise when positive; a quarter of a turn unless set. */
    public CyclicReplace pathArc(double angle) {
        pathArc = Given.finite(angle, "The angle of an arc");
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        List<Point> places = mobjects.stream().map(Mobject::center).toList();
        for (int i = 0; i < mobjects.size(); i++) {
            Mobject mobject = mobjects.get(i);
            Point next = places.get((i + 1) % places.size());
            recorder.play(
                    new Animate(mobject, () -> mobject.moveTo(next))
                            .pathArc(pathArc)
                            .rate(recorder.rate()),
                    0,
                    recorder.duration());
        }
    }
}
