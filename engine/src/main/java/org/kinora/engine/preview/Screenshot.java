package org.kinora.engine.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.timing.StageTimer;
import org.kinora.files.Abandoned;

/** A frame as a PNG file, rendered as any other still, on a thread of its own. */
final class Screenshot {

    private static final Path FOLDER = Path.of("render-out");

    private Screenshot() {}

    /**
     * Saves a picture beside what renders produce.
     *
     * @param name of the film
     * @param time of the frame, such as {@code 0:12.34}
     * @return the file, or what went wrong
     */
    static CompletableFuture<Path> save(DrawList picture, PictureSize size, String name, String time) {
        CompletableFuture<Path> saved = new CompletableFuture<>();
        Thread renderer = new Thread(
                () -> {
                    try {
                        Path file = freeFile(name.replace('/', '-') + "-" + time.replace(':', '-'));
                        new FilmRender(one(picture), size, StageTimer.ofElapsedTime()).toStill(file, 0);
                        saved.complete(file);
                    } catch (Exception | Error failed) {
                        saved.completeExceptionally(failed);
                    }
                },
                "screenshot");
        renderer.setDaemon(true);
        renderer.start();
        return saved;
    }

    /** A name that no file has yet. */
    private static Path freeFile(String name) throws IOException {
        Files.createDirectories(FOLDER);
        Abandoned.removeFrom(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        for (int number = 2; Files.exists(file); number++) {
            file = FOLDER.resolve(name + "-" + number + ".png");
        }
        return file;
    }

    private static FrameSource one(DrawList picture) {
        return new FrameSource() {
            @Override
            public long frameCount() {
                return 1;
            }

            @Override
            public DrawList frame(long n) {
                return picture;
            }
        };
    }
}
