package org.kinora.engine.preview;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;

/**
 * Shows films in a window: they play with their sound, the mouse drags along the time bar below the picture, a click in
 * the picture says what is there, and H shows all keys. A film stops on its last frame; space then starts it over. A scene
 * that fails never closes the window: what is wrong lies over its last good picture.
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
     * @param film which may still be being recorded; stays open
     * @param size of the picture; smaller if the screen has no room for it
     * @param firstFrame the frame to begin at; one outside the film means its nearest end
     * @throws NoDisplayException if there is no screen, or no OpenGL on it
     */
    public static void show(Film film, PictureSize size, long firstFrame) {
        show(new StandingScene(), film, size, firstFrame);
    }

    /**
     * As {@link #show(Film, PictureSize, long)}, of a scene whose source may change: it is then shown as it has become,
     * at the same moment.
     *
     * @param film the scene as it is when the window opens, recorded up to the first frame at least
     */
    public static void show(LiveScene scene, Film film, PictureSize size, long firstFrame) {
        try (PreviewWindow window = new PreviewWindow(scene, film, size, firstFrame)) {
            window.run();
        }
    }

    /** The window's keys and what they do, a line each. */
    public static String[] keys() {
        return KeyBindings.text();
    }
}
