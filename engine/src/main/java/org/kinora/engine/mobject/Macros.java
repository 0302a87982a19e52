package org.kinora.engine.mobject;

import org.kinora.engine.text.TexMacros;
import org.kinora.engine.timeline.Recording;

/** The abbreviations that a scene's formulas may use; see {@code Scene.macro}. */
public final class Macros {

    private TexMacros defined = TexMacros.NONE;

    private Macros() {}

    /**
     * Defines a macro for all formulas of the scene that are made from now on.
     *
     * @param name with its backslash: {@code "\\R"}
     * @param body {@code "\\mathbb{R}"}; {@code #1} to {@code #9} stand for arguments
     */
    public static void define(String name, String body) {
        Macros macros = ofScene();
        synchronized (macros) {
            macros.defined = macros.defined.with(name, body);
        }
    }

    static TexMacros current() {
        Macros macros = ofScene();
        synchronized (macros) {
            return macros.defined;
        }
    }

    private static Macros ofScene() {
        return Recording.current().sharedResource(Macros.class, Macros::new);
    }
}
