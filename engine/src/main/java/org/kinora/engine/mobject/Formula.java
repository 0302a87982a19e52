package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TexLayout;
import org.kinora.engine.text.TextStyle;

/**
 * A formula set by TeX, glyph by glyph; white, and centred in the picture until it is placed.
 *
 * <pre>{@code
 * for (Letter glyph : formula.part("x^2")) {
 *     glyph.setColor(YELLOW);
 * }
 * }</pre>
 */
public abstract sealed class Formula<F extends Formula<F>> extends Composite<F>
        implements Typographic<F>, Iterable<Letter> permits Tex, MathTex {

    private final TexLayout layout;
    private final List<Letter> letters;
    private final double xHeight;

    Formula(TexLayout layout, double size) {
        this.layout = layout;
        xHeight = Typesetting.current().metrics(TextStyle.serif(size)).xHeight();
        letters = new ArrayList<>();
        for (int i = 0; i < layout.glyphs().size(); i++) {
            PlacedGlyph glyph = layout.glyphs().get(i);
            Letter letter = new Letter(glyph.outline(), this, glyph.sourceStart(), glyph.sourceEnd());
            letter.transform().set(glyph.placement());
            layout.colors().get(i).ifPresent(letter::setFill);
            letters.add(letter);
        }
        addParts(letters);
        if (!letters.isEmpty()) {
            toCenter();
        }
    }

    /** The TeX source. */
    public final String tex() {
        return layout.formula();
    }

    /** The glyphs and rules, in the order in which the source names them. */
    public final List<Letter> letters() {
        return Collections.unmodifiableList(letters);
    }

    @Override
    public final Iterator<Letter> iterator() {
        return letters().iterator();
    }

    /**
     * The glyphs of the first place where this is a complete part of the source, such as {@code "x^2"} or {@code
     * "\\frac{a}{b}"}.
     *
     * @throws IllegalArgumentException if the source has no such part
     */
    public final Group<Letter> part(String tex) {
        return part(tex, 0);
    }

    /** @param occurrence counts from 0 */
    public final Group<Letter> part(String tex, int occurrence) {
        return new Group<>(layout.partsOf(tex, occurrence).of(letters));
    }

    /** The glyphs of every place where this is a complete part of the source, one group each. */
    public final List<Group<Letter>> parts(String tex) {
        return layout.partsOf(tex).stream()
                .map(range -> new Group<>(range.of(letters)))
                .toList();
    }

    /**
     * Colours every place where this is a complete part of the source; manim's {@code set_color_by_tex}. Does nothing if
     * there is none.
     */
    public final F setColorByTex(String tex, Color color) {
        parts(tex).forEach(part -> part.setColor(color));
        return self();
    }

    /** Where the formula begins, on its baseline; the origin if there is nothing in it. */
    @Override
    public final Point baseline() {
        return scenePlace().apply(Point.ORIGIN);
    }

    @Override
    public final double xHeight() {
        return scenePlace().applyToVector(new Point(0, xHeight)).length();
    }

    /** From the layout's coordinates to the scene, by where the first glyph stands now. */
    private Affine scenePlace() {
        if (letters.isEmpty()) {
            return Affine.IDENTITY;
        }
        return layout.glyphs().get(0).placement().inverse().then(letters.get(0).placement());
    }
}
