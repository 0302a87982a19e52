package org.kinora.engine.preview;

import static org.lwjgl.glfw.GLFW.*;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.gl.GlContext;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.MemoryStack;

/**
 * A window with an OpenGL 3.3 context, made by GLFW. Everything but {@link #makeCurrent} and {@link #release} must be
 * called on the process's first thread: some desktops give events to no other, and macOS leaves it to Java only with
 * {@code -XstartOnFirstThread}. One window at a time.
 */
final class GlfwWindow implements GlContext {

    private static final double SHARE_OF_SMALL_DESKTOP = 0.95;

    private final long handle;
    private GLCapabilities capabilities;
    /** Where it was before it filled the screen, in the desktop's units; null if it does not. */
    private Area placeBefore;

    private GlfwWindow(long handle) {
        this.handle = handle;
    }

    /**
     * Opens a window that is not shown yet, and makes its context current.
     *
     * @throws NoDisplayException if there is no screen, or no OpenGL on it
     */
    static GlfwWindow open(String title) {
        Glfw.begin("run this in a desktop session, or through ssh -X; scripts/render needs no screen");
        long handle;
        try {
            handle = Glfw.window(title, false);
        } catch (NoDisplayException withoutOpenGl) {
            glfwTerminate();
            throw withoutOpenGl;
        }
        GlfwWindow window = new GlfwWindow(handle);
        window.makeCurrent();
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
            Area desk = workArea(monitor);
            double room = Math.min(desk.width() * ratio / width, (desk.height() * ratio - barHeight) / height);
            fit = room >= 1 ? 1 : room * SHARE_OF_SMALL_DESKTOP;
        }
        glfwSetWindowSize(
                handle, (int) Math.round(width * fit / ratio), (int) Math.round((height * fit + barHeight) / ratio));
        glfwShowWindow(handle);
    }

    private static Area workArea(long monitor) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer left = stack.mallocInt(1);
            IntBuffer top = stack.mallocInt(1);
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetMonitorWorkarea(monitor, left, top, width, height);
            return new Area(left.get(0), top.get(0), width.get(0), height.get(0));
        }
    }

    /** The framebuffer, in pixels; empty while the window is minimised. */
    Area framebuffer() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetFramebufferSize(handle, width, height);
            return new Area(0, 0, width.get(0), height.get(0));
        }
    }

    /** How much larger letters must be than on a screen with a scale of 1 to look equally large. */
    double contentScale() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            FloatBuffer scale = stack.mallocFloat(1);
            glfwGetWindowContentScale(handle, scale, null);
            return scale.get(0);
        }
    }

    /** Window and mouse positions are in the desktop's own units, which are several pixels wide on some screens. */
    private double pixelsAUnit() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer width = stack.mallocInt(1);
            glfwGetWindowSize(handle, width, null);
            return width.get(0) == 0 ? 1 : (double) framebuffer().width() / width.get(0);
        }
    }

    /** Shows what was drawn; returns within one refresh of the screen. */
    void swap() {
        glfwSwapBuffers(handle);
    }

    /** Handles events, waiting for one no longer than this many seconds. */
    void awaitEvents(double seconds) {
        glfwWaitEventsTimeout(seconds);
    }

    /** Ends a wait for events; any thread may call this while the window is open. */
    void wake() {
        glfwPostEmptyEvent();
    }

    boolean isFullScreen() {
        return placeBefore != null;
    }

    /** Fills the screen, or goes back to where it was before. */
    void toggleFullScreen() {
        if (placeBefore != null) {
            glfwSetWindowMonitor(
                    handle,
                    0,
                    placeBefore.left(),
                    placeBefore.top(),
                    placeBefore.width(),
                    placeBefore.height(),
                    GLFW_DONT_CARE);
            placeBefore = null;
            return;
        }
        long monitor = glfwGetPrimaryMonitor();
        GLFWVidMode mode = monitor == 0 ? null : glfwGetVideoMode(monitor);
        if (mode != null) {
            placeBefore = place();
            glfwSetWindowMonitor(handle, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
        }
    }

    private Area place() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer left = stack.mallocInt(1);
            IntBuffer top = stack.mallocInt(1);
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetWindowPos(handle, left, top);
            glfwGetWindowSize(handle, width, height);
            return new Area(left.get(0), top.get(0), width.get(0), height.get(0));
        }
    }

    boolean isClosing() {
        return glfwWindowShouldClose(handle);
    }

    void askToClose() {
        glfwSetWindowShouldClose(handle, true);
    }

    @Override
    public void makeCurrent() {
        glfwMakeContextCurrent(handle);
        if (capabilities == null) {
            capabilities = GL.createCapabilities();
        } else {
            GL.setCapabilities(capabilities);
        }
    }

    @Override
    public void release() {
        GL.setCapabilities(null);
        glfwMakeContextCurrent(0);
    }

    @Override
    public void close() {
        release();
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
        glfwTerminate();
    }
}
