package org.kinora.engine.preview;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;

/**
 * Shows films in a window. Space plays and pauses, the left and right arrow keys step by a frame, Home and End go to
 * the film's ends, the mouse drags along the time bar below the picture, Escape and Q close the window. A film stops on
 * its last frame; space then starts it over.
 */
public final class Preview {

    private Preview() {}

    /**
     * Opens a window, plays a film, and returns when the window is closed. At the requested size, the picture in the
     * window is the rendered frame pixel for pixel; in a window of another size it is drawn again at that size, with
     * the same aspect ratio.
     *
     * <p>Call it on the process's first thread; on macOS the JVM must be started with {@code -XstartOnFirstThread}.
     *
     * @param size of the picture; smaller if the screen has no room for it
     * @param firstFrame the frame to begin at; one outside the film means its nearest end
     * @throws org.kinora.engine.scene.SceneException if the scene fails in a frame
     * @throws NoDisplayException if there is no screen, or no OpenGL on it
     */
    public static void show(Film film, PictureSize size, long firstFrame) {
        try (PreviewWindow window = new PreviewWindow(film, size, firstFrame)) {
            window.run();
        }
    }
}
