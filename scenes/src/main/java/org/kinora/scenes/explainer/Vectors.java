package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Brace;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.EmbeddingColumn;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.LookupTable;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.VectorColumn;

/**
 * Into the machine: the text is cut into tokens, each token is looked up in a table and becomes a list of numbers, and a
 * list of numbers is a place.
 *
 * <p>What does a language model make of a word before it does anything else with it? A list of numbers, the same one
 * wherever the word stands, from one row of a table.
 */
final class Vectors extends Beat<Asked, LookedUp> {

    private static final int NUMBERS_WRITTEN = 7;
    /** How small the list of numbers has become when it is where it belongs, before it is but a point. */
    private static final double SMALL_LIST = 0.3;

    /** In which a word comes to its place. */
    private static final double WORD_SECONDS = 0.4;

    private static final double NUMBER_WIDTH = 2.3;
    /** Between the table and what is around it. */
    private static final double TABLE_GAP = 0.4;

    private Figure rowCount;

    Vectors(Stage stage) {
        super(stage, "13-vectors");
    }

    @Override
    protected Asked opening() {
        return stage.asked();
    }

    @Override
    protected LookedUp play(Asked given) {
        LookedUp words = LookedUp.of(stage);
        words.row().saveState();
        new Tokens(this, words.row().strip()).cut(given.exchange());
        LookupTable table = lookUp(words);
        EmbeddingColumn vector = name(words, table);
        place(words, vector);
        gather(words);
        return words;
    }

    private LookupTable lookUp(LookedUp words) {
        SentenceRow row = words.row();
        int[] ids = words.run().ids();
        Place place = tablePlace();
        int reach = (int) ((place.height() / SentenceRow.CELL_HEIGHT - 1) / 2);
        LookupTable table = stage.bound(new LookupTable(
                gpt(),
                IntStream.of(ids).boxed().toList(),
                reach,
                SentenceRow.SHOWN,
                row.cellWidth(),
                SentenceRow.CELL_HEIGHT,
                Lettering.LABEL));
        table.shift(place.center());
        Point aside = point(0, place.height() + 2);
        rowCount = count("%,d rows", table.rows(), 0);
        Point edge = stage.isWide()
                ? point(table.cellsWidth() / 2 + TABLE_GAP + rowCount.width() / 2, 0)
                : point(0, (reach + 0.5) * table.rowHeight() + TABLE_GAP + rowCount.height() / 2);
        rowCount.moveTo(place.center().plus(edge));
        until("each");
        table.shift(aside);
        rowCount.shift(aside);
        add(table, rowCount);
        double down = row.columns().get(0).corner(UP).y()
                + SentenceRow.COLUMN_GAP
                - row.strip().corner(DOWN).y();
        play(
                0.6,
                table.animate(t -> t.shift(aside.negated())),
                rowCount.animate(r -> r.shift(aside.negated())),
                row.strip().animate(r -> r.shift(0, down)));
        SurroundingRectangle look = outlineOf(row.strip().chip(LookedUp.YOU).plate());
        play(0.25, create(look));
        play(0.8, table.animate(t -> t.scrollTo(ids[LookedUp.YOU])));
        play(0.3, transform(look, outlineOf(middleRow(table, row.cellWidth()))));
        until("comes");
        VectorColumn first = row.column(LookedUp.YOU);
        leaveTable(first, table);
        add(first);
        row.strip().bringToFront();
        play(0.8, first.animate(c -> c.restore()), uncreate(look));
        for (int i = 0; i < ids.length; i++) {
            if (i != LookedUp.YOU) {
                int token = i;
                play(0.145, table.animate(t -> t.scrollTo(ids[token])));
                thread(() -> {
                    VectorColumn column = row.column(token);
                    leaveTable(column, table);
                    add(column);
                    row.strip().bringToFront();
                    play(0.5, column.animate(c -> c.restore()));
                });
            }
        }
        join();
        return table;
    }

    /** Puts a column's cells on the row that is in the table's middle; its place is saved. */
    private static void leaveTable(VectorColumn column, LookupTable table) {
        column.saveState();
        for (int i = 0; i < column.cells().size(); i++) {
            column.cell(i).moveTo(table.cellCenter(i));
        }
    }

    private static SurroundingRectangle outlineOf(Mobject what) {
        return new SurroundingRectangle(what, 0.06, 0.1).setStroke(Palette.YELLOW, 4);
    }

    private static Group<Dot> middleRow(LookupTable table, double cellWidth) {
        Point half = point(cellWidth / 2, SentenceRow.CELL_HEIGHT / 2);
        return new Group<>(
                new Dot(table.cellCenter(0).minus(half), 0.001),
                new Dot(table.cellCenter(SentenceRow.SHOWN - 1).plus(half), 0.001));
    }

    /** One column comes forward with its numbers, and gets its name. */
    private EmbeddingColumn name(LookedUp words, LookupTable table) {
        SentenceRow row = words.row();
        EmbeddingColumn vector = stage.bound(new EmbeddingColumn(
                        words.run(), "hook_embed", LookedUp.YOU, NUMBERS_WRITTEN, NUMBER_WIDTH, Lettering.SENTENCE))
                .moveTo(stage.whole().center());
        double far = stage.whole().height() / 2 + 1;
        until("A list", 2);
        List<Animation> moves = new ArrayList<>();
        moves.add(table.animate(t -> t.shift(0, far)));
        moves.add(rowCount.animate(r -> r.shift(0, far)));
        moves.add(row.strip().animate(s -> s.shift(0, -far)));
        row.columns().forEach(column -> moves.add(column.animate(c -> c.shift(0, -far))));
        moves.add(growFromPoint(vector, row.column(LookedUp.YOU).center()));
        play(0.8, moves);
        remove(table, rowCount, row.strip());
        row.columns().forEach(this::remove);
        row.restore();
        Brace brace = new Brace(vector, RIGHT).setColor(Palette.FAINT_INK);
        Figure count = count("%d", gpt().config().width(), 1);
        count.nextTo(brace, RIGHT, 0.2);
        play(0.5, create(brace), fadeIn(count, point(-0.2, 0)));
        Text name = Lettering.sentence("a vector", 9).nextTo(vector, LEFT, 0.5);
        until("vector");
        play(0.5, write(name));
        until("you may");
        thread(() -> play(0.3, uncreate(brace), fadeOut(count), unwrite(name)));
        return vector;
    }

    /** How large the table is along an axis. */
    private Figure count(String words, int size, int axis) {
        Reading reading = new Reading(
                new Provenance(gpt().name(), "", "shape of embed.W_E", List.of(axis)), new double[] {size}, model ->
                        new double[] {model.parameters().tensor("embed.W_E").size(axis)});
        return stage.bound(Figure.measured(Lettering.sentence(String.format(Locale.ROOT, words, size), 9), reading));
    }

    /** The numbers become a place: they come to where they belong, which is the tip of an arrow. */
    private void place(LookedUp words, EmbeddingColumn vector) {
        add(words.plane().cross());
        Point tip = words.tip();
        play(
                0.9,
                stage.scene().camera().animate(c -> c.moveTo(LookedUp.room(stage))),
                vector.animate(v -> v.scale(SMALL_LIST).moveTo(tip)));
        join();
        add(words.row());
        play(0.7, growArrow(words.you()), shrinkToCenter(vector), growFromPoint(words.name(), tip));
    }

    private void gather(LookedUp words) {
        List<Text> all = words.plane().words();
        Point origin = words.plane().origin();
        until("Words");
        play(
                0.6,
                uncreate(words.you()),
                fadeOut(words.name()).seconds(0.3),
                growFromPoint(words.plane().crowd(), origin));
        double lag = (2.0 - WORD_SECONDS) / WORD_SECONDS / (all.size() - 1);
        play(laggedStart(lag, all, word -> growFromPoint(word, origin).seconds(WORD_SECONDS)));
        until("animals");
        SurroundingRectangle animals = words.outline();
        play(0.7, create(animals), look(words, LookedUp.ANIMALS));
        until("colours");
        SurroundingRectangle colours = LookedUp.outline(words.plane(), LookedUp.COLOURS);
        play(0.6, uncreate(animals), create(colours), look(words, LookedUp.COLOURS));
        until("numbers", 4);
        SurroundingRectangle numbers = LookedUp.outline(words.plane(), LookedUp.NUMBERS);
        play(0.6, uncreate(colours), create(numbers), look(words, LookedUp.NUMBERS));
        until("never");
        play(0.8, uncreate(numbers), create(animals), look(words, LookedUp.ANIMALS));
        untilEnd();
        pause(0.8);
    }

    private static Animation look(LookedUp words, int kind) {
        return words.plane().animate(p -> words.look(kind));
    }

    /** Where the table stands: above the row of words. */
    private Place tablePlace() {
        Place whole = stage.whole();
        double bottom = whole.center().y() + SentenceRow.RISE + TABLE_GAP;
        double top = stage.isWide() ? whole.top() : Math.min(whole.top() - 1, bottom + 5);
        return Place.of(whole.left(), whole.right(), bottom, top);
    }
}
