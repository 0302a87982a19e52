package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.model.Activations;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.WordPlane;

/**
 * The words of the film's prompt have been looked up. They stand where the camera was; it has gone down to a plane in
 * which words of three kinds lie, and looks at the animals.
 *
 * @param you an arrow to the place of a word of the prompt, not shown any more
 * @param name that word, not shown any more
 * @param outline around the words of one kind
 */
record LookedUp(Activations run, SentenceRow row, WordPlane plane, Arrow you, Text name, SurroundingRectangle outline) {

    /** The token whose vector is looked at, by its position. */
    static final int YOU = 4;

    static final int ANIMALS = 0;
    static final int COLOURS = 1;
    static final int NUMBERS = 2;

    static final List<List<String>> KINDS = List.of(
            List.of(" dog", " cat", " horse", " frog", " fish", " lion", " duck", " bear", " pig", " cow"),
            List.of(" yellow", " red", " purple", " black", " pink", " blue", " green", " white"),
            List.of(" three", " two", " nine", " six", " ten", " eight", " five", " one"));

    private static final double MARGIN = 0.9;
    private static final double OUTLINE_GAP = 0.22;

    /** Everything in its place, not shown yet. */
    static LookedUp of(Stage stage) {
        Activations run = stage.gpt().forward(Stage.prompt());
        Place whole = stage.whole();
        WordPlane plane = stage.bound(new WordPlane(
                        stage.gpt(), KINDS, whole.width() - 2 * MARGIN, whole.height() - MARGIN, Lettering.SENTENCE))
                .shift(room(stage));
        Point tip = plane.placeOf(run.tokens().get(YOU).text());
        Arrow you = new Arrow(plane.origin(), tip, 0).setColor(Palette.INK);
        Text name = Lettering.sentence(run.tokens().get(YOU).text().strip(), whole.width());
        name.nextTo(tip, tip.minus(plane.origin()).normalized(), 0.3);
        return new LookedUp(run, new SentenceRow(stage, run), plane, you, name, outline(plane, ANIMALS));
    }

    /** Where the vector of the token that is looked at lies: the arrow's tip. */
    Point tip() {
        return plane.placeOf(run.tokens().get(YOU).text());
    }

    /** Where the camera looks at the plane. */
    static Point room(Stage stage) {
        return stage.whole().center().plus(point(0, -stage.whole().height() - 2));
    }

    /** An outline around the words of a kind. */
    static SurroundingRectangle outline(WordPlane plane, int kind) {
        return new SurroundingRectangle(plane.kind(kind), OUTLINE_GAP, 0.2).setStroke(Palette.YELLOW, 4);
    }

    /** Shows it all at once, with the camera on the plane. */
    LookedUp show(Stage stage) {
        stage.scene().add(row, plane, outline);
        look(ANIMALS);
        stage.scene().camera().moveTo(room(stage));
        return this;
    }

    /** Leaves only one kind of words bright. */
    void look(int kind) {
        for (int other = 0; other < KINDS.size(); other++) {
            plane.kind(other).setColor(other == kind ? Palette.INK : Palette.FAINT_INK);
        }
    }
}
