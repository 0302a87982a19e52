package org.kinora.model.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kinora.model.Tensor;
import org.kinora.model.format.Safetensors;
import org.kinora.model.format.SafetensorsWriter;

/**
 * What a scene needs to show a training, step by step: every loss, one matrix of weights as it changed, and what the model
 * wrote on the way. Made during a training or read from the small file that one has left; for one thread while it is made.
 */
public final class TrainingRecording {

    private static final String LOSSES = "losses";
    private static final String WEIGHTS = "weights";
    private static final String SAMPLES = "samples";

    private final List<Double> losses = new ArrayList<>();
    private final List<Tensor> weights = new ArrayList<>();
    private final NavigableMap<Integer, String> samples = new TreeMap<>();

    /** Adds a step and what a matrix of weights, the same at every step, was after it. */
    public void add(TrainingStep step, Tensor matrix) {
        if (!weights.isEmpty() && !Arrays.equals(weights.get(0).shape(), matrix.shape())) {
            throw new IllegalArgumentException(
                    "A recording follows one matrix: %s, not %s".formatted(weights.get(0), matrix));
        }
        losses.add(step.loss());
        weights.add(matrix);
    }

    /** Adds what the model wrote after the steps that have been added. It has no line breaks. */
    public void addSample(String text) {
        samples.put(losses.size(), text);
    }

    /** How many steps there are. */
    public int steps() {
        return losses.size();
    }

    /** The loss at a step, in nats per token; between two steps in a straight line. Steps count from 1. */
    public double loss(double step) {
        int before = before(step);
        int after = Math.min(losses.size() - 1, before + 1);
        double progress = Math.max(0, Math.min(losses.size() - 1.0, step - 1)) - before;
        return losses.get(before) + progress * (losses.get(after) - losses.get(before));
    }

    /** The matrix after a step, or after the last whole step before it. Steps count from 1. */
    public Tensor weights(double step) {
        return weights.get(before(step));
    }

    /** What the model wrote last, at a step or before it; empty if it had not written yet. */
    public String sample(int step) {
        var last = samples.floorEntry(step);
        return last == null ? "" : last.getValue();
    }

    private int before(double step) {
        return (int) Math.max(0, Math.min(losses.size() - 1.0, step - 1));
    }

    /** Writes everything into one file, the weights in half precision. */
    public void write(Path file) throws IOException {
        SafetensorsWriter writer = new SafetensorsWriter();
        float[] values = new float[losses.size()];
        for (int step = 0; step < values.length; step++) {
            values[step] = losses.get(step).floatValue();
        }
        writer.floats(LOSSES, values, values.length);
        int[] shape = weights.get(0).shape();
        float[] all = new float[weights.size() * weights.get(0).size()];
        for (int step = 0; step < weights.size(); step++) {
            float[] matrix = weights.get(step).toArray();
            System.arraycopy(matrix, 0, all, step * matrix.length, matrix.length);
        }
        writer.halfFloats(WEIGHTS, all, weights.size(), shape[0], shape[1]);
        StringBuilder lines = new StringBuilder();
        samples.forEach(
                (step, text) -> lines.append(step).append(' ').append(text).append('\n'));
        writer.bytes(SAMPLES, lines.toString().getBytes(StandardCharsets.UTF_8));
        writer.write(file);
    }

    /**
     * Reads what {@link #write} has written, to within the rounding of the weights.
     *
     * @throws org.kinora.model.format.ModelFormatException if the file is missing, damaged or of another kind
     */
    public static TrainingRecording read(Path file) {
        TrainingRecording recording = new TrainingRecording();
        try (Safetensors tensors = Safetensors.open(file)) {
            for (float loss : tensors.floats(LOSSES)) {
                recording.losses.add((double) loss);
            }
            Tensor all = Tensor.of(tensors.floats(WEIGHTS), tensors.shape(WEIGHTS));
            for (int step = 0; step < all.size(0); step++) {
                recording.weights.add(all.at(step));
            }
            StandardCharsets.UTF_8
                    .decode(tensors.bytes(SAMPLES))
                    .toString()
                    .lines()
                    .forEach(recording::readSample);
        }
        return recording;
    }

    private void readSample(String line) {
        int space = line.indexOf(' ');
        samples.put(Integer.valueOf(line.substring(0, space)), line.substring(space + 1));
    }
}
