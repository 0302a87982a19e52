package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.media.SvgDrawing;
import org.kinora.engine.media.TypstProgram;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Recording;

/**
 * What the program Typst has set: a shape for each glyph, rule and drawing, white where the document gives no colour, and
 * centred in the picture until it is placed.
 *
 * @param <T> the type that the fluent methods return
 */
public abstract sealed class TypstText<T extends TypstText<T>> extends Composite<T> implements Iterable<PathShape>
        permits Typst, MathTypst {

    /** The size of letters in Typst's points; whatever it is, it is scaled to the one that is asked for. */
    private static final double POINTS = 10;

    private final String source;
    private final List<PathShape> all = new ArrayList<>();

    /**
     * @param setup what comes before the source, in lines of its own
     * @param document the source, and what comes after it
     * @param size manim's font size
     */
    TypstText(String source, String setup, String document, double size) {
        this.source = source;
        double em = TextStyle.serif(size).em();
        String page = "#set page(width: auto, height: auto, margin: 0pt, fill: none);"
                + "#set text(size: 10pt, fill: white);";
        SvgDrawing drawing = Recording.current()
                .sharedResource(TypstProgram.class, TypstProgram::ofThisMachine)
                .set(page + setup, document);
        drawing.warnings().forEach(Recording.current()::warn);
        Affine place = Affine.stretching(em / POINTS, -em / POINTS, Point.ORIGIN);
        for (SvgDrawing.Part part : drawing.parts()) {
            all.add(SvgMobject.shape(part, place));
        }
        addParts(all);
        if (!all.isEmpty()) {
            toCenter();
        }
    }

    /** The source in Typst's language, as it was given. */
    public final String source() {
        return source;
    }

    /** The shapes in the order in which Typst draws them, which is the order of reading. */
    public final List<PathShape> outlines() {
        return List.copyOf(all);
    }

    @Override
    public final PathShape get(int index) {
        return all.get(index);
    }

    @Override
    public final Iterator<PathShape> iterator() {
        return outlines().iterator();
    }
}
