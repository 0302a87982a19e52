package org.kinora.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongFunction;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Tensors;
import org.kinora.model.kernels.Backends;
import org.kinora.model.kernels.Device;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.gl.GlBackend;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.Weights;
import org.kinora.model.transformer.WeightsReader;

/** Makes a model of its files, and refuses files that are damaged or belong to different models. */
final class GptLoader {

    private static final String DEFAULT_NAME = "kinora-default";

    /** Names a folder whose model is the default instead of the one that comes with Kinora. */
    private static final String DEFAULT_FOLDER_PROPERTY = "kinora.model";

    /** How far a vocabulary may be padded beyond its tokenizer; padding to a multiple of 64 or 128 is usual. */
    private static final int MOST_PADDING = 128;

    private final ModelFiles files;

    GptLoader(ModelFiles files) {
        this.files = files;
    }

    static GptLoader ofDefault() {
        String folder = System.getProperty(DEFAULT_FOLDER_PROPERTY);
        return new GptLoader(
                folder == null ? ModelFiles.resources(DEFAULT_NAME, Gpt.class) : ModelFiles.in(Path.of(folder)));
    }

    /** To compute on a device. */
    Gpt load(Device device) {
        return load(parameters -> Backends.on(device, parameters, new GlBackend()));
    }

    /** @param choice the kernels for a model with this many parameters */
    Gpt load(LongFunction<Kernels> choice) {
        GptConfig config = GptConfig.read(files.require("config.json"));
        // Half of the time goes into the vocabulary and half into the weights, and a start-up waits for both.
        FutureTask<Optional<Tokenizer>> tokenizer = new FutureTask<>(() -> Tokenizer.load(files));
        Thread reader = new Thread(tokenizer, "tokenizer of " + files.name());
        reader.setDaemon(true);
        reader.start();
        try (Tensors tensors = files.weights()) {
            WeightsReader reading = new WeightsReader(tensors, config);
            reading.check(); // before a GPU is woken for what may be a false claim
            Kernels kernels = choice.apply(config.parameters());
            Weights weights = reading.read(kernels);
            Optional<Tokenizer> found = result(tokenizer);
            found.ifPresent(known -> checkThatTheyMatch(known, config));
            return new Gpt(files.name(), config, found, weights, kernels, Optional.of(files));
        }
    }

    private static Optional<Tokenizer> result(FutureTask<Optional<Tokenizer>> tokenizer) {
        try {
            return tokenizer.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ModelFormatException malformed) {
                throw malformed;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the model was loaded");
        }
    }

    private void checkThatTheyMatch(Tokenizer tokenizer, GptConfig config) {
        int padding = config.vocabulary() - tokenizer.size();
        if (padding < 0 || padding >= MOST_PADDING) {
            throw new ModelFormatException(
                    "%s: the tokenizer has %,d tokens but config.json a vocabulary of %,d, so they belong to different models. Put the model's own tokenizer.json there."
                            .formatted(files.name(), tokenizer.size(), config.vocabulary()));
        }
    }
}
