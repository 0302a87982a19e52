package org.kinora.scenes.explainer.practice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinora.model.format.SafetensorsWriter;

/** Keeps what a training shows on its way, as {@link PracticeRun} reads it. */
final class PracticeRecorder {

    private final List<Double> losses = new ArrayList<>();
    private final List<Integer> stops = new ArrayList<>();
    private final List<Double> hiddenLosses = new ArrayList<>();
    private final List<float[]> dials = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();

    /** @param bits per letter of the texts of a step */
    void addLoss(double bits) {
        losses.add(bits);
    }

    /**
     * @param step after how many steps
     * @param hiddenBits per letter, of texts that are never learned from
     * @param layers the patch of each layer's weights
     * @param sample what it wrote; empty if it was not asked to
     */
    void addStop(int step, double hiddenBits, List<float[]> layers, String sample) {
        stops.add(step);
        hiddenLosses.add(hiddenBits);
        dials.addAll(layers);
        samples.add(sample);
    }

    int stops() {
        return stops.size();
    }

    List<Double> losses() {
        return List.copyOf(losses);
    }

    List<Double> hiddenLosses() {
        return List.copyOf(hiddenLosses);
    }

    void writeTo(SafetensorsWriter writer) {
        writer.floats(PracticeRun.LOSSES, floats(losses), losses.size());
        writer.floats(PracticeRun.STOPS, floats(stops), stops.size());
        writer.floats(PracticeRun.HIDDEN_LOSSES, floats(hiddenLosses), hiddenLosses.size());
        int patch = PracticeRun.ROWS * PracticeRun.COLUMNS;
        float[] all = new float[dials.size() * patch];
        for (int i = 0; i < dials.size(); i++) {
            System.arraycopy(dials.get(i), 0, all, i * patch, patch);
        }
        int layers = dials.size() / stops.size();
        writer.halfFloats(PracticeRun.WEIGHTS, all, stops.size(), layers, PracticeRun.ROWS, PracticeRun.COLUMNS);
        writer.bytes(
                PracticeRun.SAMPLES, String.join(PracticeRun.SEPARATOR, samples).getBytes(StandardCharsets.UTF_8));
    }

    private static float[] floats(List<? extends Number> numbers) {
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i).floatValue();
        }
        return values;
    }
}
