package org.kinora.scenes;

import org.kinora.engine.scene.Scene;
import org.kinora.model.Gpt;

/** A scene that asks a language model while it is recorded. */
public abstract class ModelScene extends Scene {

    private Gpt gpt;

    /** The default model, read when it is first asked for. */
    protected final Gpt gpt() {
        if (gpt == null) {
            gpt = Gpt.loadDefault();
        }
        return gpt;
    }
}
