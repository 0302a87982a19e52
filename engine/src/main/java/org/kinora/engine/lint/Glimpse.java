package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;

/**
 * What one frame shows, as far as rules ask.
 *
 * @param texts that are to be read, from back to front
 * @param marks everything else of one colour that is in the picture, one for each kind and colour
 * @param isEmpty whether nothing at all is in the picture
 */
record Glimpse(List<SeenText> texts, List<Mark> marks, boolean isEmpty) {

    static Glimpse of(Stage stage) {
        List<Mark> marks = new ArrayList<>();
        boolean isEmpty = true;
        for (int i = 0; i < stage.size(); i++) {
            if (!stage.isInPicture(i)) {
                continue;
            }
            isEmpty = false;
            Mark.of(stage, i).ifPresent(mark -> add(mark, marks));
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
