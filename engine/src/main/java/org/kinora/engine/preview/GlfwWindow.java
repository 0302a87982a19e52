package org.kinora.engine.preview;

import static org.lwjgl.glfw.GLFW.*;

import java.nio.IntBuffer;
import org.kinora.engine.preview.WindowLayout.Area;
import org.lwjgl.system.MemoryStack;

/** The preview's window, with which GLFW begins and ends: one at a time. */
final class GlfwWindow extends GlWindow {

    private static final double SHARE_OF_SMALL_DESKTOP = 0.95;

    private GlfwWindow(long handle) {
        super(handle);
    }

    /**
     * Opens a window that is not shown yet, and makes its context current.
     *
     * @throws NoDisplayException if there is no screen, or no OpenGL on it
     */
    static GlfwWindow open(String title) {
        Glfw.begin("run this in a desktop session, or through ssh -X; a render needs no screen");
        long handle;
        try {
            handle = Glfw.window(title, false);
        } catch (NoDisplayException withoutOpenGl) {
            glfwTerminate();
            throw withoutOpenGl;
        }
        GlfwWindow window = new GlfwWindow(handle);
        glfwSwapInterval(1);
        return window;
    }

    /** Passes the window's events on from now on. */
    void listen(WindowEvents events) {
        glfwSetKeyCallback(handle, (window, key, scancode, action, modifiers) -> {
            if (action != GLFW_RELEASE) {
                events.keyPressed(key, (modifiers & GLFW_MOD_SHIFT) != 0);
            }
        });
        glfwSetCharCallback(handle, (window, codePoint) -> events.typed(codePoint));
        glfwSetScrollCallback(handle, (window, x, y) -> events.scrolled(y));
        glfwSetCursorPosCallback(handle, (window, x, y) -> {
            double ratio = pixelsAUnit();
            events.pointerMoved(x * ratio, y * ratio);
        });
        glfwSetCursorEnterCallback(handle, (window, entered) -> {
            if (!entered) {
                events.pointerLeft();
            }
        });
        glfwSetMouseButtonCallback(handle, (window, button, action, modifiers) -> {
            boolean moves = button == GLFW_MOUSE_BUTTON_MIDDLE
                    || button == GLFW_MOUSE_BUTTON_LEFT && (modifiers & GLFW_MOD_CONTROL) != 0;
            if (action == GLFW_RELEASE) {
                events.pointerReleased();
            } else if (moves) {
                events.panPressed();
            } else if (button == GLFW_MOUSE_BUTTON_LEFT) {
                events.pointerPressed();
            }
        });
        glfwSetFramebufferSizeCallback(handle, (window, width, height) -> events.resized());
        glfwSetWindowRefreshCallback(handle, window -> events.contentsLost());
    }

    /**
     * Sets the size so that a picture has room above a bar, and shows the window. On a desktop that is too small, the
     * picture keeps its shape and takes most of it; the rest is for the window's frame.
     *
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param barHeight in pixels
     */
    void show(int width, int height, int barHeight) {
        double ratio = pixelsAUnit();
        double fit = 1;
        long monitor = glfwGetPrimaryMonitor();
        if (monitor != 0) {
            Area desk = Glfw.workArea(monitor);
            double room = Math.min(desk.width() * ratio / width, (desk.height() * ratio - barHeight) / height);
            fit = room >= 1 ? 1 : room * SHARE_OF_SMALL_DESKTOP;
        }
        glfwSetWindowSize(
                handle, (int) Math.round(width * fit / ratio), (int) Math.round((height * fit + barHeight) / ratio));
        glfwShowWindow(handle);
    }

    /** Window and mouse positions are in the desktop's own units, which are several pixels wide on some screens. */
    private double pixelsAUnit() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer width = stack.mallocInt(1);
            glfwGetWindowSize(handle, width, null);
            return width.get(0) == 0 ? 1 : (double) framebuffer().width() / width.get(0);
        }
    }

    /** Handles events, waiting for one no longer than this many seconds. */
    void awaitEvents(double seconds) {
        glfwWaitEventsTimeout(seconds);
    }

    /** Ends a wait for events; any thread may call this while the window is open. */
    void wake() {
        glfwPostEmptyEvent();
    }

    /** Fills the screen, or goes back to where it was before. */
    void toggleFullScreen() {
        if (isFullScreen()) {
            leaveFullScreen();
        } else {
            fill(glfwGetPrimaryMonitor());
        }
    }

    void askToClose() {
        glfwSetWindowShouldClose(handle, true);
    }

    @Override
    public void close() {
        super.close();
        glfwTerminate();
    }
}
