package org.kinora.model.experiments;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Hooks;
import org.kinora.model.Tensor;

/**
 * A direction inside a model from texts of one kind to texts of another: what the mean of their vectors differs by. Added
 * while the model writes, it makes what is written of the one kind; taken away, of the other. Sources: Turner et al. 2023,
 * "Activation Addition: Steering Language Models Without Optimization"; Rimsky et al. 2023, "Steering Llama 2 via
 * Contrastive Activation Addition".
 *
 * <p>Immutable.
 */
public final class Steering {

    private final String hook;
    private final double[] direction;

    private Steering(String hook, double[] direction) {
        this.hook = hook;
        this.direction = direction;
    }

    /**
     * Finds a direction. The texts' first tokens do not count: their vectors are much longer than all others and say little.
     *
     * @param hook a value of the shape [tokens, width], such as {@code blocks.3.hook_resid_post}
     * @param from texts of the one kind, of two tokens and more
     * @param towards texts of the other kind
     */
    public static Steering between(Gpt gpt, String hook, List<String> from, List<String> towards) {
        double[] direction = mean(gpt, hook, towards);
        double[] start = mean(gpt, hook, from);
        for (int i = 0; i < direction.length; i++) {
            direction[i] -= start[i];
        }
        return new Steering(hook, direction);
    }

    private static double[] mean(Gpt gpt, String hook, List<String> texts) {
        double[] mean = new double[gpt.config().width()];
        for (String text : texts) {
            Activations run = gpt.forward(text);
            Tensor values = run.tensor(hook);
            int tokens = values.size(0);
            if (tokens < 2) {
                throw new IllegalArgumentException(
                        "\"%s\" has one token, and the first does not count. Give longer texts.".formatted(text));
            }
            for (int token = 1; token < tokens; token++) {
                float[] vector = values.at(token).toArray();
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += vector[i] / (tokens - 1.0) / texts.size();
                }
            }
        }
        return mean;
    }

    /** From the one kind to the other, [width]. */
    public Tensor direction() {
        float[] values = new float[direction.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) direction[i];
        }
        return Tensor.of(values, values.length);
    }

    /** Where the direction is added. */
    public String hook() {
        return hook;
    }

    /**
     * Adds the direction to the vector of every token.
     *
     * @param strength how many times; negative to steer towards the kind that it comes from
     */
    public Hooks hooks(double strength) {
        return Hooks.at(hook, value -> {
            float[] steered = value.toArray();
            for (int i = 0; i < steered.length; i++) {
                steered[i] += (float) (strength * direction[i % direction.length]);
            }
            return Tensor.of(steered, value.shape());
        });
    }
}
