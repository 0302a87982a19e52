package org.kinora.scenes;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Gpt;

/** A scene that asks a language model while it is recorded. */
public abstract class ModelScene extends Scene {

    private Gpt gpt;

    /** The default model, read when it is first asked for. */
    public final Gpt gpt() {
        if (gpt == null) {
            gpt = Gpt.loadDefault();
        }
        return gpt;
    }

    /**
     * Begins something that takes the model a while, on another processor, so that it is ready when the scene gets there.
     * What the work computes must depend on nothing that changes meanwhile; it may make no mobjects.
     *
     * @return gives the result, and waits for it if need be; throws what the work threw
     */
    public final <T> Supplier<T> ahead(Supplier<T> work) {
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
