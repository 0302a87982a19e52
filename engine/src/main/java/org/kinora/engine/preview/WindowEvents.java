package org.kinora.engine.preview;

/**
 * Receives a window's events. Called on the window's thread while it awaits events, from inside native code: these
 * methods must not throw.
 */
interface WindowEvents {

    /** @param key one of GLFW's {@code GLFW_KEY_…}; a key that is held down repeats */
    void keyPressed(int key, boolean shift);

    /** A character was typed, by whatever keys the keyboard has for it. */
    void typed(int codePoint);

    /** The wheel was turned, or two fingers moved; up is positive. */
    void scrolled(double steps);

    /** Positions are in pixels of the framebuffer, from its top left corner. */
    void pointerMoved(double x, double y);

    void pointerLeft();

    /** The main button went down where the pointer is. */
    void pointerPressed();

    /** The middle button went down where the pointer is, or the main one with the control key. */
    void panPressed();

    void pointerReleased();

    void resized();

    /** The window's contents have to be drawn again. */
    void contentsLost();
}
