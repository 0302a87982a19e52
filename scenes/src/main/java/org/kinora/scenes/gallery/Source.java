package org.kinora.scenes.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.Palette;

/** What a picture says about itself: where its numbers came from, and which layers it speaks of. */
final class Source {

    private static final double SIZE = 22;

    private Source() {}

    /** The line at the top of a picture that names the model, the prompt and the value. */
    static Text line(Provenance provenance) {
        return new Text(provenance.toString(), SIZE)
                .setColor(Palette.RIM.mix(Palette.FAINT_INK, 0.7))
                .toEdge(Point.UP, 0.3);
    }

    /** The layers as people count them, from 1. */
    static List<String> layers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(layer -> "layer " + layer)
                .toList();
    }
}
