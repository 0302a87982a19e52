package org.kinora.engine.present;

import static org.lwjgl.glfw.GLFW.*;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.function.IntConsumer;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.MemoryStack;

/** A window with an OpenGL context of its own. For the process's first thread. */
final class DeskWindow implements AutoCloseable {

    private final long handle;
    private final GLCapabilities capabilities;
    /** Left, top, width and height before it filled the screen, in the desktop's units; null if it does not. */
    private int[] placeBefore;

    private boolean isStale = true;

    DeskWindow(long handle) {
        this.handle = handle;
        glfwMakeContextCurrent(handle);
        capabilities = GL.createCapabilities();
        glfwSetFramebufferSizeCallback(handle, (window, width, height) -> isStale = true);
        glfwSetWindowRefreshCallback(handle, window -> isStale = true);
    }

    /** @param keys is told of keys that go down or repeat, and must not throw */
    void listen(IntConsumer keys) {
        glfwSetKeyCallback(handle, (window, key, scancode, action, modifiers) -> {
            if (action != GLFW_RELEASE) {
                keys.accept(key);
            }
        });
        glfwSetMouseButtonCallback(handle, (window, button, action, modifiers) -> {
            if (action == GLFW_PRESS && button == GLFW_MOUSE_BUTTON_LEFT) {
                keys.accept(GLFW_KEY_RIGHT);
            } else if (action == GLFW_PRESS && button == GLFW_MOUSE_BUTTON_RIGHT) {
                keys.accept(GLFW_KEY_LEFT);
            }
        });
    }

    /**
     * Shows it with a size in the desktop's units, at a place counted from the upper left corner.
     *
     * @param isAwaited whether drawing waits for the screen's next picture; of several windows one does
     */
    void show(int left, int top, int width, int height, boolean isAwaited) {
        glfwMakeContextCurrent(handle);
        glfwSwapInterval(isAwaited ? 1 : 0);
        glfwSetWindowSize(handle, width, height);
        glfwSetWindowPos(handle, left, top);
        glfwShowWindow(handle);
        isStale = true;
    }

    void hide() {
        glfwHideWindow(handle);
    }

    boolean isShown() {
        return glfwGetWindowAttrib(handle, GLFW_VISIBLE) == GLFW_TRUE;
    }

    void focus() {
        glfwFocusWindow(handle);
    }

    boolean isFullScreen() {
        return placeBefore != null;
    }

    /** Fills a screen, or goes back to where it was before. */
    void toggleFullScreen(long monitor) {
        if (placeBefore != null) {
            glfwSetWindowMonitor(
                    handle, 0, placeBefore[0], placeBefore[1], placeBefore[2], placeBefore[3], GLFW_DONT_CARE);
            glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_NORMAL);
            placeBefore = null;
            return;
        }
        GLFWVidMode mode = monitor == 0 ? null : glfwGetVideoMode(monitor);
        if (mode != null) {
            placeBefore = place();
            glfwSetWindowMonitor(handle, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
            glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
        }
    }

    private int[] place() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer left = stack.mallocInt(1);
            IntBuffer top = stack.mallocInt(1);
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetWindowPos(handle, left, top);
            glfwGetWindowSize(handle, width, height);
            return new int[] {left.get(0), top.get(0), width.get(0), height.get(0)};
        }
    }

    /** The size in pixels; no pixels while it is minimised. */
    Pane.Area area() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetFramebufferSize(handle, width, height);
            return new Pane.Area(0, 0, width.get(0), height.get(0));
        }
    }

    /** How much larger letters must be than on a screen with a scale of 1 to look equally large. */
    double scale() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            FloatBuffer scale = stack.mallocFloat(1);
            glfwGetWindowContentScale(handle, scale, null);
            return scale.get(0);
        }
    }

    /** Whether it must be drawn again whatever it shows; true once after each reason. */
    boolean takeStaleness() {
        boolean was = isStale;
        isStale = false;
        return was;
    }

    void makeCurrent() {
        glfwMakeContextCurrent(handle);
        GL.setCapabilities(capabilities);
    }

    void swap() {
        glfwSwapBuffers(handle);
    }

    boolean isClosing() {
        return glfwWindowShouldClose(handle);
    }

    @Override
    public void close() {
        GL.setCapabilities(null);
        glfwMakeContextCurrent(0);
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
    }
}
