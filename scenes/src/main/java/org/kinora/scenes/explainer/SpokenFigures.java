package org.kinora.scenes.explainer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.transformer.GptConfig;

/**
 * What stands in braces in the narration, computed from the model and from what is {@link Cited}, in the words in which it
 * is spoken. For the model that comes with Kinora they are those of {@code Explainer.properties}, which was recorded.
 */
final class SpokenFigures {

    /** The unlikeliest word that has a bar of its own, and the only one that is talked of. */
    static final String LONG_SHOT = " prince";

    /** What the crane of {@link CraneSenses} can be. */
    static final String FIRST_SENSE = "bird";

    static final String SECOND_SENSE = "building site";

    /** Odds that are larger cannot be said, nor shown. */
    private static final double MOST_ODDS = 1e12;

    private SpokenFigures() {}

    /** By name, as in the script. */
    static Map<String, String> of(Gpt gpt) {
        GptConfig config = gpt.config();
        long parameters = config.parameters();
        ReadingTime reading = new ReadingTime(new Snippets().tokensInWord(gpt.tokenizer()));
        Map<String, String> words = new LinkedHashMap<>();
        words.put("vocabulary", SpokenNumber.rounded(config.vocabulary(), 1));
        double longShot = chance(gpt, LONG_SHOT);
        if (1 / longShot < MOST_ODDS) {
            words.put("prince-odds", SpokenNumber.rounded(1 / longShot, 1));
        }
        words.put("tokens", SpokenNumber.rounded(Cited.OWN_TOKENS.value(), 2));
        words.put("reading-time", SpokenNumber.rounded(reading.ownWeeks(), 2) + " weeks");
        words.put("reading-time-of-GPT-3", SpokenNumber.rounded(reading.earlyYears(), 2) + " years");
        words.put("ratio-of-the-newest", SpokenNumber.rounded(reading.newestOverEarly(), 2));
        words.put("parameters", SpokenNumber.roughly(parameters));
        words.put("ratio-of-the-largest", SpokenNumber.atLeast(Cited.LARGEST_WEIGHTS.value() / parameters, 1));
        words.put("people-time", SpokenNumber.rounded(PeopleTime.ofOwn(config).days(), 1) + " days");
        words.put(
                "people-time-of-the-largest",
                SpokenNumber.rounded(PeopleTime.ofLargest().millionYears() * 1e6, 2) + " years");
        words.put("judged-steps", SpokenNumber.of(PreferenceLesson.STEPS));
        words.put("width", SpokenNumber.of(config.width()));
        words.put("heads", SpokenNumber.of(config.heads()));
        words.put("layers", capital(SpokenNumber.of(config.layers())));
        words.put("first-sense", FIRST_SENSE);
        words.put("second-sense", SECOND_SENSE);
        return words;
    }

    private static double chance(Gpt gpt, String word) {
        Prediction prediction = gpt.predictNext(Stage.prompt());
        int id = gpt.tokenizer().encode(word)[0];
        return prediction.probability(id);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
