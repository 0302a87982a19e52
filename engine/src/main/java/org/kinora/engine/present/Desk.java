package org.kinora.engine.present;

import static org.lwjgl.glfw.GLFW.*;

import org.kinora.engine.preview.Glfw;
import org.kinora.engine.preview.NoDisplayException;
import org.lwjgl.PointerBuffer;

/** The desktop: its screens, and the windows on it. For the process's first thread; one at a time. */
final class Desk implements AutoCloseable {

    private Desk() {}

    /** @throws NoDisplayException if there is no screen */
    static Desk open() {
        Glfw.begin("run this in a desktop session; a page of the slides needs none");
        return new Desk();
    }

    /**
     * Opens a window that is not shown yet, and makes its context current.
     *
     * @throws NoDisplayException if the screen has no OpenGL
     */
    DeskWindow window(String title) {
        return new DeskWindow(Glfw.window(title, true));
    }

    int screens() {
        PointerBuffer monitors = glfwGetMonitors();
        return monitors == null ? 0 : monitors.remaining();
    }

    /** The screen for the audience: the last one, since the desktop begins with the speaker's own. */
    static long audienceScreen() {
        PointerBuffer monitors = glfwGetMonitors();
        return monitors == null ? 0 : monitors.get(monitors.remaining() - 1);
    }

    /** Handles events, waiting for one no longer than this many seconds. */
    void awaitEvents(double seconds) {
        glfwWaitEventsTimeout(Math.max(1e-4, seconds));
    }

    @Override
    public void close() {
        glfwTerminate();
    }
}
