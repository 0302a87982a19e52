package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into another part by part: what both have in common moves to its new place, or stands still to the
 * last digit, and the rest fades. Afterwards the second is shown at the first one's place in the drawing order, and the
 * first is hidden, unchanged.
 *
 * @param <A> the type that the settings return
 * @param <M> what is transformed
 */
public abstract sealed class MatchingTransform<A extends MatchingTransform<A, M>, M extends Mobject>
        extends FluentAnimation<A> permits TransformMatchingShapes, TransformMatchingStrings, TransformMatchingTex {

    private enum Rest {
        FADES,
        IS_TRANSFORMED,
        FADES_STRETCHED
    }

    private final M source;
    private final M target;
    private double pathArc;
    private double lagRatio;
    private Rest rest = Rest.FADES;

    MatchingTransform(M source, M target) {
        this.source = Given.to(this, source);
        this.target = Given.to(this, target);
    }

    /**
     * Moves everything along an arc of this angle instead of a straight line. The angle is in radians,
     * counter-clockwise when positive, between −2π and 2π.
     */
    public final A pathArc(double angle) {
        pathArc = Given.finite(angle, "The angle of an arc");
        return self();
    }

    /** Sets how long each part that travels waits for the one before it: 0, the default, not at all; 1 until it is there. */
    public final A lagRatio(double ratio) {
        lagRatio = Given.notNegative(ratio, "A lag ratio");
        return self();
    }

    /** Turns what has no match in the other into what has none in this one, instead of fading both. */
    public final A transformMismatches() {
        rest = Rest.IS_TRANSFORMED;
        return self();
    }

    /** Fades what has no match while it is stretched to the place of what has none in the other. */
    public final A fadeTransformMismatches() {
        rest = Rest.FADES_STRETCHED;
        return self();
    }

    /** What is matched: the parts of a mobject in order, each with at least one shape of it. */
    abstract List<? extends Mobject> unitsOf(M whole);

    /** Decides what becomes what; both are as they stand now. */
    abstract Matching match(M from, M to);

    /** A matching of units, without those that are hidden while others are shown. */
    static Matching between(List<? extends Mobject> from, List<? extends Mobject> to) {
        Matching matching = new Matching(from.size(), to.size());
        if (from.stream().anyMatch(Mobject::isShown)) {
            for (int i = 0; i < from.size(); i++) {
                if (!from.get(i).isShown()) {
                    matching.leaveOut(i);
                }
            }
        }
        return matching;
    }

    @Override
    protected final void record(Recorder recorder) {
        Matching matching = match(source, target);
        @SuppressWarnings("unchecked") // a mobject's copy is of its own type
        M traveller = (M) source.copy();
        traveller.showInPlaceOf(source);
        source.hide();
        target.hide();
        List<? extends Mobject> from = unitsOf(traveller);
        List<? extends Mobject> to = unitsOf(target);
        matching.leftOut().forEach(i -> from.get(i).hide());
        List<Matching.Block> blocks = matching.blocksInOrder();
        for (int i = 0; i < blocks.size(); i++) {
            transform(
                    group(from, blocks.get(i).from()),
                    group(to, blocks.get(i).to()),
                    recorder.lagged(i, blocks.size(), lagRatio));
        }
        Group<Mobject> leaving = group(from, matching.leftFrom());
        Group<Mobject> coming = group(to, matching.leftTo());
        boolean both = leaving.size() > 0 && coming.size() > 0;
        boolean isTransformed = rest == Rest.IS_TRANSFORMED && both && Metamorphosis.isPossible(leaving, coming);
        if (isTransformed) {
            transform(leaving, coming, recorder);
        } else if (rest == Rest.FADES || !both) {
            coming.showInPlaceOf(traveller);
            fade(leaving, coming, recorder);
        }
        recorder.atEnd(() -> {
            target.showInPlaceOf(traveller);
            traveller.hide();
        });
        if (rest != Rest.FADES && both && !isTransformed) {
            new FadeTransform(leaving, coming).record(recorder);
        }
    }

    private void transform(Mobject from, Mobject to, Recorder recorder) {
        new Metamorphosis(from, to, pathArc).record(recorder);
    }

    /** The one makes room before the other comes: letters that cross each other cannot be read. */
    private static void fade(Mobject leaving, Mobject coming, Recorder recorder) {
        for (Shape shape : leaving.shapes()) {
            recorder.tween(shape.effect(), progress -> Effect.NONE.present(1 - 2 * progress), Effect.NONE);
        }
        for (Shape shape : coming.shapes()) {
            recorder.tween(shape.effect(), progress -> Effect.NONE.present(2 * progress - 1), Effect.NONE);
        }
    }

    private static Group<Mobject> group(List<? extends Mobject> units, List<Integer> numbers) {
        return new Group<>(numbers.stream().map(units::get).toList());
    }
}
