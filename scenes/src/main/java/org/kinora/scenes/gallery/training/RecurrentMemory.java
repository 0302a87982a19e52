package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * A network that reads word after word forgets: all it knows is in sixteen numbers. One that attends can look at every
 * word itself. Both have just learnt the same task (Elman 1990; Vaswani et al. 2017).
 */
public final class RecurrentMemory extends Scene {

    private static final double FIRST_WORD = -3.9;
    private static final double WORD_DISTANCE = 0.93;
    /** How solid a word is that has not been read yet. */
    private static final double UNREAD = 0.4;

    private static final double WORDS = 3.17;
    private static final double RECURRENT_FOOT = 0.55;
    private static final double ATTENTION_FOOT = -2.55;
    private static final double LABELS = -6.6;
    private static final double CELL = 0.3;
    private static final int CELLS_A_ROW = 4;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        RnnVersusAttention contest = new RnnVersusAttention();
        ValueTracker now = new ValueTracker(0);

        section("Two readers");
        Group<Text> words = words(contest, now);
        Group<Line> lines = new Group<>(line(RECURRENT_FOOT), line(ATTENTION_FOOT));
        Group<Text> labels = new Group<>(
                label("recurrent", RECURRENT_FOOT + 1.36),
                note("%d numbers".formatted(RnnVersusAttention.STATE), RECURRENT_FOOT - 0.58),
                label("attention", ATTENTION_FOOT + 0.9),
                note("looks at each", ATTENTION_FOOT + 0.48),
                note("word itself", ATTENTION_FOOT + 0.12));
        Group<RoundedRectangle> state = state(contest, now);
        Group<RecallBar> bars = new Group<>();
        for (int word = 0; word < contest.words(); word++) {
            int each = word;
            bars.add(new RecallBar(
                    at -> contest.recurrentRecall(at, each), contest.words(), now, point(x(word), RECURRENT_FOOT)));
            bars.add(new RecallBar(
                    at -> contest.attentionRecall(at, each), contest.words(), now, point(x(word), ATTENTION_FOOT)));
        }
        play(
                1,
                fadeIn(words),
                fadeIn(lines),
                fadeIn(labels),
                fadeIn(state),
                fadeIn(bars),
                caption.say("Two small networks read word after word. What does each still know of the earlier ones?"));
        pause(0.8);

        section("Reading");
        play(now.animate(n -> n.set(3)).rate(linear).seconds(2.1));
        play(caption.say("The bars say how sure each is of the words it has read, up to seven back, in percent."));
        play(now.animate(n -> n.set(contest.words() - 1)).rate(linear).seconds(5.2));
        play(caption.say("Sixteen numbers must hold everything, and the oldest words fade. Attention goes and looks."));
        pause(2.4);
    }

    private static double x(int word) {
        return FIRST_WORD + word * WORD_DISTANCE;
    }

    /** A word comes into the light when it is read. */
    private static Group<Text> words(RnnVersusAttention contest, ValueTracker now) {
        Group<Text> words = new Group<>();
        for (int i = 0; i < contest.words(); i++) {
            int word = i;
            Text text = new Text(contest.word(i), 30).centerOn(x(i), WORDS);
            text.letters()
                    .forEach(letter -> letter.fill().follow(moment -> Palette.INK.withAlpha(light(now, word, moment))));
            words.add(text);
        }
        return words;
    }

    private static double light(ValueTracker now, int word, Moment moment) {
        return UNREAD + (1 - UNREAD) * Math.max(0, Math.min(1, 1 + now.at(moment) - word));
    }

    private static Line line(double y) {
        return new Line(point(x(0) - 0.45, y), point(x(11) + 0.45, y)).setStroke(Palette.RIM, 2);
    }

    private static Text label(String text, double y) {
        return new Text(text, 34).setColor(Palette.INK).startAt(point(LABELS, y));
    }

    private static Text note(String text, double y) {
        return new Text(text, 24).setColor(Palette.FAINT_INK).startAt(point(LABELS, y));
    }

    /** The recurrent network's whole memory. */
    private static Group<RoundedRectangle> state(RnnVersusAttention contest, ValueTracker now) {
        Group<RoundedRectangle> cells = new Group<>();
        for (int i = 0; i < RnnVersusAttention.STATE; i++) {
            int index = i;
            double left = LABELS + CELL / 2 + i % CELLS_A_ROW * (CELL + 0.03);
            double top = RECURRENT_FOOT + 0.93 - i / CELLS_A_ROW * (CELL + 0.03);
            RoundedRectangle cell =
                    new RoundedRectangle(CELL, CELL, 0.05).setStrokeWidth(0).shift(left, top);
            cell.fill().follow(moment -> Palette.signed(state(contest, index, now.at(moment))));
            cells.add(cell);
        }
        return cells;
    }

    /** One number of the state while the reader goes from word to word. */
    static double state(RnnVersusAttention contest, int index, double where) {
        int before = (int) Math.min(contest.words() - 1.0, where);
        int after = Math.min(contest.words() - 1, before + 1);
        double from = contest.state(before, index);
        return from + (contest.state(after, index) - from) * RecallBar.progress(where - before);
    }
}
