package org.kinora.model.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.model.Generation;
import org.kinora.model.Sampling;
import org.kinora.model.TrainableWeights;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.tokenizer.TrainedTokenizer;

/**
 * From files of text to a folder with a model. What happens in which order is the same after a break as without one, so a
 * training that was killed and resumed ends with the same bits.
 */
public final class TrainingRun {

    private static final String CHECKPOINT = "checkpoint.safetensors";
    private static final int HELD_OUT_ROWS = 200;
    private static final String SAMPLE_PROMPT = "Once upon a time";
    private static final int SAMPLE_TOKENS = 40;

    private final TrainingPlan plan;
    private final TrainingProgress progress;
    private final Path checkpoint;

    /** @param out gets progress, samples and results for a person to read */
    public TrainingRun(TrainingPlan plan, PrintStream out) {
        this.plan = plan;
        this.progress = new TrainingProgress(out);
        this.checkpoint = plan.folder().resolve(CHECKPOINT);
    }

    /**
     * Trains until the plan's end.
     *
     * @throws TrainingException if a file is missing, damaged, or does not fit the plan
     */
    public void run() throws IOException {
        boolean resumes = Files.exists(checkpoint);
        if (resumes && !plan.resume()) {
            throw new TrainingException(
                    plan.folder()
                            + ": there is a training in this folder already. Add --resume to go on with it, or name another folder.");
        }
        Corpus corpus = new Corpus(plan.corpus());
        Files.createDirectories(plan.folder());
        Tokenizer tokenizer = tokenizer(corpus, resumes);
        Corpus.Tokens tokens = corpus.encode(tokenizer);
        progress.say(
                "%,d tokens to learn from, in %d sources",
                tokens.count(), corpus.sources().size());
        Trainer trainer = trainer(tokens);
        long before = 0;
        if (resumes) {
            before = Checkpoint.resume(checkpoint, plan.settings(), trainer).milliseconds();
            progress.say("going on after step %,d", trainer.steps());
        }
        train(trainer, tokenizer, before);
        for (int source = 0; source < corpus.sources().size(); source++) {
            List<Row> rows = tokens.heldOut(source, plan.config().context(), HELD_OUT_ROWS);
            if (!rows.isEmpty()) {
                progress.say("held-out loss of %-20s %.3f", corpus.sources().get(source), trainer.evaluate(rows));
            }
        }
    }

    /** Learnt from the corpus when the training begins, and read from the folder when it goes on. */
    private Tokenizer tokenizer(Corpus corpus, boolean resumes) throws IOException {
        if (resumes) {
            return Tokenizer.load(ModelFiles.in(plan.folder()))
                    .orElseThrow(() -> new TrainingException(
                            plan.folder() + ": it has a checkpoint but no tokenizer.json. Name another folder."));
        }
        TrainedTokenizer trained = corpus.trainTokenizer(plan.config().vocabulary());
        trained.write(plan.folder());
        return trained.tokenizer();
    }

    private Trainer trainer(Corpus.Tokens tokens) {
        double[] mixture = plan.mixture().isEmpty()
                ? tokens.sizes()
                : plan.mixture().stream().mapToDouble(Double::doubleValue).toArray();
        return new Trainer(
                TrainableWeights.random(plan.config(), plan.seed()),
                Recipe.muon().schedule(Schedule.USUAL),
                tokens.batches(mixture, plan.rows(), plan.config().context(), plan.seed()));
    }

    private void train(Trainer trainer, Tokenizer tokenizer, long before) throws IOException {
        long start = System.nanoTime();
        long tokensBefore = trainer.tokens();
        double seconds = before / 1e3;
        try (TrainingLog log = new TrainingLog(plan.log(), trainer.steps())) {
            while (done(trainer, seconds) < 1) {
                TrainingStep step = trainer.step(done(trainer, seconds));
                double here = (System.nanoTime() - start) / 1e9;
                seconds = before / 1e3 + here;
                log.write(step, seconds);
                progress.step(step, done(trainer, seconds), seconds, (step.tokens() - tokensBefore) / here);
                if (step.number() % plan.checkpointEvery() == 0 || done(trainer, seconds) >= 1) {
                    save(trainer, tokenizer, Math.round(seconds * 1e3));
                }
            }
        }
    }

    /** The part of the training that is done, from 0 to 1. */
    private double done(Trainer trainer, double seconds) {
        double part = plan.steps() > 0 ? (double) trainer.steps() / plan.steps() : seconds / (60 * plan.minutes());
        return Math.min(1, part);
    }

    private void save(Trainer trainer, Tokenizer tokenizer, long milliseconds) throws IOException {
        ModelFolder.write(
                plan.folder(),
                trainer.weights(),
                tokenizer.special("<|endoftext|>").orElseThrow());
        new Checkpoint(plan.settings(), milliseconds).write(checkpoint, trainer);
        String name = plan.folder().getFileName().toString();
        Sampling sampling = Sampling.temperature(0.8).topK(40).seed(plan.seed()).maxTokens(SAMPLE_TOKENS);
        Generation sample = trainer.model(name, Optional.of(tokenizer)).generate(SAMPLE_PROMPT, sampling);
        progress.say(
                "saved after step %,d: %s%s",
                trainer.steps(), SAMPLE_PROMPT, sample.remaining().replace('\n', ' '));
    }
}
