package org.kinora.engine.text.tex;

import java.util.HashMap;
import java.util.Map;
import org.kinora.engine.geometry.Path;

/** Keeps one object for equal outlines, wherever they come from. For one thread at a time. */
final class SharedOutlines {

    private final Map<Path, Path> outlines = new HashMap<>();

    Path shared(Path outline) {
        Path first = outlines.putIfAbsent(outline, outline);
        return first == null ? outline : first;
    }
}
