package org.kinora.engine.text;

/** Fonts of the machine are wanted for a film that is to look the same on every machine. */
public final class SystemFontsException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** @param family that is wanted */
    public SystemFontsException(String family) {
        super("\"" + family
                + "\" is wanted of the machine's own fonts, which other machines may lack, and the render is not"
                + " told to use those: put its files beside the scene and load them with Fonts.load(…)");
    }
}
