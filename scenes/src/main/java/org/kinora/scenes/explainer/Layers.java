package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.model.Activations;
import org.kinora.model.Prediction;
import org.kinora.model.experiments.LogitLens;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.TokenTrain;

/**
 * Attention and feed-forward network, layer after layer: the bet comes into focus on the way, and at the top the last
 * vector is compared with every word.
 *
 * <p>What happens between the layers of a model? The bet is not there at once: it comes into focus layer by layer.
 */
final class Layers extends Beat<Threaded, Betting> {

    Layers(Stage stage) {
        super(stage, "16-layers");
    }

    @Override
    protected Threaded opening() {
        Exchange exchange = stage.asked().exchange();
        TokenTrain train = stage.train(gpt().forward(Stage.prompt()));
        add(train);
        return new Threaded(exchange, train);
    }

    @Override
    protected Betting play(Threaded given) {
        Machine machine = stage.machine();
        TokenTrain train = given.train();
        Activations run = gpt().forward(Stage.prompt());
        int last = run.ids().length - 1;
        for (int layer = 0; layer < 6; layer++) {
            int l = layer;
            play(0.5, train.animate(t -> t.look(weights(run, l, last))));
            play(0.5, train.animate(t -> t.lookAway().moveTo(machine.between(l))
                    .show(run, "blocks." + l + ".hook_resid_post")), machine.animate(m -> m.light(l, 1)));
            play(0.2, machine.animate(m -> m.light(l, 0)));
        }
        Prediction prediction = new LogitLens(gpt(), run).prediction(6, last);
        ProbabilityBars bars = stage.bars(gpt().predictNext(Stage.prompt()));
        add(bars);
        remove(train);
        return new Betting(given.exchange(), bars);
    }

    private double[] weights(Activations run, int layer, int from) {
        double[] mean = new double[from + 1];
        int heads = gpt().config().heads();
        for (int head = 0; head < heads; head++) {
            for (int token = 0; token <= from; token++) {
                mean[token] += run.pattern(layer, head).get(from, token) / heads;
            }
        }
        return mean;
    }
}
