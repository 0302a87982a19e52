package org.kinora.model.training;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kinora.model.Evaluation;
import org.kinora.model.Generation;
import org.kinora.model.Sampling;
import org.kinora.model.tokenizer.Tokenizer;

/** Takes a training's steps to their end, and tells and saves on the way how far it is. */
final class TrainingLoop {

    private static final String SAMPLE_PROMPT = "Once upon a time";
    private static final int SAMPLE_TOKENS = 40;

    /** While it trains, so many times fewer held-out tokens are read than at the end. */
    private static final int BETWEEN = 10;

    private final TrainingPlan plan;
    private final Trainer trainer;
    private final Corpus.Tokens tokens;
    private final Tokenizer tokenizer;
    private final CheckpointFile checkpoint;
    private final TrainingProgress progress;

    TrainingLoop(
            TrainingPlan plan,
            Trainer trainer,
            Corpus.Tokens tokens,
            Tokenizer tokenizer,
            CheckpointFile checkpoint,
            TrainingProgress progress) {
        this.plan = plan;
        this.trainer = trainer;
        this.tokens = tokens;
        this.tokenizer = tokenizer;
        this.checkpoint = checkpoint;
        this.progress = progress;
    }

    /** @param before the seconds that earlier processes have trained */
    void run(double before) throws IOException {
        try (TrainingLog log = new TrainingLog(plan.log(), trainer.steps())) {
            train(before, log);
            Map<String, Evaluation> losses = heldOut(plan.heldOutTokens()).evaluate(trainer);
            log.write(trainer.steps(), trainer.tokens(), losses);
            progress.table(losses);
        }
    }

    private HeldOut heldOut(int most) {
        return new HeldOut(tokens, tokenizer, trainer.weights().config().context(), most);
    }

    private void train(double before, TrainingLog log) throws IOException {
        HeldOut some = heldOut(plan.heldOutTokens() / BETWEEN);
        long start = System.nanoTime();
        long tokensBefore = trainer.tokens();
        double seconds = before;
        double done = plan.ending().done(trainer.steps(), seconds);
        while (done < 1) {
            TrainingStep step = trainer.step(done);
            double here = (System.nanoTime() - start) / 1e9;
            seconds = before + here;
            done = plan.ending().done(trainer.steps(), seconds);
            log.write(step, seconds);
            progress.step(step, done, seconds, (step.tokens() - tokensBefore) / here);
            if (step.number() % plan.evaluateEvery() == 0 && done < 1) {
                log.write(step.number(), step.tokens(), some.evaluate(trainer));
            }
            if (step.number() % plan.checkpointEvery() == 0 || done >= 1) {
                save(seconds);
            }
        }
    }

    /** The model first: a process that is killed in between goes on from the older checkpoint and writes it again. */
    private void save(double seconds) throws IOException {
        ModelFolder.write(
                plan.folder(),
                trainer.weights(),
                tokenizer.special("<|endoftext|>").orElseThrow());
        checkpoint.write(trainer, seconds);
        String name = plan.folder().getFileName().toString();
        Sampling sampling = Sampling.temperature(0.8).topK(40).seed(plan.seed()).maxTokens(SAMPLE_TOKENS);
        Generation sample = trainer.model(name, Optional.of(tokenizer)).generate(SAMPLE_PROMPT, sampling);
        progress.say(
                "saved after step %,d: %s%s",
                trainer.steps(), SAMPLE_PROMPT, sample.remaining().replace('\n', ' '));
    }
}
