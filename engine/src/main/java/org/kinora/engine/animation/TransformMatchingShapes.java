package org.kinora.engine.animation;

import java.util.List;
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
        Matching matching = new Matching(here.size(), there.size());
        matching.pairFirsts((i, j) -> isInPlace(here.get(i), there.get(j)));
        matching.pairFirsts((i, j) -> forms.get(i).isLike(formsThere.get(j)));
        return matching;
    }

    static boolean isInPlace(Shape here, Shape there) {
        return here.path().get().equals(there.path().get())
                && here.center().distanceTo(there.center()) < 1e-6
                && Math.abs(here.width() - there.width()) < 1e-6;
    }
}
