package org.kinora.engine.mobject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Route;
import org.kinora.engine.timeline.Change;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Animates everything that an edit changes, from the state before it to the state after it; see {@link
 * FluentMobject#animate}.
 *
 * <pre>{@code
 * play(square.animate(s -> s.shift(RIGHT).setFill(BLUE, 0.5)).seconds(2));
 * play(dot.animate(d -> d.moveTo(3, 0)).pathArc(90 * DEGREES));
 * }</pre>
 */
public final class Animate extends FluentAnimation<Animate> {

    /** Null if the changed values belong to no mobject. */
    private final Mobject mobject;

    private final Runnable edit;
    private double pathArc;

    /** @param edit changes the mobject, as the scene would */
    public Animate(Mobject mobject, Runnable edit) {
        this.mobject = mobject;
        this.edit = Given.present(edit, "animate needs an edit");
    }

    /** @param edit changes values that mobjects follow */
    Animate(Runnable edit) {
        this(null, edit);
    }

    /**
     * Moves along an arc of this angle instead of a straight line. The angle is in radians, counter-clockwise when
     * positive, between −2π and 2π.
     */
    public Animate pathArc(double angle) {
        pathArc = Given.finite(angle, "The angle of an arc");
        return this;
    }

    @Override
    protected String name() {
        return "animate(…)";
    }

    @Override
    protected void record(Recorder recorder) {
        if (mobject == null) {
            run(recorder);
            return;
        }
        boolean wasShown = mobject.isShown();
        mobject.show();
        Set<Shape> before = new LinkedHashSet<>(mobject.shapes());
        run(recorder);
        Set<Shape> after = new LinkedHashSet<>(mobject.shapes());
        for (Shape shape : after) {
            if (!before.contains(shape) && !shape.isShown()) {
                shape.show();
                recorder.tween(shape.effect(), Effect.NONE::present);
            }
        }
        for (Shape shape : before) {
            if (!after.contains(shape) && wasShown) {
                recorder.tween(shape.effect(), progress -> Effect.NONE.present(1 - progress), Effect.NONE);
                recorder.atEnd(shape::hide);
            }
        }
    }

    private void run(Recorder recorder) {
        List<Change<?>> changes = recorder.capture(edit);
        Pivots pivots = new Pivots();
        SpacePivots spacePivots = new SpacePivots();
        changes.forEach(change -> note(change, pivots, spacePivots));
        changes.forEach(change -> tween(change, pivots, spacePivots, recorder));
    }

    private static boolean isPlacement(Change<?> change) {
        return change.property().owner() instanceof Shape shape && change.property() == shape.transform();
    }

    private static boolean isPose(Change<?> change) {
        return change.property().owner() instanceof Shape shape && change.property() == shape.pose();
    }

    private static void note(Change<?> change, Pivots pivots, SpacePivots spacePivots) {
        if (isPlacement(change)) {
            pivots.add((Shape) change.property().owner(), (Affine) change.before(), (Affine) change.after());
        } else if (isPose(change)) {
            spacePivots.add((VMobject<?>) change.property().owner(), (Pose) change.before(), (Pose) change.after());
        }
    }

    private void tween(Change<?> change, Pivots pivots, SpacePivots spacePivots, Recorder recorder) {
        if (isPlacement(change)) {
            @SuppressWarnings("unchecked")
            Change<Affine> motion = (Change<Affine>) change;
            Route route = pathArc == 0 ? Route.STRAIGHT : Route.arc(pathArc);
            motion.tween(
                    recorder,
                    Placement.between(
                            motion.before(), motion.after(), pivots.of(motion.before(), motion.after()), route));
        } else if (isPose(change)) {
            @SuppressWarnings("unchecked")
            Change<Pose> motion = (Change<Pose>) change;
            motion.tween(
                    recorder,
                    Poses.between(motion.before(), motion.after(), spacePivots.of(motion.before(), motion.after())));
        } else {
            change.tween(recorder);
        }
    }
}
