package org.kinora.scenes.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.cli.gallery.Gallery;
import org.kinora.engine.cli.gallery.GalleryReport;
import org.kinora.engine.cli.gallery.GalleryScene;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.gallery.moves.BentGrid;
import org.kinora.scenes.gallery.objects.RollingWheel;
import org.kinora.scenes.gallery.objects.TriangleAngles;

/** A page of three scenes of two topics, small. */
final class ThreeScenes {

    private ThreeScenes() {}

    /** Returns the page. */
    static Path in(Path folder) throws IOException, InterruptedException {
        Gallery gallery = new Gallery(folder, Path.of(".."), new PictureSize(320, 180), 1);
        gallery.make(
                List.of(
                        scene(BentGrid.class, BentGrid::new),
                        scene(RollingWheel.class, RollingWheel::new),
                        scene(TriangleAngles.class, TriangleAngles::new)),
                false,
                new GalleryReport() {
                    @Override
                    public void began(String scene, int number, int of) {}

                    @Override
                    public void failed(String scene, Throwable reason) {
                        throw new AssertionError(scene, reason);
                    }
                });
        return gallery.page();
    }

    private static GalleryScene scene(Class<? extends Scene> type, Supplier<Scene> maker) {
        return new GalleryScene(type, "scenes/src/main/java/" + type.getName().replace('.', '/') + ".java", maker);
    }
}
