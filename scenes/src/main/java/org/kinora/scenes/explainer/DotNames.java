package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.scenes.viz.ChanceField;
import org.kinora.scenes.viz.Palette;

/**
 * The words that some dots of a field stand for, written beside them, where many lie near enough to be seen at once.
 *
 * @param view what is seen of the field
 * @param dots from left to right
 */
record DotNames(Place view, List<Named> dots) {

    /** Words and pieces of words of which some are found near one another. */
    private static final List<String> EXAMPLES = List.of(
            " garden",
            "ing",
            " because",
            "ness",
            " river",
            " seven",
            " friend",
            " yellow",
            " water",
            " teacher",
            " slowly",
            " happy",
            " and",
            " mountain",
            " bread",
            " tomorrow",
            " question",
            "ed",
            " winter",
            " never",
            " horse",
            " music",
            " under",
            " letter",
            " king",
            " small",
            " window",
            " animals",
            " sleep",
            " France",
            " green",
            " morning",
            " help",
            " city",
            " said",
            " wonderful",
            " moon",
            " book",
            " apple",
            " fish",
            " door",
            " sister",
            " rain",
            " story",
            " ship",
            " little",
            "ly",
            " three",
            " laughed",
            " red",
            " tree",
            " where",
            " paper",
            " school",
            " blue",
            " summer",
            " old",
            " song",
            " bird",
            " why",
            " people",
            " kitchen",
            " dark",
            " star",
            " walk",
            "est",
            " money",
            " dream",
            " cat",
            " north");

    private static final double STROKE = 3;
    private static final double DISTANCE = 0.4;
    private static final double MARGIN = 0.2;

    /** A dot with a ring around it and its word beside it. */
    record Named(Point place, Mobject ring, Mobject plate, Text name, Bounds room) {

        Group<Mobject> all() {
            return new Group<>(ring, plate, name);
        }
    }

    /**
     * Of the parts of a field that are as large as asked for, the one with the most names; not shown yet.
     *
     * @param within the field
     * @param near how much larger everything will be seen
     */
    static DotNames of(ChanceField field, Tokenizer tokenizer, Place within, Place picture, double near) {
        List<Named> all = new ArrayList<>();
        for (String word : EXAMPLES) {
            int[] ids = tokenizer.encode(word);
            if (ids.length == 1) {
                Named named = named(word.strip(), field.place(ids[0]), field.step(), near);
                if (field.isClear(named.room())) {
                    all.add(named);
                }
            }
        }
        DotNames best = null;
        for (Named middle : all) {
            Place view = new Place(
                    inside(middle.place(), within, picture, near), picture.width() / near, picture.height() / near);
            DotNames seen = new DotNames(view, seen(all, view));
            if (best == null || seen.dots().size() > best.dots().size()) {
                best = seen;
            }
        }
        return best;
    }

    private static Named named(String word, Point place, double step, double near) {
        Mobject ring =
                new Circle(0.6 * step).setStroke(Palette.INK, STROKE / near).moveTo(place);
        Text name = new Text(word, Lettering.SENTENCE / near).setColor(Palette.INK);
        name.moveTo(place.plus(point(DISTANCE / near, 0)), LEFT).levelWith(place.y());
        Mobject plate = new SurroundingRectangle(name, 0.1 / near, 0.1 / near)
                .setFill(Palette.BACKGROUND, 1)
                .setStrokeWidth(0);
        return new Named(
                place, ring, plate, name, new Group<>(ring, plate).bounds().grown(MARGIN / near));
    }

    /** The middle of a view that does not leave the field. */
    private static Point inside(Point middle, Place within, Place picture, double near) {
        double across = Math.max(0, (within.width() - picture.width() / near) / 2);
        double along = Math.max(0, (within.height() - picture.height() / near) / 2);
        Point center = within.center();
        return point(
                Math.max(center.x() - across, Math.min(center.x() + across, middle.x())),
                Math.max(center.y() - along, Math.min(center.y() + along, middle.y())));
    }

    /** Those that lie in a view without touching one another. */
    private static List<Named> seen(List<Named> all, Place view) {
        Bounds bounds = new Bounds(view.left(), view.bottom(), view.right(), view.top());
        List<Named> seen = new ArrayList<>();
        for (Named one : all) {
            boolean isFree = seen.stream().noneMatch(other -> other.room().intersects(one.room()));
            if (isFree
                    && bounds.contains(one.room().corner(UP_LEFT))
                    && bounds.contains(one.room().corner(DOWN_RIGHT))) {
                seen.add(one);
            }
        }
        seen.sort((a, b) -> Double.compare(a.place().x(), b.place().x()));
        return seen;
    }
}
