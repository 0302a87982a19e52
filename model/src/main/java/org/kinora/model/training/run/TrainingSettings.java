package org.kinora.model.training.run;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Schedule;
import org.kinora.model.transformer.GptConfig;

/**
 * Everything that decides which numbers a training computes, but for when it ends; it can go on only with the same.
 *
 * @param text a line for each, with its name first
 */
record TrainingSettings(String text) {

    TrainingSettings {
        text = text.replaceAll("(?m)^--", ""); // which stood before names in earlier checkpoints
    }

    static TrainingSettings of(TrainingPlan plan, GptConfig config, Corpus.Tokens tokens) {
        Recipe recipe = plan.recipe();
        Schedule schedule = recipe.schedule();
        boolean muon = recipe.muonRate() > 0;
        List<String> lines = new ArrayList<>();
        lines.add("layers " + config.layers());
        lines.add("heads " + config.heads());
        lines.add("dim " + config.width());
        lines.add("context " + config.context());
        lines.add("vocab " + config.vocabulary());
        lines.add("batch " + plan.rows());
        lines.add("seed " + plan.seed());
        lines.add("recipe " + (muon ? "muon" : "adamw"));
        lines.add("rate " + (muon ? recipe.muonRate() : recipe.adamRate()));
        lines.add("warmup " + schedule.warmUp());
        lines.add("decay " + (float) (1 - schedule.decayFrom()));
        lines.add("constants " + recipe.schedule(Schedule.CONSTANT));
        lines.add("corpus " + String.join(" ", tokens.names()));
        lines.add("mixture "
                + (plan.mixture().given().isEmpty()
                        ? "by size"
                        : String.join(",", plan.mixture().given())));
        lines.add("texts of checksum " + Long.toHexString(tokens.checksum()));
        plan.initialization().description().ifPresent(lines::add);
        return new TrainingSettings(String.join("\n", lines));
    }

    /** The settings that others do not have, on one line. */
    String differenceTo(TrainingSettings others) {
        List<String> own = new ArrayList<>(text.lines().toList());
        own.removeAll(others.text.lines().toList());
        return own.isEmpty() ? "nothing of the kind" : String.join(", ", own);
    }
}
