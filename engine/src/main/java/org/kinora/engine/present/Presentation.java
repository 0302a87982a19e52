package org.kinora.engine.present;

import org.kinora.engine.scene.Film;

/**
 * Shows a film as a talk, whose slides are the film's sections. A slide plays and stops on its last frame. Space, the right
 * arrow, page down and a clicker go on, the left arrow and page up go back, digits and Enter jump, P lets a slide stand still
 * and play on, R plays it again, B shows black, F fills the screen or stops doing so, N shows or hides the window with the
 * notes, Escape ends the talk. On two screens the audience has the second one, and the speaker's notes are on the first; S
 * swaps them.
 */
public final class Presentation {

    private Presentation() {}

    /**
     * Opens the windows, and returns when the talk is over.
     *
     * <p>Call it on the process's first thread; on macOS the JVM must be started with {@code -XstartOnFirstThread}.
     *
     * @param film that is recorded to its end
     * @throws org.kinora.engine.scene.SceneException if the scene fails in a frame
     * @throws org.kinora.engine.preview.NoDisplayException if there is no screen, or no OpenGL on it
     */
    public static void show(Film film, TalkSettings settings) {
        try (Lectern lectern = new Lectern(film, settings)) {
            lectern.run();
        }
    }

    /** How many slides a film has. */
    public static int slides(Film film) {
        return Deck.of(film).slides().size();
    }
}
