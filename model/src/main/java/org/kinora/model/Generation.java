package org.kinora.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.Transformer;

/**
 * A text as the model writes it, one token a step. A step is computed when it is asked for, and reads only the newest
 * token: the keys and values of earlier ones are kept.
 *
 * <p>{@code gpt.generate("Once", temperature(0.8)).forEachRemaining(step -> show(step.chosen().text()))}
 *
 * <p>For one thread. The same prompt, sampling and kernels give the same text.
 */
public final class Generation implements Iterator<Generation.Step> {

    /**
     * One token of a text.
     *
     * @param prediction everything that might have come
     * @param chosen what was drawn
     */
    public record Step(Prediction prediction, Candidate chosen) {}

    /** Why there is no further step. */
    public enum FinishReason {
        /** There is one. */
        NOT_YET,
        /** {@link Sampling#maxTokens} have been written. */
        LENGTH,
        /** The end-of-text token was drawn, or the stop text completed. */
        STOP,
        /** The model can read no more tokens at once. */
        CONTEXT
    }

    private final Prompts prompts;
    private final String model;
    private final String prompt;
    private final Sampling sampling;
    private final RandomGenerator random;
    private final Transformer transformer;
    private final OptionalInt endOfText;
    private final List<Integer> written = new ArrayList<>();
    private int[] ids;
    private int[] unread;
    private FinishReason finishReason;

    /** @param model its name, and what hooks do to it */
    Generation(Prompts prompts, String model, String prompt, int[] ids, Sampling sampling, Transformer transformer) {
        this.prompts = prompts;
        this.model = model;
        this.prompt = prompt;
        this.ids = ids;
        this.unread = ids;
        this.sampling = sampling;
        this.random = new SplittableRandom(sampling.seed());
        this.transformer = transformer;
        this.endOfText = prompts.endOfText();
        this.finishReason = sampling.maxTokens() == 0 ? FinishReason.LENGTH : FinishReason.NOT_YET;
    }

    @Override
    public boolean hasNext() {
        return finishReason == FinishReason.NOT_YET;
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The text has ended: " + finishReason);
        }
        Matrix logits = transformer.logits(transformer.residualOfLast(unread));
        Prediction prediction = new Prediction(
                prompts,
                Provenance.ofLogits(model, prompt + text(), ids),
                ids,
                logits.array().clone());
        Candidate chosen = prediction.sample(sampling, random);
        written.add(chosen.id());
        ids = Arrays.copyOf(ids, ids.length + 1);
        ids[ids.length - 1] = chosen.id();
        unread = new int[] {chosen.id()};
        finishReason = finishAfter(chosen.id());
        return new Step(prediction, chosen);
    }

    /** What has been written so far, without the prompt. */
    public String text() {
        return prompts.textOf(written.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Writes to the end. */
    public String generateAll() {
        int before = text().length();
        while (hasNext()) {
            next();
        }
        return text().substring(before);
    }

    /** Why the text has ended, if it has. */
    public FinishReason finishReason() {
        return finishReason;
    }

    private FinishReason finishAfter(int id) {
        if (endOfText.isPresent() && id == endOfText.getAsInt()
                || !sampling.stopText().isEmpty() && text().contains(sampling.stopText())) {
            return FinishReason.STOP;
        }
        if (written.size() == sampling.maxTokens()) {
            return FinishReason.LENGTH;
        }
        return ids.length > prompts.config().context() ? FinishReason.CONTEXT : FinishReason.NOT_YET;
    }
}
