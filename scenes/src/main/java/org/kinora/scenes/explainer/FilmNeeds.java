package org.kinora.scenes.explainer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.model.Gpt;
import org.kinora.model.checks.CheckLine;

/**
 * What each beat needs of the model, by the beat's name: the film is told with the beats whose needs hold. The prompts were
 * found by experiment with the model that comes with Kinora, so a model that was trained anew may spoil some of them;
 * {@code scripts/needs} prints them all with what the model answers.
 */
final class FilmNeeds {

    private static final Map<String, List<Need>> BY_BEAT = new LinkedHashMap<>();

    static {
        BY_BEAT.put("01-ask", QuestionNeeds.ask());
        BY_BEAT.put("02-predict", QuestionNeeds.predict());
        BY_BEAT.put("03-draw", QuestionNeeds.draw());
        BY_BEAT.put("04-script", QuestionNeeds.script());
        BY_BEAT.put("05-read", LearningNeeds.read());
        BY_BEAT.put("06-dials", LearningNeeds.dials());
        BY_BEAT.put("07-noise", LearningNeeds.noise());
        BY_BEAT.put("08-nudge", LearningNeeds.nudge());
        BY_BEAT.put("09-practice", LearningNeeds.practice());
        BY_BEAT.put("10-effort", LearningNeeds.effort());
        BY_BEAT.put("11-manners", MannersNeeds.manners());
        BY_BEAT.put("12-at-once", MannersNeeds.atOnce());
        BY_BEAT.put("13-vectors", InsideNeeds.vectors());
        BY_BEAT.put("14-attention", InsideNeeds.attention());
        BY_BEAT.put("15-memory", LayersNeeds.memory());
        BY_BEAT.put("16-layers", LayersNeeds.layers());
        BY_BEAT.put("17-parts", LayersNeeds.parts());
        BY_BEAT.put("18-close", QuestionNeeds.close());
    }

    private FilmNeeds() {}

    /** The beats, in the film's order. */
    static Set<String> beats() {
        return Collections.unmodifiableSet(BY_BEAT.keySet());
    }

    /** What a beat needs, that which it shares with all the others first. */
    static List<Need> of(String beat) {
        return Stream.concat(MachineNeeds.all().stream(), BY_BEAT.get(beat).stream())
                .toList();
    }

    /** Asks a model everything that some beats need; lazily, in the film's order. */
    static Stream<CheckLine> check(Gpt gpt, Stream<String> beats) {
        Subject subject = new Subject(gpt);
        return beats.flatMap(beat -> of(beat).stream().map(need -> need.check(beat, subject)));
    }
}
