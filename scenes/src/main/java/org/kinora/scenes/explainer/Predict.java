package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.model.Prediction;
import org.kinora.scenes.viz.ProbabilityBars;

/**
 * A language model is a function: text goes in, and a chance for every word it knows comes out.
 *
 * <p>What comes out of a language model? Not a word but a probability for each word that it knows.
 */
final class Predict extends Beat<Asked, Betting> {

    Predict(Stage stage) {
        super(stage, "02-predict");
    }

    @Override
    protected Asked opening() {
        return stage.asked();
    }

    @Override
    protected Betting play(Asked given) {
        Prediction prediction = gpt().predictNext(Stage.prompt());
        ProbabilityBars bars = stage.bars(prediction);
        until("out comes");
        play(2, laggedStart(0.1, bars.parts(), row -> fadeIn(row, point(-1, 0))));
        return new Betting(given.exchange(), bars);
    }
}
