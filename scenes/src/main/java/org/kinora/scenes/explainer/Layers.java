package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.ManySlabs;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenTrain;
import org.kinora.scenes.viz.VectorStrip;

/**
 * Attention and feed-forward network, layer after layer: the bet comes into focus on the way, and at the top the last
 * vector is compared with every word.
 *
 * <p>What would a model answer if it stopped half-way? Something vaguer: the bet comes into focus layer by layer.
 */
final class Layers extends Beat<Threaded, Betting> {

    /** From how far away the many slabs are seen at most, in distances of the camera at home. */
    private static final double FARTHEST = 1.5;

    /** How brightly a layer shines that is at work; what is in it can still be seen. */
    private static final double LIT = 0.75;

    private Activations run;
    private int last;
    /** How much more than at home is seen when the camera has gone back from the many slabs. */
    private double zoomedOut;

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
        ProbabilityBars bars = stage.bars(gpt().predictNext(Stage.prompt()));
        VectorStrip strip = leave(train, machine, early, bars);
        new TableOfWords(stage, bars, strip).compare(this, early);
        untilEnd();
        pause(0.6);
        return new Betting(exchange, bars);
    }

    /**
     * Twice in the rhythm of what is said, then quickly through the others; and many more slabs, from so far away that
     * one sees to their end.
     */
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
        Place all = stage.whole();
        double left = machine.corner(LEFT).x();
        double length = ghosts.end() - left;
        double far = Math.max(1, Math.min(FARTHEST, length / all.width()));
        Point middle = point(left + Math.min(length, far * all.width()) / 2, 0);
        Figure count = stage.bound(Figure.cited(
                Lettering.sentence("%.0f layers".formatted(Cited.LARGEST_LAYERS.value()), all.width()),
                Cited.LARGEST_LAYERS.source()));
        count.scale(far).moveTo(point(middle.x(), machine.corner(DOWN).y() - 0.5 * far));
        play(
                1.7,
                stage.scene()
                        .camera()
                        .animate(c -> c.scale(far * stage.nearness()).moveTo(middle)),
                ghosts.animate(ManySlabs::unfold),
                growFromPoint(count, machine.exit().flat()).seconds(0.8).delay(0.7),
                machine.animate(m -> m.light(layers - 1, 0)));
        zoomedOut = far;
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
                    m.light(layer, LIT);
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
                stage.scene().camera().animate(c -> c.scale(1 / zoomedOut).moveTo(ORIGIN)),
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

    /** Of all vectors only the last one leaves the machine, and lies down where all the words of the table will pass. */
    private VectorStrip leave(TokenTrain train, Machine machine, ProbabilityBars early, ProbabilityBars bars) {
        play(
                0.9,
                train.animate(t -> t.moveTo(machine.exit())),
                laggedStart(0.05, train.earlier(), column -> fadeOut(column)));
        String hook = "ln_final.hook_normalized";
        float[] vector = run.tensor(hook).at(last).toArray();
        double[] numbers =
                IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
        Reading reading = Reading.ofActivation(run.provenance(hook, last), numbers);
        VectorStrip strip = stage.bound(new VectorStrip(reading, TableOfWords.CELLS, TableOfWords.width(stage)));
        strip.moveTo(point(
                stage.barsLeft() + strip.width() / 2, bars.rest().bar().center().y()));
        play(
                0.9,
                growFromPoint(strip, train.last().center()),
                fadeOut(train.last()),
                shrinkToCenter(early.rest()).seconds(0.5));
        remove(train);
        return strip;
    }
}
