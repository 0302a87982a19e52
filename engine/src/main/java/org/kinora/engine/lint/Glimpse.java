package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.geometry.Bounds;

/**
 * What one frame shows, as far as rules ask.
 *
 * @param texts that are to be read, from back to front
 * @param marks everything else of one colour that is in the picture, one for each kind and colour
 * @param isEmpty whether nothing at all is in the picture
 */
record Glimpse(List<SeenText> texts, List<Mark> marks, boolean isEmpty) {

    /** What is behind a shape takes a look at all others, and a thousand equal ones lie before the same. */
    private static final int MOST_OF_AN_INK = 64;

    static Glimpse of(Stage stage) {
        List<Mark> marks = new ArrayList<>();
        Map<Mark.Ink, Integer> looked = new HashMap<>();
        boolean isEmpty = true;
        for (int i = 0; i < stage.size(); i++) {
            // a surface has no outline, and is seen all the same
            isEmpty &= stage.bounds(i).isPresent() && !stage.isInPicture(i);
            if (!stage.isInPicture(i)) {
                continue;
            }
            Optional<Mark.Ink> ink = Mark.ink(stage.shape(i));
            if (ink.isPresent() && looked.merge(ink.get(), 1, Integer::sum) <= MOST_OF_AN_INK) {
                Mark.of(ink.get(), stage, i).ifPresent(mark -> add(mark, marks));
            }
        }
        return new Glimpse(SeenText.in(stage), List.copyOf(marks), isEmpty);
    }

    private static void add(Mark mark, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).isLike(mark)) {
                marks.set(i, marks.get(i).fainterOf(mark));
                return;
            }
        }
        marks.add(mark);
    }

    /** Whether two rectangles have more in common than a margin, in both directions. */
    static boolean overlap(Bounds one, Bounds other, double margin) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > margin
                && Math.min(one.top(), other.top()) - Math.max(one.bottom(), other.bottom()) > margin;
    }
}
