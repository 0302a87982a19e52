package org.kinora.engine.present;

import static org.lwjgl.glfw.GLFW.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.preview.Glfw;
import org.kinora.engine.preview.NoDisplayException;
import org.kinora.engine.preview.WindowLayout.Area;
import org.lwjgl.PointerBuffer;

/** The desktop: its screens, and the windows on it. For the process's first thread; one at a time. */
final class Desk implements AutoCloseable {

    /** As if there were a screen, of 1280 by 720. */
    private static final DeskScreen NONE = new DeskScreen(0, new Area(0, 0, 1280, 720));

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

    /** Those that are plugged in now, the desktop's own first; one at least, even while all are unplugged. */
    List<DeskScreen> screens() {
        PointerBuffer monitors = glfwGetMonitors();
        List<DeskScreen> screens = new ArrayList<>();
        for (int i = 0; monitors != null && i < monitors.remaining(); i++) {
            screens.add(new DeskScreen(monitors.get(i), Glfw.workArea(monitors.get(i))));
        }
        return screens.isEmpty() ? List.of(NONE) : screens;
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
