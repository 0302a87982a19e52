package org.kinora.scenes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Gpt;
import org.kinora.model.hub.ModelHub;

/** The language model that a scene asks, read when it is first asked for. */
final class SceneModel {

    private Gpt gpt;
    private ComputedValues values;

    /**
     * @param name the model's folder, or a name that {@link ModelHub} knows; empty for the default model
     * @throws IllegalArgumentException if there is neither
     */
    synchronized Gpt gpt(Optional<String> name) {
        if (gpt == null) {
            gpt = name.map(SceneModel::load).orElseGet(Gpt::loadDefault);
        }
        return gpt;
    }

    private static Gpt load(String name) {
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            return Gpt.load(folder);
        }
        if (ModelHub.names().contains(name)) {
            return Gpt.named(name);
        }
        throw new IllegalArgumentException("The model " + name
                + ": there is no such folder. Name one with config.json and model.safetensors, or "
                + String.join(", ", ModelHub.names()));
    }

    /** What tells a model from any other one. */
    static String identity(Gpt model) {
        return model.hash().orElse("in memory");
    }

    /** See {@link ModelScene#computed}. */
    <T> T computed(Scene scene, Gpt model, String key, Supplier<T> work, Object... inputs) {
        synchronized (this) {
            if (values == null) {
                values = ComputedValues.of(scene.getClass());
            }
        }
        return values.get(model, key, work, inputs);
    }

    /** See {@link ModelScene#ahead}. */
    static <T> Supplier<T> ahead(Supplier<T> work) {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(work);
        return () -> {
            try {
                return future.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failed;
            }
        };
    }
}
