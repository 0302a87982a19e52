package org.kinora.model.training;

import java.nio.file.Path;
import java.util.List;
import org.kinora.model.GptConfig;

/**
 * All that a training from texts to a model is asked to do.
 *
 * @param corpus files of documents
 * @param mixture how often each file is drawn; empty for every token alike
 * @param config the model's sizes
 * @param rows in a batch
 * @param steps when to end; 0 if minutes say it
 * @param minutes when to end; 0 if steps say it
 * @param seed of the first weights and of the order of the texts
 * @param checkpointEvery steps
 * @param log gets a line for every step
 * @param folder gets the model and the checkpoint
 * @param resume whether to go on from the folder's checkpoint
 */
public record TrainingPlan(
        List<Path> corpus,
        List<Double> mixture,
        GptConfig config,
        int rows,
        int steps,
        double minutes,
        long seed,
        int checkpointEvery,
        Path log,
        Path folder,
        boolean resume) {

    public TrainingPlan {
        if (corpus.isEmpty() || rows < 1 || checkpointEvery < 1 || steps < 0 || !(minutes >= 0)) {
            throw new TrainingException(
                    "A training needs a corpus, and at least one row, one step and one step between checkpoints.");
        }
        if (steps == 0 == (minutes == 0)) {
            throw new TrainingException(
                    "Say either after how many --steps the training ends or after how many --minutes.");
        }
        if (!mixture.isEmpty() && mixture.size() != corpus.size()) {
            throw new TrainingException("--mixture has %d numbers for %d files. Give one for each file of --corpus."
                    .formatted(mixture.size(), corpus.size()));
        }
    }

    /** Everything that decides which numbers are computed, but for when the training ends. */
    String settings() {
        return "layers %d, heads %d, dim %d, context %d, vocab %d, batch %d, seed %d, corpus %s, mixture %s"
                .formatted(
                        config.layers(),
                        config.heads(),
                        config.width(),
                        config.context(),
                        config.vocabulary(),
                        rows,
                        seed,
                        corpus.stream()
                                .map(file -> file.getFileName().toString())
                                .toList(),
                        mixture.isEmpty() ? "by size" : mixture);
    }
}
