package org.kinora.engine.mobject;

import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kinora.engine.paint.Color;

/** Colours for strings, of which some may be inside others. */
record NamedColors(Map<String, Color> colors) {

    /** The shorter strings first, so that of strings inside each other the longer one counts. */
    void forEach(BiConsumer<String, Color> coloring) {
        colors.keySet().stream()
                .filter(string -> !string.isEmpty())
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(string -> coloring.accept(string, colors.get(string)));
    }
}
