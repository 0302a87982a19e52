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
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.gallery.features.SuperpositionRun;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * A toy model learns to keep five features in two dimensions (Elhage et al. 2022), and what is not known is said.
 *
 * <p>Why can't one simply read off the facts? There are more of them than directions, so that they share room.
 */
final class SharedRoom extends Step {

    private static final double RADIUS = 1.9;
    private static final double TRAINING_SECONDS = 7;

    SharedRoom(Chapter chapter) {
        super(chapter, "07-shared-room");
    }

    @Override
    protected void tell() {
        Supplier<SuperpositionRun> training = ahead(SuperpositionRun::new);
        Place place = chapter.content();
        Point middle = place.at(0.3, 0.46);
        Group<Mobject> counts = counts(place);
        say("Why is it so hard to say where one fact is? A layer has more units than its vectors have numbers.");
        SurroundingRectangle look = frame(chapter.map().feedForward(0));
        play(0.8, create(look));
        play(0.8, laggedStart(0.6, counts, count -> growFromPoint(count, look.center())));
        chapter.hold();
        say(
                "What they add cannot all stand at right angles. A toy shows what comes of that: five features in a plane.");
        Circle circle = new Circle(RADIUS).setStroke(Palette.RIM, 3).shift(middle);
        play(0.9, growFromCenter(circle));
        SuperpositionRun run = training.get();
        ValueTracker step = new ValueTracker(0);
        List<PathShape> spokes = new ArrayList<>();
        for (int feature = 0; feature < SuperpositionRun.FEATURES; feature++) {
            spokes.add(spoke(run, feature, step, middle));
        }
        List<Animation> growing = new ArrayList<>();
        spokes.forEach(spoke -> growing.add(create(spoke)));
        play(0.6, laggedStart(0.1, growing));
        play(2.4, step.animate(s -> s.set(SuperpositionRun.DENSE_STEPS)).rate(RateFunctions::linear));
        say("While all of them are there all the time, it keeps two, and drops three.");
        chapter.hold();
        say("Then they become rare, and seldom meet. Now all five find a place, and each leans on the others.");
        play(TRAINING_SECONDS, step.animate(s -> s.set(SuperpositionRun.STEPS)).rate(RateFunctions::linear));
        chapter.hold();
        say("It is thought that large models do the same: one unit serves many features, one feature many units.");
        play(1, circumscribe(counts));
        chapter.hold();
        Group<Mobject> toy = new Group<>(circle, new Group<>(spokes), counts);
        play(0.9, laggedStart(0.1, toy, part -> shrinkToCenter(part)), shrinkToCenter(look));
        remove(toy, look);
        end(place);
    }

    private Group<Mobject> counts(Place place) {
        Reading reading = new Reading(
                gpt().parameters().provenance("blocks.0.mlp.W_out"),
                new double[] {gpt().config().hidden(), gpt().config().width()},
                gpt -> new double[] {gpt.config().hidden(), gpt.config().width()});
        Text vectors = Lettering.label(String.format(
                Locale.ROOT, "%,d units, each adding", gpt().config().hidden()));
        Text numbers = Lettering.label(String.format(
                Locale.ROOT, "a vector of %,d numbers", gpt().config().width()));
        return new Group<>(
                bound(Figure.measured(vectors.startAt(place.at(0.6, 0.55)), reading)),
                bound(Figure.measured(numbers.startAt(place.at(0.6, 0.44)), reading)));
    }

    private static PathShape spoke(SuperpositionRun run, int feature, ValueTracker step, Point middle) {
        PathShape spoke =
                new PathShape(Path.polyline(middle, tip(run, feature, step.get(), middle))).setStroke(Palette.INK, 6);
        spoke.path().follow(moment -> Path.polyline(middle, tip(run, feature, step.at(moment), middle)));
        return spoke;
    }

    private static Point tip(SuperpositionRun run, int feature, double step, Point middle) {
        return middle.plus(run.direction(feature, step).times(RADIUS));
    }

    private void end(Place place) {
        ParameterMap map = chapter.map();
        say("So what is known? The country's word carries the answer, and feed-forward layers, changed, move it.");
        List<Animation> light = new ArrayList<>();
        map.feedForward()
                .forEach(plate ->
                        light.add(plate.animate(p -> p.setFill(Palette.INK)).rate(RateFunctions::thereAndBack)));
        play(2, laggedStart(0.3, light));
        chapter.hold();
        say("What is not known: a list of what they hold. No one can read it off these numbers yet.");
        play(1.6, map.animate(m -> m.scale(1.55).moveTo(place.at(0.3, 0.46))));
        chapter.hold();
        say("And where a change works best, a fact need not be kept (Hase et al. 2023).");
        play(1.2, circumscribe(map.feedForward(0)));
        chapter.hold();
        Candidate answer = gpt().predictNext(Chapter.PROMPT).top(1).get(0);
        Text paris =
                new Text(answer.text().strip(), Lettering.SENTENCE).setColor(Palette.probability(answer.probability()));
        Text question = chapter.question();
        paris.nextTo(question, RIGHT, 0.3).alignBaseline(question);
        say("Every number lies open. The answer is in there, and it comes out each time.");
        play(0.7, growFromPoint(paris, map.corner(UP).plus(point(0, 0.15))));
        chapter.hold();
        chapter.scene().pause(1.5);
    }
}
