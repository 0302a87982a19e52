package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.ManySlabs;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenTrain;
import org.kinora.scenes.viz.VectorStrip;
import org.kinora.scenes.viz.VocabularyRows;

/**
 * Attention and feed-forward network, layer after layer: the bet comes into focus on the way, and at the top the last
 * vector is compared with every word.
 *
 * <p>What would a model answer if it stopped half-way? Something vaguer: the bet comes into focus layer by layer.
 */
final class Layers extends Beat<Threaded, Betting> {

    private static final int ROWS = 40;
    private static final int PAGES = 3;
    private static final double ROW_STEP = 0.46;
    private static final int CELLS = 16;

    private Activations run;
    private int last;

    Layers(Stage stage) {
        super(stage, "16-layers");
    }

    @Override
    protected Threaded opening() {
        stage.near(stage.scene().camera());
        TokenTrain train = stage.train(gpt().forward(Stage.prompt()));
        add(stage.machine(), train);
        return new Threaded(train);
    }

    @Override
    protected Betting play(Threaded given) {
        run = gpt().forward(Stage.prompt());
        last = run.ids().length - 1;
        TokenTrain train = given.train();
        Machine machine = stage.machine();
        ManySlabs ghosts = new ManySlabs(
                machine, (int) Cited.LARGEST_LAYERS.value() - gpt().config().layers());
        Figure count = throughAll(train, machine, ghosts);
        Exchange exchange = comeHome(train, machine, ghosts, count);
        ProbabilityBars early = focus(train, machine);
        VectorStrip strip = leave(train, machine, early);
        compare(strip);
        ProbabilityBars bars = stage.bars(gpt().predictNext(Stage.prompt()));
        until("there they");
        play(
                laggedStart(0.12, bars.parts(), row -> growFromPoint(row, strip.center()))
                        .seconds(1.8),
                shrinkToCenter(strip).seconds(0.5).delay(0.45));
        untilEnd();
        pause(0.6);
        return new Betting(exchange, bars);
    }

    /** Twice in the rhythm of what is said, then quickly through the others; and many more slabs. */
    private Figure throughAll(TokenTrain train, Machine machine, ManySlabs ghosts) {
        int layers = gpt().config().layers();
        for (int layer = 0; layer < 2; layer++) {
            Animation around = lookAround(train, layer).seconds(0.6);
            play(layer == 0 ? around : around.at("around", layer + 1));
            play(lookUp(train, machine, layer).seconds(0.7).at("up", layer + 1));
        }
        List<Animation> quickly = new ArrayList<>();
        for (int layer = 2; layer < layers; layer++) {
            quickly.add(lookAround(train, layer).seconds(0.4));
            quickly.add(lookUp(train, machine, layer).seconds(0.5));
        }
        play(succession(quickly).until("more than"));
        add(ghosts);
        Figure count = stage.bound(Figure.cited(
                Lettering.label("%.0f layers".formatted(Cited.LARGEST_LAYERS.value())), Cited.LARGEST_LAYERS.source()));
        count.scale(1 / stage.nearness()).moveTo(stage.machinePlace().at(1.15, 0.16));
        play(
                1.6,
                growFromPoint(count, machine.exit().flat()).seconds(0.7).delay(0.3),
                ghosts.animate(ManySlabs::unfold),
                machine.animate(m -> m.light(layers - 1, 0)));
        return count;
    }

    private Animation lookAround(TokenTrain train, int layer) {
        return train.animate(t -> t.look(weights(layer)));
    }

    private Animation lookUp(TokenTrain train, Machine machine, int layer) {
        return together(
                train.animate(t ->
                        t.lookAway().moveTo(machine.between(layer)).show(run, "blocks." + layer + ".hook_resid_post")),
                machine.animate(m -> {
                    m.light(layer, 1);
                    if (layer > 0) {
                        m.light(layer - 1, 0);
                    }
                }));
    }

    /** What the last token pays to each token, on average over a layer's heads. */
    private double[] weights(int layer) {
        double[] mean = new double[last + 1];
        int heads = gpt().config().heads();
        for (int head = 0; head < heads; head++) {
            for (int token = 0; token <= last; token++) {
                mean[token] += run.pattern(layer, head).get(last, token) / heads;
            }
        }
        return mean;
    }

    private Exchange comeHome(TokenTrain train, Machine machine, ManySlabs ghosts, Figure count) {
        Exchange exchange = stage.exchange(Stage.QUESTION, Stage.ANSWER_SO_FAR).openGap();
        double outside = stage.textPlace().width() + 1;
        exchange.shift(-outside, 0);
        add(exchange);
        until("If we");
        play(
                1.1,
                stage.scene().camera().animate(stage::home),
                exchange.animate(e -> e.shift(outside, 0)),
                ghosts.animate(ManySlabs::fold),
                count.animate(c -> c.scale(0.02).moveTo(machine.exit().flat())),
                train.animate(t -> t.moveTo(machine.entrance()).show(run, "hook_embed")));
        remove(ghosts, count);
        return exchange;
    }

    /** What the model would bet if each layer were the last. */
    private ProbabilityBars focus(TokenTrain train, Machine machine) {
        int layers = gpt().config().layers();
        ProbabilityBars bars = stage.bars(early(0).apply(gpt()));
        bars.show(early(0).apply(gpt()), early(0));
        Text label = Lettering.label("after layer " + SpokenNumber.of(1));
        label.moveTo(stage.machinePlace().at(0.5, stage.isWide() ? 0.06 : 0.01));
        play(
                1,
                lookUp(train, machine, 0),
                growFromPoint(label, machine.center()),
                laggedStart(0.06, bars.parts(), row -> fadeIn(row, point(-1, 0))));
        List<Animation> steps = new ArrayList<>();
        for (int layer = 1; layer < layers; layer++) {
            Function<Gpt, Prediction> asked = early(layer);
            Prediction prediction = asked.apply(gpt());
            String text = "after layer " + SpokenNumber.of(layer + 1);
            steps.add(together(
                            lookUp(train, machine, layer),
                            bars.animate(b -> b.show(prediction, asked)),
                            label.animate(l -> l.set(text)))
                    .seconds(0.8));
        }
        play(succession(steps).until("At the"));
        play(0.4, label.animate(l -> l.scale(0.02, machine.center())), machine.animate(m -> m.light(layers - 1, 0)));
        remove(label);
        return bars;
    }

    private static Function<Gpt, Prediction> early(int layer) {
        return gpt -> {
            List<Prediction> all = gpt.forward(Stage.prompt()).readOut("blocks." + layer + ".hook_resid_post");
            return all.get(all.size() - 1);
        };
    }

    /** Of all vectors only the last one leaves the machine, and lies down where the table of words will come. */
    private VectorStrip leave(TokenTrain train, Machine machine, ProbabilityBars early) {
        play(
                0.9,
                train.animate(t -> t.moveTo(machine.exit())),
                laggedStart(0.05, train.earlier(), column -> fadeOut(column)));
        String hook = "ln_final.hook_normalized";
        float[] vector = run.tensor(hook).at(last).toArray();
        double[] numbers =
                IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
        Reading reading = Reading.ofActivation(run.provenance(hook, last), numbers);
        VectorStrip strip = stage.bound(new VectorStrip(reading, CELLS, cellsWidth()));
        strip.moveTo(stage.betsPlace().at(0, 0.5).plus(point(Stage.WORD_SPACE + cellsWidth() / 2, 0)));
        play(
                0.9,
                growFromPoint(strip, train.last().center()),
                fadeOut(train.last()),
                early.animate(b -> b.shift(0, stage.whole().height() + 1)));
        remove(train, early);
        return strip;
    }

    private double cellsWidth() {
        return 0.42 * stage.betsPlace().width();
    }

    /** The table's rows run past the vector; where they would run over text or machine, they are shown page by page. */
    private void compare(VectorStrip strip) {
        SurroundingRectangle frame = new SurroundingRectangle(strip, 0.07, 0.06).setStroke(Palette.YELLOW, 3);
        play(0.3, create(frame));
        until("compared");
        Prediction prediction = gpt().predictNext(Stage.prompt());
        Figure count = count(prediction);
        List<VocabularyRows> pages = new ArrayList<>();
        Animation passing = stage.isWide() ? scrolling(prediction, strip, pages) : leafing(prediction, strip, pages);
        play(growFromPoint(count, strip.center()).seconds(0.5), passing.until("and there"));
        remove(frame);
        pages.forEach(page -> remove(page));
        thread(() -> play(0.4, shrinkToCenter(count)));
    }

    private Animation scrolling(Prediction prediction, VectorStrip strip, List<VocabularyRows> pages) {
        VocabularyRows rows = rows(prediction, words(prediction, ROWS));
        rows.shift(strip.corner(LEFT).x(), stage.whole().bottom() - 0.5);
        pages.add(rows);
        add(rows);
        strip.bringToFront();
        double way = stage.whole().height() + 1 + ROWS * ROW_STEP;
        return rows.animate(r -> r.shift(0, way));
    }

    private Animation leafing(Prediction prediction, VectorStrip strip, List<VocabularyRows> pages) {
        Place place = stage.betsPlace();
        int half = (int) (place.height() / 2 / ROW_STEP);
        List<Integer> words = words(prediction, PAGES * 2 * half);
        List<Animation> turns = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            VocabularyRows rows = rows(prediction, words.subList(page * 2 * half, (page + 1) * 2 * half));
            rows.shift(strip.corner(LEFT).x(), place.center().y() + (half - 0.5) * ROW_STEP);
            Point up = point(0, ROW_STEP);
            pages.add(rows);
            turns.add(succession(
                    fadeIn(rows, up).seconds(0.3), rest(0.3), fadeOut(rows, up).seconds(0.2)));
        }
        return succession(turns);
    }

    private VocabularyRows rows(Prediction prediction, List<Integer> ids) {
        return stage.bound(new VocabularyRows(
                gpt(), prediction, ids, CELLS, cellsWidth(), ROW_STEP, Lettering.LABEL, Stage.PERCENT_SPACE));
    }

    /** Whole words from all over the vocabulary. */
    private static List<Integer> words(Prediction prediction, int count) {
        List<Integer> ids = IntStream.range(0, prediction.vocabulary())
                .filter(id -> prediction.candidate(id).text().matches(" [a-z]{2,9}"))
                .boxed()
                .toList();
        return IntStream.range(0, count)
                .mapToObj(row -> ids.get((int) ((long) row * ids.size() / count)))
                .toList();
    }

    /** How many rows the table has, of which only some are seen. */
    private Figure count(Prediction prediction) {
        Reading reading =
                new Reading(gpt().parameters().provenance("unembed.W_U"), new double[] {prediction.vocabulary()}, gpt ->
                        new double[] {gpt.config().vocabulary()});
        Text text = Lettering.label(String.format(Locale.ROOT, "%,d words", prediction.vocabulary()));
        Figure count = stage.bound(Figure.measured(text, reading));
        return count.moveTo(stage.machinePlace().at(0.5, stage.isWide() ? 0.06 : 0.01));
    }
}
