package org.kinora.engine.media;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all {@linkplain SvgRecorder recorders} of one file write on. It takes no more than a picture can reasonably have. */
final class SvgSheet {

    private static final int MOST_CHILDREN = 1_000_000;
    private static final int MOST_PARTS = 20_000;
    private static final int MOST_SEGMENTS = 2_000_000;

    /** A picture that is larger than it can reasonably be; the message continues "this picture has". */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooMuch(String what) {
            super(what);
        }
    }

    private final SvgSource source;
    private final List<SvgDrawing.Part> parts = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private int children;
    private long segments;

    SvgSheet(SvgSource source) {
        this.source = source;
    }

    List<SvgDrawing.Part> parts() {
        return parts;
    }

    /** What is drawn otherwise than the file says; recorders add to it. */
    Set<String> warnings() {
        return warnings;
    }

    /** The ids that a {@linkplain SvgMark mark} of the file stands for. */
    Set<String> idsOf(int mark) {
        return source.idsOf(mark);
    }

    void countChild() {
        if (++children > MOST_CHILDREN) {
            throw new TooMuch("more than a million elements, counting repeated ones each time");
        }
    }

    void add(SvgDrawing.Part part) {
        segments += part.outline().size();
        if (parts.size() >= MOST_PARTS) {
            throw new TooMuch("more than " + MOST_PARTS + " outlines");
        }
        if (segments > MOST_SEGMENTS) {
            throw new TooMuch("outlines of more than two million segments");
        }
        parts.add(part);
    }

    /** Takes the part back that was added last. */
    SvgDrawing.Part removeLast() {
        return parts.remove(parts.size() - 1);
    }
}
