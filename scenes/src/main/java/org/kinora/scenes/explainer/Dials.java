package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Candidate;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Dial;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.WeightMap;

/**
 * What the model has learned is kept in weights: one is taken out as a dial and turned, and the bars follow. Then all of
 * them are seen, and from farther away as many as a large model has.
 *
 * <p>What happens to the bets when one dial is turned? Every bar changes a little.
 */
final class Dials extends Beat<Void, AllDials> {

    private static final int STEPS = 60;
    /** Of the frame around the film's own model when it has become too small to be seen, in units. */
    private static final double SMALLEST_FRAME = 0.36;

    Dials(Stage stage) {
        super(stage, "06-dials");
    }

    @Override
    protected Void opening() {
        add(stage.machine());
        return null;
    }

    @Override
    protected AllDials play(Void given) {
        Supplier<TurnedWeight> search = ahead(() -> new TurnedWeight(gpt(), Stage.prompt(), STEPS));
        Prediction prediction = gpt().predictNext(Stage.prompt());
        TurnedWeight weight = search.get();
        DialField field = field(stage, weight);
        Dial dial = takeOut(weight);
        ProbabilityBars bars = stage.bars(prediction);
        turn(dial, bars, prediction, weight);
        showAll(dial, bars, weight, field);
        return new AllDials(field);
    }

    /** All weights of the film's model around one of them. */
    static DialField field(Stage stage, TurnedWeight weight) {
        Place area = Headed.of(stage).picture();
        double aspect = area.width() / area.height();
        WeightMap.Layout layout = aspect > 1.8
                ? WeightMap.Layout.WIDE
                : aspect > 0.9 ? WeightMap.Layout.SQUARE : WeightMap.Layout.UPRIGHT;
        WeightMap map = new WeightMap(stage.gpt().config(), layout);
        long models = Math.round(Cited.LARGEST_WEIGHTS.value() / map.count());
        ManyModels many = new ManyModels(map, models, aspect);
        return new DialField(map, stage.gpt().trainableWeights(), weight.matrix(), weight.index(stage.gpt()), many);
    }

    /** Numbers come out of a slab and become dials; all but one go back. */
    private Dial takeOut(TurnedWeight weight) {
        Place place = stage.textPlace();
        NeighbourDials around = new NeighbourDials(stage, weight, place);
        Machine machine = stage.machine();
        Point slab = machine.slab(weight.layer()).middle().flat();
        play(
                0.9,
                machine.slabs().stream()
                        .<Animation>map(
                                one -> one.animate(s -> s.setLight(0.45)).rate(thereAndBack))
                        .toList());
        until("numbers");
        play(
                machine.animate(m -> m.light(weight.layer(), 0.8)).seconds(0.5),
                laggedStart(0.08, around.numbers(), number -> growFromPoint(number, slab))
                        .seconds(1.1));
        until("dials");
        play(0.8, laggedStart(0.05, around.plates(), plate -> growFromCenter(plate)));
        until("This is one");
        Dial dial = around.middle();
        play(
                0.8,
                dial.animate(d -> d.scale(NeighbourDials.ENLARGED).moveTo(place.center())),
                laggedStart(
                        0.03,
                        around.others(),
                        other -> other.animate(o -> o.scale(0.04).moveTo(slab).setOpacity(0))));
        around.others().forEach(this::remove);
        return dial;
    }

    private void turn(Dial dial, ProbabilityBars bars, Prediction learned, TurnedWeight weight) {
        Point exit = stage.machine().exit().flat();
        play(0.6, laggedStart(0.04, bars.parts(), row -> growFromPoint(row, exit)));
        until("Turn it");
        for (int sign : new int[] {1, -1}) {
            bars.showSameWords(weight.predict(gpt(), sign * weight.range()), weight.askedAt(sign));
            follow(bars, learned, dial, weight);
            play(0.95, dial.animate(d -> d.turnTo(sign * weight.range(), weight.end(sign))));
        }
        bars.show(learned);
        follow(bars, learned, dial, weight);
        play(0.7, dial.animate(d -> d.turnBack()));
        bars.show(learned);
    }

    /** Lets every bar be as long as it is with the weight that the dial shows. */
    private static void follow(ProbabilityBars bars, Prediction learned, Dial dial, TurnedWeight weight) {
        List<Integer> ids = learned.top(Stage.BARS).stream().map(Candidate::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            int id = ids.get(i);
            bars.row(i)
                    .probability()
                    .follow(at -> weight.chance(id, dial.weight().at(at)));
        }
        bars.rest().probability().follow(at -> {
            double turned = dial.weight().at(at);
            return 1 - ids.stream().mapToDouble(id -> weight.chance(id, turned)).sum();
        });
    }

    private void showAll(Dial dial, ProbabilityBars bars, TurnedWeight weight, DialField field) {
        Headed parts = Headed.of(stage);
        Place area = parts.picture();
        double near = nearness();
        Point face = dial.plate().get(0).center();
        Camera camera = stage.scene().camera();
        double nearer = near / NeighbourDials.ENLARGED;
        Group<Mobject> plain = plain(weight).shift(face);
        plain.get(0).setZIndex(1);
        add(plain.get(1).setZIndex(2));
        play(
                0.9,
                camera.animate(c -> c.scale(1 / nearer).moveTo(face)),
                fadeOut(dial.number()).seconds(0.3),
                fadeIn(plain.get(0)).seconds(0.2).delay(0.45),
                fadeOut(dial.plate()).seconds(0.25).delay(0.65));
        camera.scale(nearer).moveTo(ORIGIN);
        machineAgain();
        remove(bars, dial, plain.get(0), plain.get(1));
        field.look(near, ORIGIN).mobjects().forEach(this::add);
        DialCount count = stage.bound(new DialCount(field, stage, parts.heading()));
        double unit = field.mapUnit(area);
        List<Animation> away = new ArrayList<>(field.move(unit, field.mapPlace(area, unit)));
        away.forEach(animation -> animation.seconds(3.1));
        away.add(fadeIn(count).delay(0.9).seconds(0.4));
        play(together(away));
        Point middle = field.ownPlace(area, 0);
        Rectangle here = field.frame(middle, unit).setStroke(Palette.YELLOW, 4);
        until("The largest");
        play(0.5, create(here), field.company().animate(c -> c.set(1)));
        double farther = field.manyUnit(area);
        Rectangle far = new Rectangle(SMALLEST_FRAME, SMALLEST_FRAME).setStroke(Palette.YELLOW, 4);
        List<Animation> recede = new ArrayList<>(field.recede(farther, field.manyPlace(area, farther)));
        recede.add(here.animate(h -> h.become(far.moveTo(field.ownPlace(area, farther))))
                .rate(ReadingLadder.zooming(farther / unit)));
        play(together(recede).until("the first"));
        Group<Mobject> words = spellOut(area, here);
        until("No one");
        List<Animation> home = new ArrayList<>(field.move(AllDials.STEP, AllDials.place(stage, field)));
        home.forEach(animation -> animation.seconds(2.3));
        home.addAll(List.of(fadeOut(words).seconds(0.4), fadeOut(count).seconds(0.4)));
        play(together(home));
        field.company().set(0);
    }

    /** The enlarged dial of a weight as it looks among all the others, around the origin. */
    private static Group<Mobject> plain(TurnedWeight weight) {
        double radius = NeighbourDials.RADIUS * NeighbourDials.ENLARGED;
        double share = weight.learned() / weight.range();
        return new Group<>(
                Dial.face(radius).setFill(Palette.signed(share / Dial.STRONG)),
                Dial.needle(radius).rotate(-Dial.TURN * share, ORIGIN));
    }

    /** From dial to dial when only one is seen. */
    private double nearness() {
        return Math.max(stage.whole().width(), stage.whole().height()) * 1.03;
    }

    /** Takes the machine away, as it was in the beginning. */
    private void machineAgain() {
        remove(stage.machine());
        for (int layer = 0; layer < gpt().config().layers(); layer++) {
            stage.machine().light(layer, 0);
        }
    }

    /** What the letters stand for, over the picture. */
    private Group<Mobject> spellOut(Place area, Mobject here) {
        Text spelled = new Text("Large Language Model", Lettering.SENTENCE).setColor(Palette.INK);
        Text letters = new Text("LLM", Lettering.SENTENCE).setColor(Palette.INK);
        Point place = area.at(0.5, 0.22);
        spelled.moveTo(place);
        RoundedRectangle panel = new RoundedRectangle(spelled.width() + 0.8, spelled.height() + 0.6, 0.2)
                .setStroke(Palette.RIM, 2)
                .setFill(Palette.BACKGROUND)
                .moveTo(place);
        until("first L");
        letters.moveTo(place);
        play(0.4, fadeIn(panel, point(0, 0.3)), fadeIn(letters, point(0, 0.3)), fadeOut(here));
        SurroundingRectangle first = new SurroundingRectangle(letters.part("L"), 0.08).setStroke(Palette.YELLOW, 4);
        play(0.4, create(first));
        until("stands for");
        play(
                0.8,
                transformMatchingStrings(letters, spelled),
                first.animate(f ->
                        f.become(new SurroundingRectangle(spelled.part("Large"), 0.08).setStroke(Palette.YELLOW, 4))));
        return new Group<>(panel, spelled, first);
    }
}
