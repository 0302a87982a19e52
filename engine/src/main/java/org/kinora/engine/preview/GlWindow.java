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
 * A window of GLFW's with an OpenGL 3.3 context of its own. Everything but {@link #makeCurrent} and {@link #release} must be
 * called on the process's first thread: some desktops give events to no other, and macOS leaves it to Java only with
 * {@code -XstartOnFirstThread}.
 */
public abstract class GlWindow implements GlContext {

    /** GLFW's. */
    protected final long handle;

    private GLCapabilities capabilities;
    /** Where it was before it filled a screen, in the desktop's units; null if it does not. */
    private Area placeBefore;

    /** Takes over a window, and makes its context current. */
    protected GlWindow(long handle) {
        this.handle = handle;
        makeCurrent();
    }

    /** In pixels; empty while the window is minimised. */
    public final Area framebuffer() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer width = stack.mallocInt(1);
            IntBuffer height = stack.mallocInt(1);
            glfwGetFramebufferSize(handle, width, height);
            return new Area(0, 0, width.get(0), height.get(0));
        }
    }

    /** How much larger letters must be than on a screen with a scale of 1 to look equally large. */
    public final double contentScale() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            FloatBuffer scale = stack.mallocFloat(1);
            glfwGetWindowContentScale(handle, scale, null);
            return scale.get(0);
        }
    }

    public final boolean isFullScreen() {
        return placeBefore != null;
    }

    /** Fills a screen, whether or not it has filled another one. */
    protected final void fill(long monitor) {
        GLFWVidMode mode = monitor == 0 ? null : glfwGetVideoMode(monitor);
        if (mode != null) {
            placeBefore = isFullScreen() ? placeBefore : place();
            glfwSetWindowMonitor(handle, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
        }
    }

    /** Goes back to where it was before it filled a screen. */
    protected final void leaveFullScreen() {
        glfwSetWindowMonitor(
                handle,
                0,
                placeBefore.left(),
                placeBefore.top(),
                placeBefore.width(),
                placeBefore.height(),
                GLFW_DONT_CARE);
        placeBefore = null;
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

    /** Shows what was drawn; if this window waits for its screen, within one refresh of that. */
    public final void swap() {
        glfwSwapBuffers(handle);
    }

    public final boolean isClosing() {
        return glfwWindowShouldClose(handle);
    }

    @Override
    public final void makeCurrent() {
        glfwMakeContextCurrent(handle);
        if (capabilities == null) {
            capabilities = GL.createCapabilities();
        } else {
            GL.setCapabilities(capabilities);
        }
    }

    @Override
    public final void release() {
        GL.setCapabilities(null);
        glfwMakeContextCurrent(0);
    }

    @Override
    public void close() {
        release();
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
    }
}
