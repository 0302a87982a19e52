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
        Gpt asked = model.gpt(settings().option(MODEL_OPTION));
        dependsOn("model", () -> SceneModel.identity(asked));
        return asked;
    }

    /**
     * What the scene's model computes, kept for the next render: {@code computed("losses", () -> losses(gpt(), text),
     * text)}. It is computed anew if the model's files, any class of the application or an input is another one. May be
     * called {@link #ahead}.
     *
     * @param key says what is computed, and is another one for everything that this scene computes
     * @param work depends on the model and the inputs alone, and gives a text, a number, a truth value, a {@code float[]},
     *     an {@code int[]} or a list of these; what is returned may not be changed
     * @param inputs values of the same kinds
     * @throws IllegalArgumentException if the result or an input is something else
     */
    protected final <T> T computed(String key, Supplier<T> work, Object... inputs) {
        return model.computed(this, gpt(), getClass().getName() + " " + key, work, inputs);
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
