package org.kinora.scenes.explainer.practice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Schedule;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/**
 * Trains a small model letter by letter, and records what the film shows of it: {@code scripts/practice} calls this. It
 * takes some four minutes of two processors.
 */
public final class PracticeTraining {

    /** Steps of the recorded run. */
    public static final int STEPS = 500;

    private static final int ROWS = 16;
    private static final int HIDDEN_ROWS = 16;
    private static final double RATE = 0.02;
    private static final double DECAY = 0.4;
    private static final int WARM_UP = 20;
    private static final long SEED = 8;
    /** Each stop is this many times as late as the one before. */
    private static final double GROWTH = 1.08;

    private static final int SAMPLE_LENGTH = 110;
    private static final int STOPS_PER_SAMPLE = 2;
    private static final int EXAMPLES = 40;
    private static final int EXAMPLE_LENGTH = 34;
    private static final Sampling SAMPLING =
            Sampling.temperature(0.6).seed(5).maxTokens(SAMPLE_LENGTH);
    private static final double BITS_IN_A_NAT = 1 / Math.log(2);

    private final Letters letters;
    private final int[] text;
    private final List<Sequence> hidden;
    private final Trainer trainer;

    /**
     * @param text what is learned from, as a corpus keeps it
     * @param hiddenText what is never learned from
     */
    PracticeTraining(String text, String hiddenText) {
        String joined = Letters.joined(text);
        letters = Letters.of(joined);
        this.text = letters.numbers(joined);
        hidden = hidden(letters.numbers(Letters.joined(hiddenText)));
        GptConfig config = PracticeRun.config(letters.count());
        TrainableWeights weights = TrainableWeights.random(config, SEED);
        Recipe recipe = Recipe.muon(RATE).schedule(Schedule.fallingIn(DECAY, WARM_UP));
        trainer = new Trainer(weights, recipe, this::batch);
    }

    private static List<Sequence> hidden(int[] numbers) {
        List<Sequence> rows = new ArrayList<>();
        for (int row = 0; row < HIDDEN_ROWS; row++) {
            rows.add(Sequence.of(Letters.run(numbers, (double) row / HIDDEN_ROWS, PracticeRun.CONTEXT)));
        }
        return rows;
    }

    private List<Sequence> batch(int step) {
        SplittableRandom random = new SplittableRandom(SEED + step);
        List<Sequence> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(Sequence.of(Letters.run(text, random.nextDouble(), PracticeRun.CONTEXT)));
        }
        return rows;
    }

    /** The patch of a layer's weights that the film shows, row by row. */
    public static float[] dials(TrainableWeights weights, int layer) {
        String name = PracticeRun.DIALS.formatted(layer);
        float[] all = weights.values(name);
        int width = weights.shape(name)[1];
        float[] dials = new float[PracticeRun.ROWS * PracticeRun.COLUMNS];
        for (int i = 0; i < dials.length; i++) {
            dials[i] = all[i / PracticeRun.COLUMNS * width + i % PracticeRun.COLUMNS];
        }
        return dials;
    }

    /**
     * Trains, and looks at the model at every stop.
     *
     * @param steps after which it is over, 1 or more
     */
    PracticeRecorder run(int steps) {
        PracticeRecorder recorder = new PracticeRecorder();
        int next = 0;
        for (int step = 0; step <= steps; step++) {
            if (step == next || step == steps) {
                look(recorder);
                next = Math.max(step + 1, (int) Math.round(step * GROWTH));
            }
            if (step < steps) {
                recorder.addLoss(trainer.step((double) step / steps).loss() * BITS_IN_A_NAT);
            }
        }
        return recorder;
    }

    private void look(PracticeRecorder recorder) {
        TrainableWeights weights = trainer.weights();
        List<float[]> dials = new ArrayList<>();
        for (int layer = 0; layer < weights.config().layers(); layer++) {
            dials.add(dials(weights, layer));
        }
        boolean writes = recorder.stops() % STOPS_PER_SAMPLE == 0 || trainer.steps() == STEPS;
        recorder.addStop(
                trainer.steps(), trainer.evaluate(hidden) * BITS_IN_A_NAT, dials, writes ? sample() : "");
    }

    private String sample() {
        Gpt model = trainer.model("practice", Optional.empty());
        Generation generation = model.generate(new int[] {letters.end()}, SAMPLING);
        StringBuilder written = new StringBuilder();
        while (generation.hasNext()) {
            int number = generation.next().chosen().id();
            written.append(number == letters.end() ? ' ' : letters.text(number));
        }
        return written.toString().strip();
    }

    /** Short lines from the beginning of a text. */
    static String examples(String text) {
        return text.lines()
                .filter(line -> !line.isEmpty() && line.length() <= EXAMPLE_LENGTH && Letters.isShown(line))
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining(PracticeRun.SEPARATOR));
    }

    /**
     * Trains on a corpus and writes the recording.
     *
     * @param arguments the text that is learned from, a text that is not, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        String hiddenText = Files.readString(Path.of(arguments[1]));
        SafetensorsWriter writer = new SafetensorsWriter();
        PracticeTraining training = new PracticeTraining(text, hiddenText);
        training.run(STEPS).writeTo(writer);
        writer.bytes(PracticeRun.LETTERS, training.letters.all().getBytes(StandardCharsets.UTF_8));
        writer.bytes(PracticeRun.EXAMPLES, examples(text).getBytes(StandardCharsets.UTF_8));
        writer.write(Path.of(arguments[2]));
    }
}
