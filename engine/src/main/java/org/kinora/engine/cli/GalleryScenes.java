package org.kinora.engine.cli;

import java.util.Comparator;
import java.util.List;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.gallery.GalleryScene;

/** The scenes that a gallery shows if none is named. */
public final class GalleryScenes {

    /** In the names of their packages. */
    private static final String GALLERY = ".gallery";

    private GalleryScenes() {}

    /**
     * Those of the application in this process that lie in a package named {@code gallery}, or in one below it; by topics.
     *
     * @throws UsageException if there is none
     */
    public static List<GalleryScene> ofThisProcess() {
        List<SceneChoice> found = SceneFinder.ofThisProcess().list(List.of()).stream()
                .filter(scene -> (scene.type().getPackageName() + ".").contains(GALLERY + "."))
                .sorted(Comparator.comparing(scene -> scene.type().getName()))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException("No scene lies in a package named gallery; name the scenes to show.");
        }
        return of(found);
    }

    static List<GalleryScene> of(List<SceneChoice> choices) {
        return choices.stream()
                .map(scene -> new GalleryScene(scene.type(), scene.file(), scene::make))
                .toList();
    }
}
