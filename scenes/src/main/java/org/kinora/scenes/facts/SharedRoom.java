package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Candidate;
import org.kinora.scenes.experiments.SuperpositionRun;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * A toy model learns to keep five features in two dimensions (Elhage et al. 2022), and what is not known is said.
 *
 * <p>Why can't one simply read off the facts? There are more of them than directions, so that they share room.
 */
final class SharedRoom extends Step {

    private static final double TRAINING_SECONDS = 6;
    private static final String HASE =
            "Hase et al. 2023, Does Localization Inform Editing? Advances in Neural Information Processing Systems 36";

    private double radius;

    SharedRoom(Chapter chapter) {
        super(chapter, "07-shared-room");
    }

    @Override
    protected void tell() {
        Supplier<SuperpositionRun> training = ahead(SuperpositionRun::new);
        Place place = chapter.content();
        Point middle = chapter.isWide() ? place.at(0.28, 0.48) : place.at(0.5, 0.62);
        radius = Math.min(0.42 * place.height(), 0.34 * place.width());
        Group<Mobject> counts = counts(chapter.isWide() ? place.part(0.58, 1, 0.2, 0.8) : place.part(0.14, 1, 0, 0.24));
        say("Why is it hard to say where a fact is? A layer has more units than its vectors have numbers.");
        SurroundingRectangle look = frame(chapter.map().feedForward(0));
        play(0.8, create(look));
        play(1, growFromPoint(counts.get(0), look.center()));
        play(1, growFromPoint(counts.get(1), look.center()));
        hold();
        say("What they add cannot all stand at right angles to one another.");
        Circle circle = new Circle(radius).setStroke(Palette.RIM, 3).shift(middle);
        play(0.9, growFromCenter(circle));
        play(1, circumscribe(counts));
        hold();
        say("A toy shows what comes of that. It keeps five features in a plane.");
        SuperpositionRun run = training.get();
        ValueTracker step = new ValueTracker(0);
        List<PathShape> spokes = new ArrayList<>();
        for (int feature = 0; feature < SuperpositionRun.FEATURES; feature++) {
            spokes.add(spoke(run, feature, step, middle));
        }
        List<Animation> growing = new ArrayList<>();
        spokes.forEach(spoke -> growing.add(create(spoke)));
        play(0.8, laggedStart(0.1, growing));
        hold();
        say("While all of them are there all the time, it keeps two, and drops three.");
        play(3, step.animate(s -> s.set(SuperpositionRun.DENSE_STEPS)).rate(RateFunctions::linear));
        hold();
        say("Then they become rare, and seldom meet. Now all five find a place.");
        play(TRAINING_SECONDS, step.animate(s -> s.set(SuperpositionRun.STEPS)).rate(RateFunctions::linear));
        hold();
        say("Large models seem to do the same: one unit serves many features, one feature many units.");
        play(1.6, laggedStart(0.3, shine(spokes)));
        hold();
        Group<Mobject> toy = new Group<>(circle, new Group<>(spokes), counts);
        Point plate = look.center();
        play(
                1,
                laggedStart(
                        0.1,
                        toy,
                        part -> fadeOut(part, plate.minus(part.center())).scale(0.1)),
                after(0.6, shrinkToCenter(look).seconds(0.4)));
        remove(toy, look);
        end();
    }

    private static List<Animation> shine(List<PathShape> spokes) {
        List<Animation> shining = new ArrayList<>();
        spokes.forEach(spoke ->
                shining.add(spoke.animate(s -> s.setStroke(Palette.INK, 14)).rate(RateFunctions::thereAndBack)));
        return shining;
    }

    private Group<Mobject> counts(Place place) {
        Reading hidden = count(gpt -> gpt.config().hidden());
        Reading width = count(gpt -> gpt.config().width());
        return new Group<>(
                bound(counted("%,.0f", "units, each adding", hidden, place.at(0, 0.62))),
                bound(counted("%,.0f", "numbers, a vector", width, place.at(0, 0.26))));
    }

    private static Shown counted(String format, String words, Reading reading, Point left) {
        Text number = new Text(String.format(Locale.ROOT, format, reading.values()[0]), Lettering.SENTENCE)
                .setColor(Palette.INK)
                .startAt(left);
        Text label = Lettering.label(words).nextTo(number, RIGHT, 0.25).alignBaseline(number);
        return new Shown(() -> List.of(reading), number, label);
    }

    private PathShape spoke(SuperpositionRun run, int feature, ValueTracker step, Point middle) {
        PathShape spoke =
                new PathShape(Path.polyline(middle, tip(run, feature, step.get(), middle))).setStroke(Palette.INK, 7);
        spoke.path().follow(moment -> Path.polyline(middle, tip(run, feature, step.at(moment), middle)));
        return spoke;
    }

    private Point tip(SuperpositionRun run, int feature, double step, Point middle) {
        return middle.plus(run.direction(feature, step).times(radius));
    }

    /** What is known, what is not, and the answer once more. */
    private void end() {
        ParameterMap map = chapter.map();
        say("What is known: the country's word carries the answer, and feed-forward layers, changed, move it.");
        play(1.4, map.animate(m -> chapter.putInto(m, chapter.whole().part(0.2, 0.8, 0.17, 0.87))));
        List<Animation> light = new ArrayList<>();
        map.feedForward()
                .forEach(plate ->
                        light.add(plate.animate(p -> p.setFill(Palette.INK)).rate(RateFunctions::thereAndBack)));
        play(2, laggedStart(0.3, light));
        hold();
        cite("And where a change works best, a fact need not be kept (Hase et al. 2023).", HASE);
        play(1.4, circumscribe(map.feedForward(0)));
        hold();
        say("What is not known: a list of what they hold. No one can read it off these numbers yet.");
        List<Animation> all = new ArrayList<>();
        map.parts().forEach(part -> all.add(fadeToColor(part, Palette.INK).rate(RateFunctions::thereAndBack)));
        play(3, laggedStart(0.2, all));
        hold();
        Candidate answer = gpt().predictNext(Chapter.PROMPT).top(1).get(0);
        Text paris =
                new Text(answer.text().strip(), Lettering.SENTENCE).setColor(Palette.probability(answer.probability()));
        Text question = chapter.question();
        paris.startAt(question.caret(Chapter.PROMPT.length() + 1));
        say("Every number lies open. The answer is in there, and it comes out each time.");
        play(
                1.2,
                fadeOut(question.between(
                                Chapter.PROMPT.length(), question.text().length()))
                        .seconds(0.5),
                growFromPoint(paris, map.corner(UP)));
        play(1.2, circumscribe(paris));
        hold();
        pause(0.6);
    }
}
