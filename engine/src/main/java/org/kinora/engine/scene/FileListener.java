package org.kinora.engine.scene;

import java.nio.file.Path;

/**
 * A class loader of scenes that wants to hear which files they ask for by an absolute path. Of files beside a scene it
 * hears anyway, since they are the class's resources.
 */
public interface FileListener {

    /** A scene asks for a file, which need not be there; called on any thread. */
    void asked(Path file);
}
