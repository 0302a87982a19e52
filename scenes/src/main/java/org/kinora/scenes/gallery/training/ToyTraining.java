package org.kinora.scenes.gallery.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kinora.model.Provenance;
import org.kinora.model.Sampling;
import org.kinora.model.Tensor;
import org.kinora.model.tokenizer.BpeTrainer;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.training.Batches;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.model.training.TrainingRecording;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/** A transformer of some fifteen thousand weights that learns six sentences while the scene is told. */
final class ToyTraining {

    static final int STEPS = 150;
    static final int WIDTH = 24;

    /** What each text begins with that the model writes on the way. */
    static final String PROMPT = "The cat";

    private static final List<String> SENTENCES = List.of(
            "The cat sat on the warm mat.",
            "The dog ran to the old gate.",
            "A bird sang in the green tree.",
            "The sun set over the blue hill.",
            "A fish swam in the deep lake.",
            "The moon rose over the sea.");

    private static final String WEIGHT = "h.0.attn.c_proj.weight";
    private static final int VOCABULARY = 300;
    private static final int CONTEXT = 16;
    private static final int ROWS = 6;
    private static final int STEPS_PER_SAMPLE = 10;
    private static final int SAMPLE_TOKENS = 12;
    private static final long SEED = 4;

    private final Tokenizer tokenizer;
    private final Trainer trainer;
    private final TrainingRecording recording = new TrainingRecording();

    ToyTraining() {
        BpeTrainer words = new BpeTrainer();
        SENTENCES.forEach(words::add);
        tokenizer = words.train(VOCABULARY).tokenizer();
        GptConfig config = new GptConfig(1, 2, WIDTH, 4 * WIDTH, CONTEXT, VOCABULARY, GptConfig.Gelu.TANH, 1e-5f, true);
        trainer = new Trainer(TrainableWeights.random(config, SEED), Recipe.adamW(0.01), batches());
        recording.addSample(sample());
        while (trainer.steps() < STEPS) {
            recording.add(trainer.step(), weight());
            if (trainer.steps() % STEPS_PER_SAMPLE == 0) {
                recording.addSample(sample());
            }
        }
    }

    private Tensor weight() {
        return Tensor.of(trainer.weights().values(WEIGHT), trainer.weights().shape(WEIGHT));
    }

    /** Rows of sentences one after another, each from the start of one of them. */
    private Batches batches() {
        int end = tokenizer.special("<|endoftext|>").orElseThrow();
        List<int[]> sentences = SENTENCES.stream().map(tokenizer::encode).toList();
        return step -> {
            SplittableRandom random = new SplittableRandom(SEED + step);
            List<Sequence> rows = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                int[] run = new int[CONTEXT + 1];
                Arrays.fill(run, end);
                int length = 0;
                while (length < run.length) {
                    int[] sentence = sentences.get(random.nextInt(sentences.size()));
                    int copied = Math.min(sentence.length, run.length - length);
                    System.arraycopy(sentence, 0, run, length, copied);
                    length += copied + 1; // the end of a text stays between two
                }
                rows.add(Sequence.of(run));
            }
            return rows;
        };
    }

    private String sample() {
        Sampling likeliest = Sampling.greedy().maxTokens(SAMPLE_TOKENS);
        String text = trainer.model("six sentences", Optional.of(tokenizer))
                .generate(PROMPT, likeliest)
                .generateAll();
        int end = text.indexOf("<|endoftext|>");
        StringBuilder printable = new StringBuilder();
        (end < 0 ? text : text.substring(0, end))
                .codePoints()
                .map(character -> character >= ' ' && character <= '~' ? character : '·')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    TrainingRecording recording() {
        return recording;
    }

    /** How many numbers the model has learnt. */
    long weights() {
        return trainer.weights().count();
    }

    static Provenance provenance() {
        return new Provenance("six sentences, seed " + SEED, "", WEIGHT, List.of());
    }
}
