package org.kinora.model.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kinora.model.Gpt;

/** All checks, one after another. */
public final class PromptChecks {

    /** One kind of question. */
    interface Check {
        void ask(Gpt gpt, Consumer<CheckLine> lines);
    }

    private PromptChecks() {}

    /**
     * Asks everything; some seconds for the default model.
     *
     * @param seed of the stories; everything else takes the likeliest token
     * @param whenKnown is told each line at once
     * @return all lines, in the same order
     */
    public static List<CheckLine> run(Gpt gpt, long seed, Consumer<CheckLine> whenKnown) {
        List<CheckLine> lines = new ArrayList<>();
        Consumer<CheckLine> both = line -> {
            lines.add(line);
            whenKnown.accept(line);
        };
        List<Check> checks = List.of(
                NextWordCheck.capitals(),
                NextWordCheck.groups(),
                new SenseCheck(),
                new SumCheck(),
                new ChatCheck(),
                new StoryCheck(seed));
        for (Check check : checks) {
            check.ask(gpt, both);
        }
        return List.copyOf(lines);
    }
}
