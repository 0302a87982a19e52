package org.kinora.engine.mobject;

import org.kinora.engine.text.SystemFonts;
import org.kinora.engine.timeline.Recording;

/** The fonts of the machine that records a scene, and whether the scene may use them. */
public final class MachineFonts {

    private final SystemFonts fonts;
    private final boolean allowed;

    public MachineFonts(SystemFonts fonts, boolean allowed) {
        this.fonts = fonts;
        this.allowed = allowed;
    }

    static MachineFonts current() {
        return Recording.current()
                .sharedResource(MachineFonts.class, () -> new MachineFonts(SystemFonts.ofThisMachine(), false));
    }

    SystemFonts fonts() {
        return fonts;
    }

    boolean areAllowed() {
        return allowed;
    }
}
