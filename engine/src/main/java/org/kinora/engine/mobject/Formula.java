package org.kinora.engine.mobject;

import java.util.Iterator;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.TexLayout;
import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.Recording;

/** Something set by TeX, glyph by glyph; white, and centred in the picture until it is placed. */
public abstract sealed class Formula<F extends Formula<F>> extends Composite<F> implements Iterable<Letter>
        permits Tex, MathTex {

    private final TexLayout layout;
    private final List<Letter> letters;

    Formula(TexLayout layout) {
        super(List.of());
        this.layout = layout;
        letters = layout.glyphs().stream()
                .map(glyph -> {
                    Letter letter = new Letter(glyph.outline(), glyph.sourceStart(), glyph.sourceEnd());
                    letter.transform().set(glyph.placement());
                    return letter;
                })
                .toList();
        addParts(letters);
        if (!letters.isEmpty()) {
            toCenter();
        }
    }

    /** The TeX that was set. */
    public final String tex() {
        return layout.formula();
    }

    /** The glyphs and rules, in the order in which the source names them. */
    public final List<Letter> letters() {
        return letters;
    }

    @Override
    public final Iterator<Letter> iterator() {
        return letters.iterator();
    }

    /**
     * The glyphs of the first place where the source has this as a part of its own: {@code "x^2"}, {@code "\\frac{a}{b}"}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public final Group<Letter> part(String tex) {
        return part(tex, 0);
    }

    /** @param occurrence counts from 0 */
    public final Group<Letter> part(String tex, int occurrence) {
        return new Group<>(layout.partsOf(tex, occurrence).of(letters));
    }

    /** The glyphs of every such place, a group each. */
    public final List<Group<Letter>> parts(String tex) {
        return layout.partsOf(tex).stream()
                .map(range -> new Group<>(range.of(letters)))
                .toList();
    }

    /** Where the formula begins, on its baseline; the origin if there is nothing in it. */
    public final Point baseline() {
        if (letters.isEmpty()) {
            return Point.ORIGIN;
        }
        Affine placement = layout.glyphs().get(0).placement();
        return placement.inverse().then(letters.get(0).transform().get()).apply(Point.ORIGIN);
    }
}
