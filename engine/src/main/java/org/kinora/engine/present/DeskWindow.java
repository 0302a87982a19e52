package org.kinora.engine.present;

import static org.lwjgl.glfw.GLFW.*;

import java.nio.IntBuffer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import org.kinora.engine.preview.GlWindow;
import org.kinora.engine.preview.WindowLayout.Area;
import org.lwjgl.system.MemoryStack;

/** One of a talk's windows. For the process's first thread. */
final class DeskWindow extends GlWindow {

    private boolean isStale = true;

    DeskWindow(long handle) {
        super(handle);
        glfwSetFramebufferSizeCallback(handle, (window, width, height) -> isStale = true);
        glfwSetWindowRefreshCallback(handle, window -> isStale = true);
    }

    /**
     * @param keys is told of keys that go down or repeat, as {@link TalkKeys} takes them, and must not throw
     * @param wheel is told how far the mouse's wheel was turned, up being positive, and must not throw
     */
    void listen(IntConsumer keys, DoubleConsumer wheel) {
        glfwSetKeyCallback(handle, (window, key, scancode, action, modifiers) -> {
            if (action != GLFW_RELEASE) {
                keys.accept(TalkKeys.typed(key, glfwGetKeyName(key, scancode)));
            }
        });
        glfwSetMouseButtonCallback(handle, (window, button, action, modifiers) -> {
            if (action == GLFW_PRESS && button == GLFW_MOUSE_BUTTON_LEFT) {
                keys.accept(GLFW_KEY_RIGHT);
            } else if (action == GLFW_PRESS && button == GLFW_MOUSE_BUTTON_RIGHT) {
                keys.accept(GLFW_KEY_LEFT);
            }
        });
        glfwSetScrollCallback(handle, (window, x, y) -> wheel.accept(y));
    }

    /**
     * Shows it in an area of the desktop, frame included.
     *
     * @param isAwaited whether drawing waits for the screen's next picture; of several windows one does
     */
    void show(Area area, boolean isAwaited) {
        makeCurrent();
        glfwSwapInterval(isAwaited ? 1 : 0);
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer left = stack.mallocInt(1);
            IntBuffer top = stack.mallocInt(1);
            IntBuffer right = stack.mallocInt(1);
            IntBuffer bottom = stack.mallocInt(1);
            glfwGetWindowFrameSize(handle, left, top, right, bottom);
            glfwSetWindowSize(
                    handle,
                    Math.max(1, area.width() - left.get(0) - right.get(0)),
                    Math.max(1, area.height() - top.get(0) - bottom.get(0)));
            glfwSetWindowPos(handle, area.left() + left.get(0), area.top() + top.get(0));
        }
        glfwShowWindow(handle);
        isStale = true;
    }

    void hide() {
        glfwSetWindowShouldClose(handle, false);
        glfwHideWindow(handle);
    }

    boolean isShown() {
        return glfwGetWindowAttrib(handle, GLFW_VISIBLE) == GLFW_TRUE;
    }

    void focus() {
        glfwFocusWindow(handle);
    }

    /** Fills a screen, without a mouse pointer on it. */
    void fillScreen(DeskScreen screen) {
        fill(screen.handle());
        glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    }

    /** Goes back to where it was before it filled a screen. */
    void leaveScreen() {
        leaveFullScreen();
        glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_NORMAL);
    }

    /** Whether it must be drawn again whatever it shows; true once after each reason. */
    boolean takeStaleness() {
        boolean was = isStale;
        isStale = false;
        return was;
    }
}
