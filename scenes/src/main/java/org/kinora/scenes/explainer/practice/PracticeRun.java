package org.kinora.scenes.explainer.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinora.model.Tensor;
import org.kinora.model.format.Safetensors;
import org.kinora.model.transformer.GptConfig;

/**
 * What was recorded of a training. At certain steps, its stops, the model was looked at: how surprised it was by texts that
 * it never learns from, where some of its weights stood, and what it wrote.
 *
 * @param losses of the texts of each step, in bits per letter
 * @param stops the steps at which it was looked at, from 0, rising; the last one is the last of the training
 * @param hiddenLosses at each stop, of texts that it never learns from, in bits per letter
 * @param dials at each stop, a patch of the same weights of each layer: [stops, layers, rows, columns]
 * @param samples what it wrote at each stop, letter by letter; empty where it did not write
 * @param examples lines that it learned from
 * @param letters all that it knows, each of which is a token
 */
public record PracticeRun(
        float[] losses,
        int[] stops,
        float[] hiddenLosses,
        Tensor dials,
        List<String> samples,
        List<String> examples,
        String letters) {

    /** The model that is trained: a GPT-2 like the film's own, a tenth of its size, which reads letters. */
    public static GptConfig config(int letters) {
        return new GptConfig(6, 4, 96, 4 * 96, CONTEXT, letters, GptConfig.Gelu.TANH, 1e-5f, true);
    }

    /** Of each layer of the model and, before it has learned, of the film's own, this is shown. */
    public static final String DIALS = "h.%d.mlp.c_fc.weight";

    /** How many rows of the matrix are shown. */
    public static final int ROWS = 16;

    /** How many columns of the matrix are shown. */
    public static final int COLUMNS = 10;

    static final int CONTEXT = 128;
    static final String LOSSES = "losses";
    static final String STOPS = "stops";
    static final String HIDDEN_LOSSES = "hidden losses";
    static final String WEIGHTS = "dials";
    static final String SAMPLES = "samples";
    static final String EXAMPLES = "examples";
    static final String LETTERS = "letters";
    /** Between two samples. */
    static final String SEPARATOR = "\n";

    private static final String FILE = "practice.safetensors";

    /**
     * The run that comes with the film.
     *
     * @throws org.kinora.model.format.ModelFormatException if it is damaged
     */
    public static PracticeRun recorded() {
        try (Safetensors file = Safetensors.of(FILE, bytes())) {
            float[] stops = file.floats(STOPS);
            int[] steps = new int[stops.length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = (int) stops[i];
            }
            return new PracticeRun(
                    file.floats(LOSSES),
                    steps,
                    file.floats(HIDDEN_LOSSES),
                    Tensor.of(file.floats(WEIGHTS), file.shape(WEIGHTS)),
                    lines(file, SAMPLES),
                    lines(file, EXAMPLES),
                    text(file, LETTERS));
        }
    }

    private static List<String> lines(Safetensors file, String name) {
        return List.of(text(file, name).split(SEPARATOR, -1));
    }

    private static String text(Safetensors file, String name) {
        return StandardCharsets.UTF_8.decode(file.bytes(name)).toString();
    }

    private static byte[] bytes() {
        try (InputStream stream = PracticeRun.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing beside the film's classes. Build again.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    /** How many weights the model has. */
    public long parameters() {
        return config(letters.length()).parameters();
    }

    /** How many steps were taken. */
    public int steps() {
        return losses.length;
    }

    /** The last stop at a step or before it, counted from 0. */
    public int stopBefore(double step) {
        int stop = 0;
        while (stop + 1 < stops.length && stops[stop + 1] <= step) {
            stop++;
        }
        return stop;
    }

    /** What it wrote last, at a step or before it. */
    public String sample(int step) {
        int stop = stopBefore(step);
        while (samples.get(stop).isEmpty()) {
            stop--;
        }
        return samples.get(stop);
    }

    /** One of the weights that were looked at, at a step; between two stops on a straight line. */
    public double weight(int layer, int row, int column, double step) {
        int stop = stopBefore(step);
        int next = Math.min(stop + 1, stops.length - 1);
        double from = dials.get(stop, layer, row, column);
        return from + passed(stop, next, step) * (dials.get(next, layer, row, column) - from);
    }

    /** The typical size of a layer's weights that were looked at: the root of the mean of their squares. */
    public double typicalSize(int layer, double step) {
        int stop = stopBefore(step);
        int next = Math.min(stop + 1, stops.length - 1);
        double from = rootMeanSquare(dials.at(stop, layer).toArray());
        return from + passed(stop, next, step) * (rootMeanSquare(dials.at(next, layer).toArray()) - from);
    }

    private double passed(int stop, int next, double step) {
        return next == stop ? 0 : Math.min(1, (step - stops[stop]) / (stops[next] - stops[stop]));
    }

    private static double rootMeanSquare(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum / values.length);
    }
}
