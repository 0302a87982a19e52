package org.kinora.model.training.run;

import java.nio.file.Path;
import java.util.List;
import org.kinora.model.kernels.Device;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.TrainingException;

/**
 * All that a training from texts to a model is asked to do.
 *
 * @param corpus files of documents
 * @param mixture how often each file is drawn
 * @param initialization the first weights and the vocabulary
 * @param recipe how weights are changed
 * @param device where it computes
 * @param rows in a batch
 * @param budget when it ends
 * @param seed of random first weights and of the order of the texts
 * @param checkpointEvery steps
 * @param evaluateEvery steps a tenth of the held-out tokens are evaluated; at the end all are
 * @param heldOutTokens of each source, at most
 * @param log gets a line for every step and every evaluation
 * @param folder gets the model and the checkpoint
 * @param resume whether to go on from the folder's checkpoint
 */
public record TrainingPlan(
        List<Path> corpus,
        Mixture mixture,
        Initialization initialization,
        Recipe recipe,
        Device device,
        int rows,
        Budget budget,
        long seed,
        int checkpointEvery,
        int evaluateEvery,
        int heldOutTokens,
        Path log,
        Path folder,
        boolean resume) {

    public TrainingPlan {
        corpus = List.copyOf(corpus);
        if (corpus.isEmpty() || rows < 1 || checkpointEvery < 1 || evaluateEvery < 1 || heldOutTokens < 1) {
            throw new TrainingException(
                    "A training needs a corpus, and at least one row, one held-out token, and one step between checkpoints and between evaluations.");
        }
        List<String> names = Corpus.names(corpus);
        mixture.weights(names, new double[] {1}); // before long files are read
    }
}
