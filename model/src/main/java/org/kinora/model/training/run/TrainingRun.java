package org.kinora.model.training.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.training.Batches;
import org.kinora.model.training.Trainer;
import org.kinora.model.training.TrainingException;
import org.kinora.model.transformer.TrainableWeights;

/**
 * From files of text to a folder with a model. What happens in which order is the same after a break as without one, so a
 * training that was killed and resumed ends with the same bits.
 */
public final class TrainingRun {

    private static final String CHECKPOINT = "checkpoint.safetensors";

    private final TrainingPlan plan;
    private final TrainingProgress progress;
    private final Path checkpoint;

    /**
     * @param out gets progress, samples and results for a person to read
     * @param terminal whether it is one, on which progress is a line that is written over
     */
    public TrainingRun(TrainingPlan plan, PrintStream out, boolean terminal) {
        this.plan = plan;
        this.progress = new TrainingProgress(out, terminal);
        this.checkpoint = plan.folder().resolve(CHECKPOINT);
    }

    /**
     * Trains until the plan's end.
     *
     * @throws TrainingException if what is in the folder, or the corpus, does not fit the plan, if another training writes
     *     into the folder, or if this one diverges
     * @throws org.kinora.model.format.UnreadableTextException if a text is missing, damaged or not UTF-8
     * @throws org.kinora.model.format.ModelFormatException if the model or the tokenizer that it begins with is damaged
     */
    public void run() throws IOException {
        checkThatItCanBegin();
        Files.createDirectories(plan.folder());
        FolderLock lock = FolderLock.of(plan.folder());
        try {
            checkThatItCanBegin(); // again, because another training may have begun and ended meanwhile
            runAlone();
        } finally {
            lock.close();
        }
    }

    private void runAlone() throws IOException {
        Corpus corpus = new Corpus(plan.corpus());
        if (!plan.resume()) {
            plan.initialization().writeTokenizer(corpus, plan.folder());
        }
        Tokenizer tokenizer = TokenizerFolder.load(plan.folder());
        Corpus.Tokens tokens = corpus.encode(tokenizer);
        progress.say(
                "%,d tokens to learn from, in %d sources",
                tokens.count(), tokens.names().size());
        train(tokens, tokenizer);
    }

    private void checkThatItCanBegin() {
        boolean begun = Files.exists(checkpoint);
        if (begun && !plan.resume()) {
            throw new TrainingException(
                    TrainingException.Subject.FOLDER_IN_USE,
                    plan.folder() + ": there is a training in this folder already.");
        }
        if (!begun && plan.resume()) {
            throw new TrainingException(
                    TrainingException.Subject.FOLDER_EMPTY,
                    plan.folder() + ": there is no checkpoint in it to go on from.");
        }
    }

    private void train(Corpus.Tokens tokens, Tokenizer tokenizer) throws IOException {
        TrainableWeights weights = plan.initialization().weights(tokenizer, plan.seed(), plan.device());
        progress.say("computing with %s", weights.kernels().name());
        TrainingSettings settings = TrainingSettings.of(plan, weights.config(), tokens);
        double[] mixture = plan.mixture().weights(tokens.names(), tokens.sizes());
        Batches batches = tokens.batches(mixture, plan.rows(), weights.config().context(), plan.seed());
        Trainer trainer = new Trainer(weights, plan.recipe(), batches);
        long tokensOfStep = (long) plan.rows() * weights.config().context();
        CheckpointFile file = new CheckpointFile(checkpoint, settings, tokensOfStep);
        double secondsBefore = 0;
        if (plan.resume()) {
            secondsBefore = file.resume(trainer);
            progress.say("going on after step %,d", trainer.steps());
        }
        new TrainingLoop(plan, trainer, tokens, tokenizer, file, progress).run(secondsBefore);
    }
}
