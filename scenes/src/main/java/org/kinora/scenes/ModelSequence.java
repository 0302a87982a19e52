package org.kinora.scenes;

import java.util.function.Supplier;
import org.kinora.engine.scene.Sequence;
import org.kinora.model.Gpt;

/** A film of parts that ask a language model while they are recorded: what {@link ModelScene} is for one scene. */
public abstract class ModelSequence extends Sequence {

    private final SceneModel model = new SceneModel();

    /**
     * The model that the option {@value ModelScene#MODEL_OPTION} names, else the default one; read when it is first
     * asked for.
     *
     * @throws IllegalArgumentException if the option names no model
     */
    public final Gpt gpt() {
        Gpt asked = model.gpt(settings().option(ModelScene.MODEL_OPTION));
        dependsOn("model", () -> SceneModel.identity(asked));
        return asked;
    }

    /** As {@link ModelScene#computed}. Parts have one name space: begin keys with the part's name. */
    public final <T> T computed(String key, Supplier<T> work, Object... inputs) {
        return model.computed(this, gpt(), getClass().getName() + " " + key, work, inputs);
    }

    /** As {@link ModelScene#ahead}. */
    public final <T> Supplier<T> ahead(Supplier<T> work) {
        return SceneModel.ahead(work);
    }
}
