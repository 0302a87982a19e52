package org.kinora.model.training.run;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kinora.model.Evaluation;
import org.kinora.model.Generation;
import org.kinora.model.Sampling;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.training.DivergedException;
import org.kinora.model.training.Trainer;
import org.kinora.model.training.TrainingException;
import org.kinora.model.training.TrainingStep;

/** Takes a training's steps to their end, and tells and saves on the way how far it is. */
final class TrainingLoop {

    private static final String SAMPLE_PROMPT = "Once upon a time";
    private static final int SAMPLE_TOKENS = 40;

    /** While it trains, this many times fewer held-out tokens are read than at the end. */
    private static final int BETWEEN = 10;

    private final TrainingPlan plan;
    private final Trainer trainer;
    private final Corpus.Tokens tokens;
    private final Tokenizer tokenizer;
    private final CheckpointFile checkpoint;
    private final TrainingProgress report;
    private int saved;

    TrainingLoop(
            TrainingPlan plan,
            Trainer trainer,
            Corpus.Tokens tokens,
            Tokenizer tokenizer,
            CheckpointFile checkpoint,
            TrainingProgress report) {
        this.plan = plan;
        this.trainer = trainer;
        this.tokens = tokens;
        this.tokenizer = tokenizer;
        this.checkpoint = checkpoint;
        this.report = report;
    }

    /**
     * @param before the seconds that earlier processes have trained
     * @throws TrainingException if the training diverges; what was saved last is still there
     */
    void run(double before) throws IOException {
        saved = trainer.steps();
        try (TrainingLog log = new TrainingLog(plan.log(), trainer.steps())) {
            train(before, log);
            Map<String, Evaluation> losses = evaluate(heldOut(plan.heldOutTokens()));
            log.write(trainer.steps(), trainer.tokens(), losses);
            report.table(losses);
        } catch (DivergedException diverged) {
            String rest = saved == 0 ? "Nothing was saved." : "What was saved last is of step %,d.".formatted(saved);
            throw new TrainingException("%s: %s. %s".formatted(plan.folder(), diverged.getMessage(), rest), diverged);
        }
    }

    private Map<String, Evaluation> evaluate(ValidationSet texts) {
        Map<String, Evaluation> losses = texts.evaluate(trainer);
        losses.forEach((source, loss) -> {
            if (!Double.isFinite(loss.nats())) {
                throw new DivergedException(
                        trainer.steps(), "the loss of the held-out text of %s is %s".formatted(source, loss.nats()));
            }
        });
        return losses;
    }

    private ValidationSet heldOut(int most) {
        return new ValidationSet(tokens, tokenizer, trainer.weights().config().context(), most);
    }

    private void train(double before, TrainingLog log) throws IOException {
        ValidationSet some = heldOut(plan.heldOutTokens() / BETWEEN);
        long start = System.nanoTime();
        long tokensBefore = trainer.tokens();
        double seconds = before;
        double progress = plan.budget().progress(trainer.steps(), seconds);
        while (progress < 1) {
            TrainingStep step = trainer.step(progress);
            double here = (System.nanoTime() - start) / 1e9;
            seconds = before + here;
            progress = plan.budget().progress(trainer.steps(), seconds);
            log.write(step, seconds);
            report.step(step, progress, seconds, (step.tokens() - tokensBefore) / here);
            if (step.number() % plan.evaluateEvery() == 0 && progress < 1) {
                log.write(step.number(), step.tokens(), evaluate(some));
            }
            if (step.number() % plan.checkpointEvery() == 0 || progress >= 1) {
                save(seconds);
            }
        }
    }

    /** The model first: a process that is killed in between goes on from the older checkpoint and writes it again. */
    private void save(double seconds) throws IOException {
        ModelFolder.checkThatItCanHold(trainer);
        ModelFolder.write(
                plan.folder(),
                trainer.weights(),
                tokenizer.special("<|endoftext|>").orElseThrow());
        checkpoint.write(trainer, seconds);
        saved = trainer.steps();
        String name = plan.folder().getFileName().toString();
        Sampling sampling = Sampling.temperature(0.8).topK(40).seed(plan.seed()).maxTokens(SAMPLE_TOKENS);
        Generation sample = trainer.model(name, Optional.of(tokenizer)).generate(SAMPLE_PROMPT, sampling);
        report.say(
                "saved after step %,d: %s%s",
                trainer.steps(), SAMPLE_PROMPT, sample.generateAll().replace('\n', ' '));
    }
}
