package org.kinora.engine.preview;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;

/**
 * Shows films in a window. Space plays and stops, the arrows left and right step a frame, Home and End go to the film's ends,
 * the mouse drags along the time bar below the picture, Escape and Q close. A film stops on its last frame; space then starts
 * it over.
 */
public final class Preview {

    private Preview() {}

    /**
     * Opens a window, plays a film, and returns when the window is closed. At the size asked for, the picture in the window is
     * the rendered frame pixel for pixel; in a window of another size it is drawn anew at that size, in its own shape.
     *
     * <p>Call it on the process's first thread; on macOS the JVM must be started with {@code -XstartOnFirstThread}.
     *
     * @param size of the picture; smaller where the screen has no room for it
     * @param firstFrame where to begin; a frame outside of the film is its nearest end
     * @throws org.kinora.engine.scene.SceneException if the scene cannot say what a frame shows
     * @throws NoDisplayException if there is no screen, or no OpenGL on it
     */
    public static void show(Film film, PictureSize size, long firstFrame) {
        try (PreviewWindow window = new PreviewWindow(film, size, firstFrame)) {
            window.run();
        }
    }
}
