package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.ChanceField;
import org.kinora.scenes.viz.OneInMany;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.ProbabilityRow;

/**
 * A language model is a function: text goes in, and a chance for every word it knows comes out. All of them are shown as
 * dots; the twelve largest become bars, and the others are poured together.
 *
 * <p>What comes out of a language model? Not a word but a probability for each word that it knows.
 */
final class Predict extends Beat<Asked, Betting> {

    /** A word among the twelve that the narration speaks of. */
    static final String LONG_SHOT = "prince";

    /** How much larger the dots are seen while some of them tell their words. */
    private static final double NEAR = 5;

    private static final double ODDS_SIDE = 1.8;
    private static final double BREATH = 0.15;
    private static final double LOOK = 0.6;

    private final Passage passage;

    Predict(Stage stage) {
        super(stage, "02-predict");
        passage = new Passage(stage.machine());
    }

    @Override
    protected Asked opening() {
        return stage.asked();
    }

    @Override
    protected Betting play(Asked given) {
        Gpt gpt = gpt();
        Supplier<LayerChanges> changes = ahead(() -> LayerChanges.of(gpt, Stage.prompt()));
        Prediction prediction = gpt.predictNext(Stage.prompt());
        ProbabilityBars bars = stage.bars(prediction);
        ChanceField field = field(prediction, bars);

        play(stage.machine().animate(m -> m.open(BREATH)).until("does"));
        play(
                stage.machine().animate(m -> m.close()).until("text goes"),
                indicate(given.exchange().gap())
                        .color(Palette.INK)
                        .factor(1.3)
                        .at("one thing")
                        .until("text goes"));
        add(field);
        play(
                passage.enter(given.exchange().words()).seconds(1.5),
                passage.pulse(changes.get()).delay(1).seconds(1.3),
                field.arrived().animate(t -> t.set(1)).at("out comes").until("not one"));
        until("a chance");
        play(1.3, field.weighed().animate(t -> t.set(1)));
        lookAtExamples(field);
        until("here are the twelve");
        becomeBars(field, prediction, bars);
        until("and down here");
        pour(field, bars);
        showOdds(prediction, bars, passage.pulse(changes.get()));
        until("the rest");
        play(passage.pulse(changes.get()).until("what happens"));
        play(0.7, stage.machine().animate(m -> m.open(BREATH)));
        play(0.7, stage.machine().animate(m -> m.close()));
        untilEnd();
        pause(LOOK);
        return new Betting(given.exchange(), bars);
    }

    private ChanceField field(Prediction prediction, ProbabilityBars bars) {
        Place place = fieldPlace();
        return stage.bound(new ChanceField(
                prediction,
                Stage.BARS,
                place.center(),
                place.width(),
                place.height(),
                passage.exit(),
                bars.rest().bar().corner(LEFT)));
    }

    private Place fieldPlace() {
        return stage.betsPlace().inset(0.2);
    }

    /** The camera comes so near that dots are dots; some of them tell which words they stand for. */
    private void lookAtExamples(ChanceField field) {
        Camera camera = stage.scene().camera();
        DotNames names = DotNames.of(field, gpt().tokenizer(), fieldPlace(), stage.whole(), NEAR);
        play(1.1, camera.animate(c -> c.scale(1 / NEAR).moveTo(names.view().center())));
        play(laggedStart(
                        0.5,
                        names.dots().stream()
                                .map(dot -> together(
                                        create(dot.ring()),
                                        growFromPoint(dot.plate(), dot.place()),
                                        growFromPoint(dot.name(), dot.place())))
                                .toList())
                .until("of words"));
        play(
                0.9,
                camera.animate(c -> c.scale(NEAR).moveTo(ORIGIN)),
                together(names.dots().stream().map(dot -> fadeOut(dot.all())).toList())
                        .seconds(0.5));
    }

    /** The largest dots become the bars of their words. */
    private void becomeBars(ChanceField field, Prediction prediction, ProbabilityBars bars) {
        field.takeLikeliest();
        List<Animation> moves = new ArrayList<>();
        List<Candidate> likeliest = prediction.top(Stage.BARS);
        for (int i = 0; i < likeliest.size(); i++) {
            Candidate candidate = likeliest.get(i);
            ProbabilityRow row = bars.row(i);
            Point from = field.place(candidate.id());
            Dot dot = new Dot(from, ChanceField.radius(candidate.probability()));
            dot.setColor(Palette.probability(candidate.probability()).withAlpha(0.95));
            add(dot);
            moves.add(together(
                    replacementTransform(dot, row.bar()),
                    growFromPoint(row.word(), from),
                    growFromPoint(row.percent(), from)));
        }
        play(
                laggedStart(0.12, moves).seconds(1.8),
                field.dimmed().animate(t -> t.set(1)).seconds(0.8));
    }

    /** All other dots flow together into one bar. */
    private void pour(ChanceField field, ProbabilityBars bars) {
        ProbabilityRow rest = bars.rest();
        double chance = rest.probability().get();
        rest.probability().set(0.0);
        play(
                1.7,
                field.poured().animate(t -> t.set(1)),
                field.dimmed().animate(t -> t.set(0.2)),
                growFromPoint(rest.word(), rest.bar().corner(LEFT)),
                fadeIn(rest.bar()),
                fadeIn(rest.percent()),
                animate(rest, r -> r.probability().set(chance)));
        remove(field);
    }

    /** One dot among as many as the chance says; then all of it goes back, while a pulse runs through the machine. */
    private void showOdds(Prediction prediction, ProbabilityBars bars, Animation pulse) {
        ProbabilityRow row = bars.row(LONG_SHOT);
        Candidate word = prediction.top(Stage.BARS).get(bars.rows().members().indexOf(row));
        Bounds bounds = row.bounds();
        Place bets = stage.betsPlace();
        Point center = point(bets.right() - ODDS_SIDE / 2 - 0.1, bounds.center().y() + 0.3);
        OneInMany odds = stage.bound(new OneInMany(
                prediction,
                word,
                center,
                ODDS_SIDE,
                Lettering.LARGE_LABEL,
                row.bar().center()));
        Mobject frame = new SurroundingRectangle(row, 0.1).setStroke(Palette.YELLOW, 3);

        until("it could even");
        play(0.8, create(frame).at("a prince"));
        until("the odds");
        add(odds);
        play(
                1.8,
                odds.grown().animate(t -> t.set(1)),
                growFromPoint(odds.label(), row.bar().center()));
        until("that is the whole");
        play(
                pulse.seconds(1.3),
                odds.grown().animate(t -> t.set(0)).seconds(0.8),
                fadeOut(odds.label())
                        .shift(row.bar().center().minus(odds.label().center()))
                        .scale(0.1)
                        .seconds(0.6),
                fadeOut(frame).seconds(0.8));
        remove(odds);
    }
}
