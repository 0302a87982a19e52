package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.model.Gpt;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.experiments.SentenceFile;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * Probes that choose for themselves at what depth to read: number and tense are found lower than the part of speech, for
 * which a word alone does not do (Tenney et al. 2019).
 */
public final class EdgeProbes extends ModelScene {

    /** One word, of different kinds; neither sentence is among those that probes learn from. */
    static final List<String> SENTENCES = List.of("They watch the birds in the garden.", "His watch was very old.");

    static final String SHARED = "watch";

    private static final double LABELS = -6.6;
    private static final double FIRST_COLUMN = -2.4;
    private static final double COLUMN_DISTANCE = 1.08;
    private static final double TOP_FOOT = 0.85;
    private static final double ROW_DISTANCE = 1.7;
    private static final double ACCURACIES = 6.6;
    private static final double HEADINGS = 2.5;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<WordProbes> probing = ahead(() -> new WordProbes(gpt, SentenceFile.lines("tagged.txt")));
        int depths = gpt.config().layers() + 1;
        section("Three questions");
        Group<Mobject> labels = new Group<>();
        for (int row = 0; row < WordProbes.TASKS.size(); row++) {
            WordProbes.Task task = WordProbes.TASKS.get(row);
            labels.add(new Text(task.name(), 36).setColor(Palette.INK).startAt(point(LABELS, foot(row) + 0.62)));
            labels.add(note(task.kinds()).startAt(point(LABELS, foot(row) + 0.15)));
        }
        Group<Text> columns = new Group<>();
        for (int depth = 0; depth < depths; depth++) {
            columns.add(note(depth == 0 ? "in" : String.valueOf(depth))
                    .centerOn(foot(WordProbes.TASKS.size() - 1, depth).plus(point(0, -0.36))));
        }
        Text layer = note("layer").alignBaseline(columns.get(0));
        layer.alignTo(foot(0, 0).minus(point(0.75, 0)), RIGHT);
        Group<Text> sentences = new Group<>();
        for (int i = 0; i < SENTENCES.size(); i++) {
            sentences.add(
                    new Text(SENTENCES.get(i), 38).setColor(Palette.INK).startAt(point(i == 0 ? LABELS : 1.3, 3.3)));
        }
        play(
                1,
                laggedStart(0.1, labels, label -> fadeIn(label, point(0.2, 0))),
                fadeIn(columns),
                fadeIn(layer),
                fadeIn(sentences),
                caption.say("How deep in the model does it stand what a word is? Probes may read at every depth."));
        WordProbes probes = probing.get();
        ValueTracker step = new ValueTracker(0);
        Group<MixBars> bars = new Group<>();
        for (int row = 0; row < WordProbes.TASKS.size(); row++) {
            List<Point> feet = new ArrayList<>();
            for (int depth = 0; depth < depths; depth++) {
                feet.add(foot(row, depth));
            }
            bars.add(new MixBars(probes.findings().get(row), feet, step));
        }

        section("Learning");
        play(
                laggedStart(0.15, bars, row -> fadeIn(row)).seconds(0.9),
                fadeIn(legend()),
                caption.say("At first every depth counts alike. Each probe learns how much to take from where."));
        play(step.animate(s -> s.set(25)).rate(linear).seconds(2.8));
        play(step.animate(s -> s.set(WordProbes.STEPS)).seconds(1.6));
        Group<Mobject> accuracies = accuracies(probes);
        play(
                laggedStart(0.1, accuracies, part -> fadeIn(part)).seconds(0.8),
                caption.say(
                        "Number and tense are read lower: a word shows them. Its part of speech takes a sentence."));
        pause(1.5);

        section("One word, two kinds");
        List<Integer> firstKinds = probes.read(gpt, WordProbes.PART_OF_SPEECH, SENTENCES.get(0));
        List<Integer> secondKinds = probes.read(gpt, WordProbes.PART_OF_SPEECH, SENTENCES.get(1));
        play(
                succession(
                        sentences
                                .get(0)
                                .animate(text -> color(text, firstKinds))
                                .seconds(0.7),
                        sentences
                                .get(1)
                                .animate(text -> color(text, secondKinds))
                                .seconds(0.7)),
                caption.say(
                        "What the last probe reads in two new sentences: nouns teal, verbs yellow, adjectives red."));
        pause(2);
    }

    private static double foot(int row) {
        return TOP_FOOT - row * ROW_DISTANCE;
    }

    private static Point foot(int row, int depth) {
        return point(FIRST_COLUMN + depth * COLUMN_DISTANCE, foot(row));
    }

    private static Text note(String text) {
        return new Text(text, 28).setColor(Palette.FAINT_INK);
    }

    /** How many unseen words are told right by the whole mixture, and by a probe that sees no layer. */
    private static Group<Mobject> accuracies(WordProbes probes) {
        Group<Mobject> parts = new Group<>();
        for (int row = 0; row < WordProbes.TASKS.size(); row++) {
            WordProbes.Finding finding = probes.findings().get(row);
            DecimalNumber whole = new DecimalNumber(100 * finding.accuracy(), 0, 40).unit(" %");
            whole.rightAligned().setColor(Palette.INK).origin().set(point(ACCURACIES, foot(row) + 0.55));
            DecimalNumber alone = new DecimalNumber(100 * finding.accuracyGoingIn(), 0, 28).unit(" % going in");
            alone.rightAligned().setColor(Palette.FAINT_INK).origin().set(point(ACCURACIES, foot(row) + 0.08));
            parts.add(whole);
            parts.add(alone);
        }
        return parts.add(
                note("new words told right").startAt(point(0, HEADINGS - 0.09)).alignTo(point(ACCURACIES, 0), RIGHT));
    }

    /** What the dots are. */
    private static Group<Mobject> legend() {
        Point left = point(FIRST_COLUMN, HEADINGS);
        Dot dot = new Dot(left, 0.12).setFill(Palette.YELLOW);
        return new Group<>(dot, note("where a probe reads on average").startAt(left.plus(point(0.3, -0.09))));
    }

    /** Gives the words of a sentence the colours of their kinds. */
    private static void color(Text text, List<Integer> kinds) {
        int begin = 0;
        int index = 0;
        for (String word : text.text().split(" ")) {
            text.between(begin, begin + word.length()).setColor(color(kinds.get(index)));
            begin += word.length() + 1;
            index++;
        }
    }

    /** Of a part of speech. */
    static Color color(int kind) {
        return switch (kind) {
            case 0 -> Palette.TEAL;
            case 1 -> Palette.YELLOW;
            case 2 -> Palette.signed(-1).mix(Palette.INK, 0.25);
            default -> Palette.INK;
        };
    }
}
