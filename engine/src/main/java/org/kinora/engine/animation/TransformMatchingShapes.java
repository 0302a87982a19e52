package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;

/**
 * Turns a mobject into another in which some shapes are the same but for their place and size: these travel, those that
 * stand in their place already stay, and the rest fades.
 *
 * <pre>{@code
 * play(new TransformMatchingShapes(new Text("the morse code"), new Text("here come dots")));
 * }</pre>
 */
public final class TransformMatchingShapes extends MatchingTransform<TransformMatchingShapes, Mobject> {

    public TransformMatchingShapes(Mobject source, Mobject target) {
        super(source, target);
    }

    @Override
    List<? extends Mobject> unitsOf(Mobject whole) {
        return whole.shapes();
    }

    @Override
    Matching match(Mobject from, Mobject to) {
        List<Shape> here = from.shapes();
        List<Shape> there = to.shapes();
        List<OutlineForm> forms = here.stream().map(OutlineForm::of).toList();
        List<OutlineForm> formsThere = there.stream().map(OutlineForm::of).toList();
        Matching matching = between(here, there);
        List<Standing> standing = here.stream().map(Standing::of).toList();
        List<Standing> standingThere = there.stream().map(Standing::of).toList();
        matching.pairFirsts((i, j) ->
                standing.get(i).isSame(standingThere.get(j)) && Metamorphosis.isPossible(here.get(i), there.get(j)));
        matching.pairFirsts((i, j) ->
                forms.get(i).isLike(formsThere.get(j)) && Metamorphosis.isPossible(here.get(i), there.get(j)));
        return matching;
    }

    /** Where a shape stands, and with which outline. */
    private record Standing(Path path, Bounds bounds) {

        /** What is nearer than this is in the same place: far less than a pixel. */
        private static final double ROUNDING = 1e-6;

        static Standing of(Shape shape) {
            return new Standing(shape.path().get(), shape.bounds());
        }

        boolean isSame(Standing other) {
            return Math.abs(bounds.left() - other.bounds.left()) < ROUNDING
                    && Math.abs(bounds.right() - other.bounds.right()) < ROUNDING
                    && Math.abs(bounds.bottom() - other.bounds.bottom()) < ROUNDING
                    && Math.abs(bounds.top() - other.bounds.top()) < ROUNDING
                    && path.equals(other.path);
        }
    }
}
