package org.kinora.model.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.model.Activations;
import org.kinora.model.Evaluation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/**
 * A small program for {@link SameBitsTest}: computes what a person would compute and prints hashes of the results, a line
 * for each. Its sizes are multiples of nothing that kernels take at a time.
 */
final class Fingerprints {

    /** Its larger matrices stay in their file. */
    private static final GptConfig WIDE = new GptConfig(1, 3, 321, 1111, 300, 10007, GptConfig.Gelu.TANH, 1e-5f, true);

    private static final GptConfig NARROW = new GptConfig(2, 3, 75, 301, 300, 333, GptConfig.Gelu.ERF, 1e-5f, true);

    private Fingerprints() {}

    /** @param arguments the folder of a model with {@link #WIDE weights} */
    public static void main(String[] arguments) {
        System.out.println("weights " + training(3) + ' ' + training(7));
        Gpt wide = Gpt.load(Path.of(arguments[0]));
        int[] prompt = tokens(new Random(2), 271, WIDE.vocabulary());
        System.out.println("logits " + logits(wide, prompt));
        System.out.println("next " + wide.predictNext(prompt).top(1).get(0).probability());
        System.out.println("short " + logits(wide, Arrays.copyOf(prompt, 5)));
        Gpt small = Gpt.loadDefault();
        System.out.println("loss " + Evaluation.of(small, "The cat sat on the mat. ".repeat(20)));
        Sampling sampling = Sampling.temperature(1.5).seed(1).maxTokens(60);
        System.out.println("text "
                + small.generate("Once upon a time", sampling).generateAll().replaceAll("\\s", " "));
    }

    /** In single precision, because other weights are not left in their file. */
    static void writeModel(Path folder) throws IOException {
        TrainableWeights weights = TrainableWeights.random(WIDE, 3);
        ModelFolder.write(folder, weights, 0);
        SafetensorsWriter writer = new SafetensorsWriter();
        for (String name : weights.matrices().keySet()) {
            writer.floats(name, weights.values(name), weights.shape(name));
        }
        writer.write(folder.resolve("model.safetensors"));
    }

    private static int logits(Gpt gpt, int[] prompt) {
        Activations activations = gpt.forward(prompt);
        return IntStream.range(0, prompt.length)
                .map(position -> Arrays.hashCode(activations.logits(position).toArray()))
                .reduce(0, (hash, next) -> 31 * hash + next);
    }

    private static int training(int rows) {
        Random random = new Random(1);
        List<Sequence> texts = Stream.generate(() -> Sequence.of(tokens(random, 224, NARROW.vocabulary())))
                .limit(rows)
                .toList();
        Trainer trainer = new Trainer(TrainableWeights.random(NARROW, 1), Recipe.adamW(1e-3), step -> texts);
        IntStream.range(0, 3).forEach(step -> trainer.step());
        int hash = Double.hashCode(trainer.evaluate(texts));
        for (String name : trainer.weights().matrices().keySet()) {
            hash = 31 * hash + Arrays.hashCode(trainer.weights().values(name));
        }
        return hash;
    }

    private static int[] tokens(Random random, int count, int vocabulary) {
        return random.ints(count, 0, vocabulary).toArray();
    }
}
