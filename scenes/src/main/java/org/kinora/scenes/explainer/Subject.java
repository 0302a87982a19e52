package org.kinora.scenes.explainer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kinora.model.Activations;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.transformer.GptConfig;

/** A model that is asked what beats need; what several needs are about is computed once, when the first asks for it. */
final class Subject {

    private final Gpt gpt;
    private final Map<String, Object> known = new HashMap<>();

    Subject(Gpt gpt) {
        this.gpt = gpt;
    }

    Gpt gpt() {
        return gpt;
    }

    GptConfig config() {
        return gpt.config();
    }

    /** What it is read out for all through the film. */
    Activations run() {
        return once("run", model -> model.forward(Stage.prompt()));
    }

    Prediction prediction() {
        return once("prediction", model -> model.predictNext(Stage.prompt()));
    }

    /** The three answers of the third beat. */
    List<Writing> answers() {
        return once("answers", ThreeAnswers::writings);
    }

    /** The lesson of the eighth beat. */
    Lesson lesson() {
        return once("lesson", Lesson::new);
    }

    /** The lesson of the eleventh beat. */
    PreferenceLesson manners() {
        return once("manners", model -> new PreferenceLesson(model, 1));
    }

    /** What an untrained model of its shape writes. */
    List<Generation.Step> gibberish() {
        return once("gibberish", model -> Untrained.gibberish(UntrainedModel.of(model)));
    }

    Activations crane() {
        return once("crane", model -> model.forward(CraneSenses.BIRD));
    }

    Activations otherCrane() {
        return once("other crane", model -> model.forward(CraneSenses.BUILDING_SITE));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(String what, Function<Gpt, T> work) {
        Object found = known.get(what);
        if (found == null) {
            found = work.apply(gpt);
            known.put(what, found);
        }
        return (T) found;
    }
}
