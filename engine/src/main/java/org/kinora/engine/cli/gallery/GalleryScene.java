package org.kinora.engine.cli.gallery;

import java.util.function.Supplier;
import org.kinora.engine.scene.Scene;

/**
 * A scene that is to be on the page.
 *
 * @param file its source, in the source tree
 * @param maker makes a new scene, ready to record
 */
public record GalleryScene(Class<? extends Scene> type, String file, Supplier<Scene> maker) {

    String name() {
        return type.getSimpleName();
    }

    /** The last name of its package. */
    String topic() {
        String folder = type.getPackageName();
        return folder.substring(folder.lastIndexOf('.') + 1);
    }

    /** Of its files, without suffix. */
    String media() {
        return topic() + "-" + name();
    }
}
