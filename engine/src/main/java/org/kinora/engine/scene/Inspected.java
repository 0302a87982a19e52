package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.geometry.Bounds;

/**
 * A mobject that is seen in a frame, with what its author may want to know of it.
 *
 * @param kind its class: {@code ProbabilityBars}
 * @param name the variable that it was made for, as far as its line tells; empty otherwise
 * @param place where the author's code made it, as FILE:LINE; empty if that is not known
 * @param code that line; empty if the source cannot be read
 * @param bounds the rectangle around it in the picture, in the frame's units
 * @param values its properties in that frame
 * @param provenances where the live numbers that it shows come from, a line each
 */
public record Inspected(
        String kind,
        String name,
        String place,
        String code,
        Bounds bounds,
        List<Value> values,
        List<String> provenances) {

    /** A property's name and its value in words. */
    public record Value(String name, String text) {}

    public Inspected {
        values = List.copyOf(values);
        provenances = List.copyOf(provenances);
    }
}
