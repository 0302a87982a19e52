package org.kinora.model.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.model.Gpt;
import org.kinora.model.kernels.Device;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.tokenizer.TrainedTokenizer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/** What a training begins with: weights, and a vocabulary. */
public sealed interface Initialization {

    /** Puts the vocabulary's files into the model's folder. */
    void writeTokenizer(Corpus corpus, Path folder) throws IOException;

    /** The first weights, for the vocabulary that {@link #writeTokenizer} wrote, on the device that trains them. */
    TrainableWeights weights(Tokenizer tokenizer, long seed, Device device);

    /** What it begins with, such as {@code from gpt2}; empty if everything is made anew. */
    Optional<String> description();

    /**
     * A model that has learned nothing, and a vocabulary that is learned from the texts.
     *
     * @param sizes the model's
     */
    record Random(GptConfig sizes) implements Initialization {

        @Override
        public void writeTokenizer(Corpus corpus, Path folder) throws IOException {
            TrainedTokenizer trained = corpus.trainTokenizer(sizes.vocabulary());
            trained.write(folder);
        }

        @Override
        public TrainableWeights weights(Tokenizer tokenizer, long seed, Device device) {
            return TrainableWeights.random(sizes, seed, device);
        }

        @Override
        public Optional<String> description() {
            return Optional.empty();
        }
    }

    /**
     * A model that has learned nothing, and a vocabulary that is there.
     *
     * @param sizes the model's, but for the vocabulary
     * @param tokenizer a folder with the vocabulary
     */
    record WithTokenizer(GptConfig sizes, Path tokenizer) implements Initialization {

        @Override
        public void writeTokenizer(Corpus corpus, Path folder) throws IOException {
            TokenizerFolder.copy(tokenizer, folder);
        }

        @Override
        public TrainableWeights weights(Tokenizer known, long seed, Device device) {
            GptConfig config = new GptConfig(
                    sizes.layers(),
                    sizes.heads(),
                    sizes.width(),
                    sizes.hidden(),
                    sizes.context(),
                    known.size(),
                    sizes.gelu(),
                    sizes.epsilon(),
                    sizes.tiedHead());
            return TrainableWeights.random(config, seed, device);
        }

        @Override
        public Optional<String> description() {
            return Optional.of("tokenizer " + tokenizer);
        }
    }

    /**
     * The weights and the vocabulary of a model.
     *
     * @param model its folder, in Hugging Face's layout
     */
    record Pretrained(Path model) implements Initialization {

        @Override
        public void writeTokenizer(Corpus corpus, Path folder) throws IOException {
            TokenizerFolder.copy(model, folder);
        }

        @Override
        public TrainableWeights weights(Tokenizer tokenizer, long seed, Device device) {
            return Gpt.load(model, device).trainableWeights();
        }

        @Override
        public Optional<String> description() {
            return Optional.of("from " + model);
        }
    }
}
