package org.kinora.engine.cli.gallery;

import org.kinora.engine.scene.Scene;

/** Fails. */
public final class Faulty extends Scene {

    @Override
    protected void construct() {
        pause(0.1);
        throw new IllegalStateException("as it must");
    }
}
