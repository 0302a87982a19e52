package org.kinora.scenes.viz;

import org.kinora.engine.mobject.Text;
import org.kinora.model.Provenance;

/** The line at the top of a picture that says where its numbers came from: the model, the prompt and the value. */
public final class ProvenanceLine {

    private static final double SIZE = 22;
    /** Of the middle of the line, in scene units. */
    private static final double HEIGHT = 3.6;

    private ProvenanceLine() {}

    public static Text of(Provenance provenance) {
        return new Text(provenance.toString(), SIZE)
                .setColor(Palette.SMALL_PRINT)
                .centerOn(0, HEIGHT);
    }
}
