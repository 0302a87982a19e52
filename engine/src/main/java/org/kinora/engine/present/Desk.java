package org.kinora.engine.present;

import static org.lwjgl.glfw.GLFW.*;

import org.kinora.engine.preview.NoDisplayException;
import org.kinora.gl.EglLibrary;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.Platform;

/** The desktop: its screens, and the windows on it. For the process's first thread; one at a time. */
final class Desk implements AutoCloseable {

    private Desk() {}

    /** @throws NoDisplayException if there is no screen */
    static Desk open() {
        EglLibrary.locate();
        // without Wayland, GLFW's search for it writes to the console
        if (Platform.get() == Platform.LINUX && System.getenv("WAYLAND_DISPLAY") == null) {
            glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
        }
        if (!glfwInit()) {
            throw new NoDisplayException("No screen to open a window on (" + lastError()
                    + "): run this in a desktop session; a page of the slides needs none");
        }
        return new Desk();
    }

    /**
     * Opens a window that is not shown yet, and makes its context current.
     *
     * @throws NoDisplayException if the screen has no OpenGL
     */
    DeskWindow window(String title) {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
        glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
        if (Platform.get() == Platform.LINUX) {
            // the renderer without a window uses EGL too, so that a machine needs only EGL and not GLX
            glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
        }
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
        glfwWindowHint(GLFW_DEPTH_BITS, 0);
        glfwWindowHint(GLFW_STENCIL_BITS, 0);
        long handle = glfwCreateWindow(640, 360, title, 0, 0);
        if (handle == 0) {
            throw new NoDisplayException("The screen has no OpenGL 3.3 for a window (" + lastError()
                    + "). On Debian: apt-get install libegl1 libgl1-mesa-dri");
        }
        return new DeskWindow(handle);
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

    private static String lastError() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer description = stack.callocPointer(1);
            glfwGetError(description);
            return description.get(0) == 0 ? "GLFW gives no reason" : description.getStringUTF8(0);
        }
    }

    @Override
    public void close() {
        glfwTerminate();
    }
}
