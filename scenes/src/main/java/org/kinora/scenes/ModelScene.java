package org.kinora.scenes;

import java.util.function.Supplier;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Gpt;

/** A scene that asks a language model while it is recorded. */
public abstract class ModelScene extends Scene {

    /** The option that names another model than the default one: its folder, or gpt2 … gpt2-xl. */
    public static final String MODEL_OPTION = "model";

    private final SceneModel model = new SceneModel();

    /**
     * The model that the option {@value #MODEL_OPTION} names, else the default one; read when it is first asked for.
     *
     * @throws IllegalArgumentException if the option names no model
     */
    public final Gpt gpt() {
        return model.gpt(settings().option(MODEL_OPTION));
    }

    /**
     * Begins something that takes the model a while, on another processor, so that it is ready when the scene gets there.
     * What the work computes must depend on nothing that changes meanwhile; it may make no mobjects.
     *
     * @return gives the result, and waits for it if need be; throws what the work threw
     */
    public final <T> Supplier<T> ahead(Supplier<T> work) {
        return SceneModel.ahead(work);
    }
}
