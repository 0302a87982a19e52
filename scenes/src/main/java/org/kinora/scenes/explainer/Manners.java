package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.scenes.viz.AnswerChance;
import org.kinora.scenes.viz.DialPatch;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.Slab;
import org.kinora.scenes.viz.ThumbUp;

/**
 * Being helpful is a second lesson. To something sad the machine says what it has read; of two answers to something else a
 * person prefers one, all dials turn six times, and asked again it answers the first in the same manner.
 *
 * <p>How does a model learn to answer well? People say which of its answers is better, and training makes that one
 * likelier at the expense of the other.
 */
final class Manners extends Beat<Void, Preferred> {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double LINE =
            1.35 * TextStyle.serif(Lettering.SENTENCE).em();
    private static final int DIAL_COLUMNS = 5;
    private static final int DIAL_ROWS = 8;
    private static final double MAGNIFICATION = 200;
    private static final double DIALS_SHARE = 0.74;
    /** So far in front of the glass that the dials do not lie in it, in units. */
    private static final double LIFT = 0.03;

    private static final double BAR_THICKNESS = 0.5;
    private static final double PERCENT_SPACE = 1.3;
    private static final double THUMB = 1.05;
    private static final double STEP_SECONDS = 0.62;

    Manners(Stage stage) {
        super(stage, "11-manners");
    }

    @Override
    protected Void opening() {
        add(stage.machine());
        return null;
    }

    @Override
    protected Preferred play(Void given) {
        Gpt gpt = gpt();
        Supplier<PreferenceLesson> preparing = ahead(() -> new PreferenceLesson(gpt, DIAL_COLUMNS * DIAL_ROWS));
        Place place = stage.textPlace();
        Point top = place.at(0, 1).plus(point(0, -0.8 * LINE));
        Text unjudged = question(PreferenceLesson.UNJUDGED, top);
        until("something");
        ask(unjudged);
        PreferenceLesson lesson = preparing.get();
        Text before = answer(lesson.before(), below(unjudged));
        play(1.8, comesOut(before));

        Text judged = question(
                PreferenceLesson.JUDGED, below(before).plus(point(0, stage.isWide() ? -1.2 * LINE : -0.2 * LINE)));
        until("so there");
        play(0.5, before.animate(b -> b.setColor(Palette.FAINT_INK)), addTextLetterByLetter(judged));
        play(0.6, into(judged));
        AnswerChance other = chance(lesson.other(), lesson.chanceOfOther(0));
        AnswerChance better = chance(lesson.better(), lesson.chanceOfBetter(0));
        arrange(other, better);
        ThumbUp thumb = new ThumbUp(THUMB)
                .moveTo(point(
                        stage.betsPlace().right() - THUMB / 2,
                        better.answer().center().y()));
        SurroundingRectangle outline = new SurroundingRectangle(better.answer(), 0.16, 0.12);
        outline.setStroke(Palette.YELLOW, 4);
        until("gives");
        play(1.1, comesOut(other.answer()), comesOut(better.answer()));
        judge(other, better, thumb, outline);

        DialPatch dials = stage.bound(dials(lesson));
        Group<Circle> pips = pips();
        Text magnified = Lettering.label("magnified");
        magnified.nextTo(pips, stage.isWide() ? DOWN : RIGHT, stage.isWide() ? 0.25 : 0.4);
        play(
                laggedStart(0.02, new Group<>(dials.parts()), dial -> growFromCenter(dial))
                        .until("turn")
                        .at("all dials"),
                laggedStart(0.1, pips, pip -> growFromCenter(pip)).seconds(0.7).at("dials"),
                fadeIn(magnified, point(0, -0.15)).seconds(0.6).at("dials"),
                uncreate(outline).seconds(0.5).at("again"));
        teach(lesson, dials, other, better, pips);

        until("changed");
        SurroundingRectangle unheard = new SurroundingRectangle(unjudged, 0.14, 0.12);
        unheard.setStroke(Palette.YELLOW, 4);
        play(0.5, fadeOut(judged, point(-0.3, 0)), create(unheard));
        Text after = answer(lesson.after(), below(before));
        List<Animation> again = new ArrayList<>(into(unjudged));
        again.addAll(List.of(fadeOut(dials), fadeOut(pips), fadeOut(magnified)));
        play(0.6, again);
        play(comesOut(after).until("judged"), uncreate(unheard).seconds(0.5).at("nobody"));
        untilEnd();
        pause(1.2);
        Text left = Preferred.placed(stage, lesson.after());
        play(
                0.9,
                fadeOut(unjudged),
                fadeOut(before),
                fadeOut(other),
                fadeOut(better),
                fadeOut(thumb),
                after.animate(a -> a.shift(left.baseline().minus(a.baseline()))));
        return new Preferred(after);
    }

    /** Bars say how likely the two answers are, and a person likes one of them better. */
    private void judge(AnswerChance other, AnswerChance better, ThumbUp thumb, SurroundingRectangle outline) {
        play(
                growFromEdge(barOf(other), LEFT).seconds(0.5),
                growFromEdge(barOf(better), LEFT).seconds(0.5),
                create(thumb).seconds(0.7).at("person"),
                create(outline).seconds(0.6).at("better"),
                other.answer()
                        .animate(a -> a.setColor(Palette.FAINT_INK))
                        .seconds(0.6)
                        .at("better"));
        remove(barOf(other), barOf(better), other.answer(), better.answer());
        add(other, better);
    }

    /** Step after step the dials turn, and the answer that was preferred becomes likelier than the other one. */
    private void teach(
            PreferenceLesson lesson, DialPatch dials, AnswerChance other, AnswerChance better, Group<Circle> pips) {
        for (int step = 1; step <= PreferenceLesson.STEPS; step++) {
            int now = step;
            play(
                    STEP_SECONDS,
                    dials.animate(d -> d.show(lesson.weights(now))),
                    other.animate(o -> o.show(lesson.chanceOfOther(now))),
                    better.animate(b -> b.show(lesson.chanceOfBetter(now))),
                    pips.get(now - 1).animate(pip -> pip.setFill(Palette.INK)));
            pause(0.12);
        }
    }

    private Text question(String words, Point start) {
        return Lettering.sentence(words, stage.textPlace().width())
                .setColor(Palette.FAINT_INK)
                .startAt(start);
    }

    private Text answer(String words, Point start) {
        return Lettering.sentence(words, stage.textPlace().width()).startAt(start);
    }

    private static Point below(Text text) {
        Point end = text.caret(text.text().length());
        return point(text.baseline().x(), end.y() - LINE);
    }

    /** Types a question and lets it fly into the machine. */
    private void ask(Text question) {
        play(0.6, addTextLetterByLetter(question));
        play(0.7, into(question));
    }

    /** A copy of a text flies into the machine, and a pulse runs through it. */
    private List<Animation> into(Text text) {
        Text flying = text.copy().asTexture();
        add(flying);
        Machine machine = stage.machine();
        return List.of(
                flying.animate(f -> machine.facing(f.scale(0.4).setOpacity(0))
                        .moveTo(machine.slab(0).middle())),
                after(0.25, new Passage(stage.machine()).pulse()));
    }

    /** The words come out of the machine, one after the other. */
    private Animation comesOut(Text answer) {
        Point exit = stage.machine().slab(stage.machine().slabs().size() - 1).center();
        return laggedStart(0.6, new Group<>(answer.parts(WORD)), word -> growFromPoint(word, exit));
    }

    private AnswerChance chance(String words, Reading chance) {
        Place place = stage.betsPlace();
        Text text = Lettering.sentence(words, place.width() - THUMB - 0.15);
        text.startAt(place.at(0, 0.5));
        return stage.bound(
                new AnswerChance(text, chance, place.width() - PERCENT_SPACE, BAR_THICKNESS, Lettering.SENTENCE));
    }

    private void arrange(AnswerChance upper, AnswerChance lower) {
        Place place = stage.betsPlace();
        double gap = LINE;
        double height = upper.height() + gap + lower.height();
        double top = place.center().y() + height / 2;
        upper.shift(0, top - upper.corner(UP).y());
        lower.shift(0, upper.corner(DOWN).y() - gap - lower.corner(UP).y());
    }

    private static Group<Mobject> barOf(AnswerChance chance) {
        return new Group<>(chance.bar(), chance.percentage());
    }

    /** On the front of the machine's first slab. */
    private DialPatch dials(PreferenceLesson lesson) {
        Slab first = stage.machine().slab(0);
        double step = DIALS_SHARE * first.height() / DIAL_ROWS;
        DialPatch dials = new DialPatch(lesson.weights(0), DIAL_COLUMNS, step, MAGNIFICATION);
        return stage.machine().facing(dials).moveTo(first.middle()).shift(0, 0, LIFT);
    }

    private Group<Circle> pips() {
        Group<Circle> pips = new Group<>();
        for (int i = 0; i < PreferenceLesson.STEPS; i++) {
            pips.add(new Circle(0.09).setStroke(Palette.GLASS_EDGE, 2).setFill(Palette.BACKGROUND));
        }
        Machine machine = stage.machine();
        pips.arrange(RIGHT, 0.2).moveTo(machine.corner(DOWN).plus(point(0, -0.3)));
        return stage.isWide() ? pips : pips.alignTo(machine, LEFT);
    }
}
