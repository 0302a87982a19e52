package org.kinora.engine.preview;

/**
 * Who hears what happens in a window. Called on the window's thread while it awaits events, from inside native code: an
 * exception must not leave these methods.
 */
interface WindowEvents {

    /** @param key one of GLFW's {@code GLFW_KEY_…}; a key that is held down repeats */
    void keyPressed(int key);

    /** Places are in pixels of the framebuffer, from its top left corner. */
    void pointerMoved(double x, double y);

    void pointerLeft();

    /** The main button went down where the pointer is. */
    void pointerPressed();

    void pointerReleased();

    void resized();

    /** What was shown has to be drawn again. */
    void contentsLost();
}
