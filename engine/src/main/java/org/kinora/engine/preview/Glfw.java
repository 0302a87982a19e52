package org.kinora.engine.preview;

import static org.lwjgl.glfw.GLFW.*;

import java.nio.IntBuffer;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.gl.EglLibrary;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.Platform;

/** Begins GLFW, and makes windows with OpenGL 3.3 for it. For the process's first thread. */
public final class Glfw {

    private Glfw() {}

    /**
     * Begins; {@code glfwTerminate} ends it.
     *
     * @param without what can be done without a screen, as the end of a sentence
     * @throws NoDisplayException if there is no screen
     */
    public static void begin(String without) {
        EglLibrary.locate();
        // without Wayland, GLFW's search for it writes to the console
        if (Platform.get() == Platform.LINUX && System.getenv("WAYLAND_DISPLAY") == null) {
            glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
        }
        if (!glfwInit()) {
            throw new NoDisplayException("No screen to open a window on (" + lastError() + "): " + without);
        }
    }

    /**
     * Makes a window that is not shown yet, and returns GLFW's handle of it.
     *
     * @param staysOnScreen whether a window that fills its screen stays there when another one is used
     * @throws NoDisplayException if the screen has no OpenGL
     */
    public static long window(String title, boolean staysOnScreen) {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
        glfwWindowHint(GLFW_AUTO_ICONIFY, staysOnScreen ? GLFW_FALSE : GLFW_TRUE);
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
        return handle;
    }

    /** What a screen has beside the desktop's own bars, in the desktop's units. */
    public static Area workArea(long monitor) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer left = stack.mallocInt(1);
            IntBuffer top = stack.mallocInt(1);
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetMonitorWorkarea(monitor, left, top, width, height);
            return new Area(left.get(0), top.get(0), width.get(0), height.get(0));
        }
    }

    private static String lastError() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer description = stack.callocPointer(1);
            glfwGetError(description);
            return description.get(0) == 0 ? "GLFW gives no reason" : description.getStringUTF8(0);
        }
    }
}
