package org.kinora.gl;

import java.util.List;

/** Something that draws without a screen: a graphics card, or software. {@link HeadlessContext#open()} takes the first that can. */
public final class EglDevice {

    private final EglDisplays.Display display;

    private EglDevice(EglDisplays.Display display) {
        this.display = display;
    }

    /**
     * All of this machine, in the order in which they are tried.
     *
     * @throws NoOpenGlException if there is no EGL; the message says what to install
     */
    public static List<EglDevice> ofThisMachine() {
        try {
            EglLibrary.locate();
            return new EglDisplays().withoutScreen().stream().map(EglDevice::new).toList();
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError missingLibrary) {
            throw HeadlessContext.none(3, 3, missingLibrary);
        }
    }

    /** What it is called here: "EGL device 0". */
    public String name() {
        return display.name();
    }

    /**
     * Opens a context of OpenGL 3.3 or later on this device, and makes it current on the calling thread.
     *
     * @throws NoOpenGlException if it has none, or this user may not use it
     */
    public HeadlessContext open() {
        return HeadlessContext.tryOpen(display.handle(), 3, 3)
                .orElseThrow(() -> new NoOpenGlException(name() + " opens no OpenGL 3.3 context", null));
    }
}
