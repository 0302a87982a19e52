package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.NearestTokens;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;

/** A word and the whole words nearest to it, each with a bar as long as its cosine. */
final class NeighbourColumn extends Composite<NeighbourColumn> {

    static final double FULL_LENGTH = 2.9;

    private static final double ROW_HEIGHT = 0.82;
    private static final double HEAD = 0.62;
    private static final double SIZE = 27;
    private static final double NUMBER_SIZE = 24;
    private static final double PADDING = 0.12;
    /** Far more than are shown, because parts of words and other spellings of the word itself are passed over. */
    private static final int LOOKED_THROUGH = 60;

    private final List<RoundedRectangle> bars = new ArrayList<>();
    private final List<NearestTokens.Neighbour> neighbours;
    private final Group<Text> head = new Group<>();
    private final Group<Group<Mobject>> rows = new Group<>();
    private final Provenance provenance;

    NeighbourColumn(Gpt gpt, NearestTokens nearest, String word, int count) {
        int id = gpt.tokenizer().encode(word)[0];
        provenance = nearest.provenance(id);
        neighbours = others(nearest.to(nearest.vector(id), LOOKED_THROUGH), word, count);
        Text title = new Text(word.strip(), 44).setColor(Palette.YELLOW);
        head.add(title.startAt(point(0, HEAD)));
        for (int i = 0; i < neighbours.size(); i++) {
            Group<Mobject> row = row(neighbours.get(i), -i * ROW_HEIGHT);
            rows.add(row);
        }
        addParts(head, rows);
    }

    /** A column for each word. */
    static List<NeighbourColumn> of(Gpt gpt, List<String> words, int count) {
        NearestTokens nearest = new NearestTokens(gpt);
        return words.stream()
                .map(word -> new NeighbourColumn(gpt, nearest, word, count))
                .toList();
    }

    /** Whole words, each in one spelling only. */
    private static List<NearestTokens.Neighbour> others(List<NearestTokens.Neighbour> all, String word, int count) {
        Set<String> seen = new HashSet<>(Set.of(word.toLowerCase(Locale.ROOT)));
        return all.stream()
                .filter(neighbour -> neighbour.text().matches(" \\p{L}{2,}"))
                .filter(neighbour -> seen.add(neighbour.text().toLowerCase(Locale.ROOT)))
                .limit(count)
                .toList();
    }

    private Group<Mobject> row(NearestTokens.Neighbour neighbour, double y) {
        double length = FULL_LENGTH * Math.max(0, neighbour.similarity());
        RoundedRectangle bar = new RoundedRectangle(length, ROW_HEIGHT - 0.12, 0.07)
                .setStroke(Stroke.NONE)
                .setFill(Palette.TEAL.withAlpha(0.15 + 0.5 * Math.max(0, neighbour.similarity())))
                .shift(length / 2, y);
        bars.add(bar);
        Text text = new Text(TokenText.readable(neighbour.text()), SIZE).setColor(Palette.INK);
        text.alignTo(point(PADDING, y), LEFT).levelWith(bar);
        DecimalNumber number = new DecimalNumber(neighbour.similarity(), 2, NUMBER_SIZE).setColor(Palette.FAINT_INK);
        number.startAt(point(Math.max(length, text.corner(RIGHT).x()) + PADDING, y))
                .alignBaseline(text);
        return new Group<>(bar, text, number);
    }

    /** The word itself. */
    Group<Text> head() {
        return head;
    }

    /** One row for each neighbour, the nearest first. */
    Group<Group<Mobject>> rows() {
        return rows;
    }

    List<NearestTokens.Neighbour> neighbours() {
        return neighbours;
    }

    RoundedRectangle bar(int index) {
        return bars.get(index);
    }

    Provenance provenance() {
        return provenance;
    }
}
