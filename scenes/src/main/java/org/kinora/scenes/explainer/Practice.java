package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.*;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.explainer.practice.PracticeRun;
import org.kinora.scenes.viz.*;

/**
 * The one turn becomes a beat and the beat a tempo: a small model is trained, its surprise falls for what it reads and for
 * what it never sees, and what it writes turns from letters into sentences.
 *
 * <p>How do we know that it does not just learn by heart? Its surprise falls for sentences, too, that were kept from it.
 */
final class Practice extends Beat<Nudged, Practised> {

    /** The steps at which is shown what it wrote, while the words about it are said. */
    private static final int[] LETTERS = {12, 33};

    private static final int[] WORDS = {72, 133};
    private static final int[] SENTENCES = {211, 335};
    private static final int SENSE = 500;
    /** What is shown ends with a sentence, if one ends between these, or else with a word. */
    private static final int FEWEST_LETTERS = 40;

    private static final int MOST_LETTERS = 80;
    private static final int LETTERS_IN_LINES = 66;
    private static final double RING = 0.17;

    private final PracticeRun run = PracticeRun.recorded();
    private ValueTracker step;

    Practice(Stage stage) {
        super(stage, "09-practice");
    }

    /** Shows at once what this beat leaves. */
    static Practised left(Stage stage) {
        Practice practice = new Practice(stage);
        Classroom room = new Classroom(stage);
        practice.step = new ValueTracker(SENSE);
        room.open();
        DialSheets sheets = room.sheets(practice::weight);
        sheets.size().set(1);
        Practised shown = practice.shown(room, sheets);
        LearningCurves curves = shown.curves();
        curves.setSeenStep(practice.run.steps())
                .setUnseenStep(practice.run.steps())
                .setStep(SENSE);
        shown.names().ring().moveTo(curves.point(SENSE));
        CurveNames names = shown.names();
        stage.scene().add(stage.machine());
        sheets.mobjects().forEach(dials -> stage.scene().add(dials));
        stage.scene().add(shown.share(), curves, names.quantity(), names.steps(), names.unseen(), names.seen());
        stage.scene().add(names.ring(), shown.sample());
        return shown;
    }

    @Override
    protected Nudged opening() {
        return new Classroom(stage).nudged(new Lesson(gpt()));
    }

    @Override
    protected Practised play(Nudged given) {
        step = new ValueTracker(0);
        Classroom room = new Classroom(stage);
        Practised shown = shown(room, given.sheets());
        LearningCurves curves = shown.curves();
        DerivedShape<?> pillar = given.surprise().column();
        ValueTracker turned = new ValueTracker(0);
        given.sheets().turnTo(this::weight, turned);
        List<Animation> change = new ArrayList<>();
        change.add(turned.animate(t -> t.set(1)));
        given.bets().forEach(bet -> change.add(fadeOut(bet, LEFT)));
        change.add(fadeOut(given.shareOfBets(), LEFT));
        change.add(replacementTransform(pillar, curves.pillar()));
        change.add(replacementTransform(given.surprise().number(), curves.number()));
        change.add(transformMatchingStrings(given.name(), shown.names().quantity()));
        change.add(create(curves.axis()));
        change.add(fadeTransform(given.share(), shown.share()));
        thread(() -> examples(room, given.sentence()));
        play(1, change);
        add(curves);
        curves.step().follow(step::at);
        curves.seenStep().follow(step::at);
        play(step.animate(s -> s.set(1)).seconds(0.5));
        play(step.animate(s -> s.set(6)).rate(rushInto).until("surprise"));
        play(
                step.animate(s -> s.set(80)).rate(linear).until("It goes"),
                fadeIn(shown.names().steps()));
        play(step.animate(s -> s.set(160)).rate(linear).until("sentences"));
        play(
                step.animate(s -> s.set(250)).rate(linear).until("from it"),
                curves.animate(c -> c.setUnseenStep(250)).until("from it"),
                fadeIn(shown.names().unseen()));
        play(
                step.animate(s -> s.set(run.steps())).rate(linear).until("heart"),
                curves.animate(c -> c.setUnseenStep(run.steps())).rate(linear).until("heart"),
                fadeIn(shown.names().seen()));
        join();
        Text sample = lookBack(room, curves, shown.names().ring());
        return new Practised(sample, curves, shown.names(), given.sheets(), shown.share());
    }

    private double weight(int layer, int row, int column, Moment moment) {
        double now = step.at(moment);
        return run.weight(layer, row, column, now) / (Dial.TYPICAL_SIZES * run.typicalSize(layer, now));
    }

    /** Sentence after sentence flies into the machine, faster and faster. */
    private void examples(Classroom room, Text first) {
        Text text = first;
        for (int i = 0; i < run.examples().size() && time() < 9; i++) {
            Text next = room.text(run.examples().get(i));
            Text last = text;
            double seconds = Math.max(0.22, 0.75 * StrictMath.pow(0.82, i));
            play(seconds, into(last), fadeIn(next, LEFT.times(0.4)));
            remove(last);
            text = next;
        }
        play(0.3, into(text));
        remove(text);
    }

    private Animation into(Text text) {
        Machine machine = stage.machine();
        return text.animate(
                t -> machine.facing(t.scale(0.5)).moveTo(machine.entrance()).setOpacity(0));
    }

    /** Shows what it wrote at some of the steps, with a ring that goes along the curve. */
    private Text lookBack(Classroom room, LearningCurves curves, Circle ring) {
        curves.setSeenStep(run.steps());
        curves.step().follow(step::at);
        ring.onFrame((r, moment) -> r.moveTo(curves.point(step.at(moment))));
        play(create(ring).seconds(0.3));
        Text text = sample(room, LETTERS[0]);
        play(
                step.animate(s -> s.set(LETTERS[0])).seconds(0.7),
                fadeIn(text, UP.times(0.6)).seconds(0.7));
        text = lookAt(room, text, LETTERS[1], "turn into");
        text = lookAt(room, text, WORDS[0], "words");
        text = lookAt(room, text, WORDS[1], "words", 2);
        text = lookAt(room, text, SENTENCES[0], "sentences", 2);
        text = lookAt(room, text, SENTENCES[1], "sentences", 3);
        return lookAt(room, text, SENSE, "begin");
    }

    private Text lookAt(Classroom room, Text last, int atStep, String words) {
        return lookAt(room, last, atStep, words, 1);
    }

    private Text lookAt(Classroom room, Text last, int atStep, String words, int occurrence) {
        Text next = sample(room, atStep);
        play(
                step.animate(s -> s.set(atStep)).seconds(0.5).at(words, occurrence),
                transformMatchingStrings(last, next).seconds(0.5).at(words, occurrence));
        return next;
    }

    private Practised shown(Classroom room, DialSheets sheets) {
        Place place = room.curvesPlace();
        double bit = place.height() / run.hiddenLosses()[0];
        LearningCurves curves = stage.bound(new LearningCurves(seen(), unseen(), place.width(), bit, Lettering.LABEL));
        curves.shift(place.at(0, 0));
        Text quantity =
                Lettering.label("surprise per letter").startAt(place.at(0, 1).plus(point(-0.15, 0.75)));
        Text steps = Lettering.label("steps").setColor(Palette.FAINT_INK);
        steps.startAt(place.at(1, 0).plus(point(-steps.width(), -0.6)));
        Place names = place.part(0.4, 1, 0.62, 0.95);
        CurveName unseen = new CurveName("never seen", Palette.INK, 5, names.at(0, 0.9));
        CurveName seen = new CurveName("learned from", Palette.FAINT_INK, 2.5, names.at(0, 0.3));
        Circle ring = new Circle(RING).setStroke(Palette.YELLOW, 4);
        CurveNames written = new CurveNames(quantity, seen, unseen, steps, ring);
        return new Practised(
                sample(room, SENSE),
                curves,
                written,
                sheets,
                room.share(sheets, run.parameters(), "a smaller model", List.of()));
    }

    private LearningCurves.Measures seen() {
        double[] steps = new double[run.steps()];
        double[] bits = new double[run.steps()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = i;
            bits[i] = run.losses()[i];
        }
        return new LearningCurves.Measures(steps, bits);
    }

    private LearningCurves.Measures unseen() {
        double[] steps = new double[run.stops().length];
        double[] bits = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = run.stops()[i];
            bits[i] = run.hiddenLosses()[i];
        }
        return new LearningCurves.Measures(steps, bits);
    }

    private Text sample(Classroom room, int atStep) {
        String text = run.sample(atStep);
        int stop = text.lastIndexOf('.', MOST_LETTERS);
        return room.writing(
                stop > FEWEST_LETTERS
                        ? text.substring(0, stop + 1)
                        : text.substring(0, text.lastIndexOf(' ', LETTERS_IN_LINES)));
    }
}
