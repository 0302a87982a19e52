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
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Provenance;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.EmbeddingColumn;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.LookupTable;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenStrip;
import org.kinora.scenes.viz.VectorColumn;

/**
 * Into the machine: the text is cut into tokens, each token is looked up in a table and becomes a list of numbers, and a
 * list of numbers is a place.
 *
 * <p>What does a language model make of a word before it does anything else with it? A list of numbers, the same one
 * wherever the word stands, from one row of a table.
 */
final class Vectors extends Beat<Asked, LookedUp> {

    private static final double LINE_SCALE = 1.55;
    /** How far the machine is open while one stands in it, and when its slabs have left the picture. */
    private static final double INSIDE = 7.1;

    private static final double OUTSIDE = 12;

    private static final int NUMBERS_WRITTEN = 6;

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
        goIn(given.exchange(), words.row().strip());
        cut(words.row().strip());
        LookupTable table = lookUp(words);
        EmbeddingColumn vector = name(words, table);
        place(words, vector);
        gather(words);
        return words;
    }

    /** The machine opens around the picture, and what was asked becomes the one line that it really reads. */
    private void goIn(Exchange exchange, TokenStrip strip) {
        Machine machine = stage.machine();
        machine.saveState();
        strip.saveState().join(LINE_SCALE).moveTo(stage.whole().center());
        List<Animation> moves = new ArrayList<>();
        moves.add(machine.animate(m -> m.moveTo(stage.whole().center()).scale(2.4).open(INSIDE)));
        moves.add(uncreate(exchange.gap()).seconds(0.4));
        for (int i = 0; i < strip.chips().size(); i++) {
            Text word = strip.chip(i).text();
            Group<Letter> asked = asked(exchange, i);
            moves.add(asked == null ? write(word).delay(0.7) : replacementTransform(asked, word));
        }
        play(1.5, moves);
        remove(exchange);
        int right = machine.slabs().size() / 2;
        for (int layer = 0; layer < machine.slabs().size(); layer++) {
            if (layer < right - 1 || layer > right) {
                remove(machine.slab(layer));
            }
        }
        add(strip);
    }

    /** The letters of a token in what was asked and answered; null for what only the machine gets to see. */
    private Group<Letter> asked(Exchange exchange, int position) {
        Token token = gpt().tokenizer().tokens(Stage.prompt()).get(position);
        int blank = token.text().startsWith(" ") ? 1 : 0;
        int question = Stage.prompt().indexOf(Stage.QUESTION);
        int answer = Stage.prompt().indexOf(Stage.ANSWER_SO_FAR);
        int start = token.start() + blank;
        if (start >= answer) {
            return exchange.answer().between(start - answer, token.end() - answer);
        }
        boolean isAsked = start >= question && token.end() <= question + Stage.QUESTION.length();
        return isAsked ? exchange.question().between(start - question, token.end() - question) : null;
    }

    private void cut(TokenStrip strip) {
        until("calculate");
        play(1.2, laggedStart(0.06, strip.chips(), chip -> indicate(chip.text())));
        until("cut");
        play(0.9, strip.animate(s -> s.restore()));
        until("tokens");
        play(0.9, laggedStart(0.05, strip.chips(), chip -> indicate(chip)));
    }

    private LookupTable lookUp(LookedUp words) {
        SentenceRow row = words.row();
        int[] ids = words.run().ids();
        LookupTable table = stage.bound(new LookupTable(
                gpt(),
                IntStream.of(ids).boxed().toList(),
                stage.isWide() ? 6 : 4,
                SentenceRow.SHOWN,
                SentenceRow.CELL_WIDTH,
                SentenceRow.CELL_HEIGHT,
                Lettering.LABEL));
        Place place = tablePlace();
        table.moveTo(place.center(), RIGHT).shift(place.width() / 2, 0);
        Point aside = stage.isWide() ? point(place.width() + 1, 0) : point(0, -place.height() - 1);
        rowCount = count("%,d rows", table.rows(), 0).nextTo(table, DOWN, 0.25);
        SurroundingRectangle look = outlineOf(row.strip().chip(LookedUp.YOU).plate());
        Machine machine = stage.machine();
        until("each");
        table.shift(aside);
        rowCount.shift(aside);
        add(table, rowCount);
        Point way = rowPlace().center().minus(row.center());
        play(
                0.5,
                machine.animate(m -> m.open(OUTSIDE)),
                table.animate(t -> t.shift(aside.negated())),
                rowCount.animate(r -> r.shift(aside.negated())),
                row.strip().animate(r -> r.shift(way)));
        remove(machine);
        machine.restore();
        row.columns().forEach(column -> column.shift(way));
        look.moveTo(row.strip().chip(LookedUp.YOU));
        play(0.25, create(look));
        play(0.8, table.animate(t -> t.scrollTo(ids[LookedUp.YOU])));
        play(0.3, transform(look, outlineOf(middleRow(table))));
        until("comes");
        VectorColumn first = row.column(LookedUp.YOU);
        leaveTable(first, table);
        add(first);
        play(0.8, first.animate(c -> c.restore()), uncreate(look));
        for (int i = 0; i < ids.length; i++) {
            if (i != LookedUp.YOU) {
                int token = i;
                play(0.145, table.animate(t -> t.scrollTo(ids[token])));
                thread(() -> {
                    VectorColumn column = row.column(token);
                    leaveTable(column, table);
                    add(column);
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

    private static Group<Dot> middleRow(LookupTable table) {
        Point half = point(SentenceRow.CELL_WIDTH / 2, SentenceRow.CELL_HEIGHT / 2);
        return new Group<>(
                new Dot(table.cellCenter(0).minus(half), 0.001),
                new Dot(table.cellCenter(SentenceRow.SHOWN - 1).plus(half), 0.001));
    }

    /** One column comes forward with its numbers, and gets its name. */
    private EmbeddingColumn name(LookedUp words, LookupTable table) {
        Place place = tablePlace();
        EmbeddingColumn vector = stage.bound(new EmbeddingColumn(
                        words.run(), "hook_embed", LookedUp.YOU, NUMBERS_WRITTEN, 1.4, Lettering.LABEL))
                .moveTo(place.center());
        Point aside = stage.isWide() ? point(place.width() + 1, 0) : point(0, -place.height() - 1);
        until("A list", 2);
        play(
                0.8,
                table.animate(t -> t.shift(aside)),
                rowCount.animate(r -> r.shift(aside)),
                growFromPoint(vector, words.row().column(LookedUp.YOU).center()));
        remove(table, rowCount);
        Brace brace = new Brace(vector, RIGHT).setColor(Palette.FAINT_INK);
        Figure count = count("%d", gpt().config().width(), 1);
        count.nextTo(brace, RIGHT, 0.15);
        Text name = Lettering.label("a vector").nextTo(vector, UP, 0.3);
        play(0.5, create(brace), write(count));
        until("vector");
        play(0.5, write(name));
        until("you may");
        play(0.3, uncreate(brace), unwrite(count), unwrite(name));
        until("think");
        return vector;
    }

    /** How large the table is along an axis. */
    private Figure count(String words, int size, int axis) {
        Reading reading = new Reading(
                new Provenance(gpt().name(), "", "shape of embed.W_E", List.of(axis)),
                new double[] {size},
                model -> new double[] {model.parameters().tensor("embed.W_E").size(axis)});
        return stage.bound(
                Figure.measured(Lettering.label(String.format(Locale.ROOT, words, size)), reading));
    }

    /** The numbers become a place: the tip of an arrow. */
    private void place(LookedUp words, EmbeddingColumn vector) {
        add(words.plane().cross());
        play(
                0.9,
                stage.scene().camera().animate(c -> c.moveTo(LookedUp.room(stage))),
                words.row().animate(r -> r.restore()),
                vector.animate(v -> v.scale(0.12).moveTo(words.plane().origin())));
        play(0.5, growArrow(words.you()), shrinkToCenter(vector), write(words.name()));
    }

    private void gather(LookedUp words) {
        List<Text> all = words.plane().words();
        Point origin = words.plane().origin();
        until("Words");
        play(0.35, uncreate(words.you()), unwrite(words.name()), fadeIn(words.plane().crowd()));
        play(2.2, laggedStart(0.06, all, word -> growFromPoint(word, origin)));
        until("animals");
        SurroundingRectangle outline = words.outline();
        play(0.7, create(outline), look(words, LookedUp.ANIMALS));
        until("colours");
        play(0.6, toKind(words, LookedUp.COLOURS), look(words, LookedUp.COLOURS));
        until("numbers", 4);
        play(0.6, toKind(words, LookedUp.NUMBERS), look(words, LookedUp.NUMBERS));
        until("never");
        play(0.8, toKind(words, LookedUp.ANIMALS), look(words, LookedUp.ANIMALS));
        untilEnd();
        pause(0.8);
    }

    private static Animation toKind(LookedUp words, int kind) {
        return words.outline().animate(o -> o.become(LookedUp.outline(words.plane(), kind)));
    }

    private static Animation look(LookedUp words, int kind) {
        return words.plane().animate(p -> words.look(kind));
    }

    /** Where the row stands while the table is there. */
    private Place rowPlace() {
        return stage.isWide() ? stage.whole().part(0, 0.6, 0, 1) : stage.whole().part(0, 1, 0.55, 1);
    }

    /** Where the table stands, and then the column that comes forward. */
    private Place tablePlace() {
        return stage.isWide() ? stage.whole().part(0.66, 0.98, 0, 1) : stage.whole().part(0.1, 0.9, 0, 0.45);
    }
}
