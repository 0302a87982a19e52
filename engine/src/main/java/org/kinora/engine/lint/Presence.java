package org.kinora.engine.lint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.kinora.engine.mobject.Shape;

/** Which shapes have been in the picture at some of the moments looked at, and when others were outside of it. */
final class Presence {

    private final Set<Shape> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Shape, Stretch> outside = new IdentityHashMap<>();

    /** From the first frame to the last. */
    record Stretch(long first, long last) {

        Stretch with(Stretch other) {
            return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    void note(Stage stage, long frame) {
        for (int i = 0; i < stage.size(); i++) {
            Shape shape = stage.shape(i).drawn();
            if (stage.isInPicture(i)) {
                inside.add(shape);
            } else if (stage.bounds(i).isPresent()) {
                outside.merge(shape, new Stretch(frame, frame), Stretch::with);
            }
        }
    }

    Set<Shape> inside() {
        return inside;
    }

    Map<Shape, Stretch> outside() {
        return outside;
    }
}
