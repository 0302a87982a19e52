package org.kinora.engine.preview;

/** Whether there is a screen on which the preview could open its window. */
public final class Screen {

    private Screen() {}

    /**
     * Opens a window that is never shown, and closes it; on the process's first thread.
     *
     * @throws NoDisplayException if there is no screen, or no OpenGL on it; the message says what to do
     */
    public static void check() {
        GlfwWindow.open("Kinora").close();
    }
}
