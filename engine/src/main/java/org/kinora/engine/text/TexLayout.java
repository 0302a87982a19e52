package org.kinora.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.tex.FormulaShape;
import org.kinora.engine.text.tex.SetFormula;

/**
 * A formula that has been set: its glyphs, and its rules (fraction bars, roots' lines), in their places. Immutable; for
 * any number of threads.
 *
 * <p>Lengths are scene units; the origin is on the baseline at the left.
 */
public final class TexLayout {

    private final String formula;
    private final List<PlacedGlyph> glyphs;
    private final List<Optional<Color>> colors;
    private final double width;
    private final double ascent;
    private final double descent;

    /** @param em in scene units */
    TexLayout(SetFormula set, double em) {
        formula = set.source();
        width = set.width() * em;
        ascent = set.ascent() * em;
        descent = set.descent() * em;
        Affine scaling = Affine.scaling(em, Point.ORIGIN);
        List<PlacedGlyph> placed = new ArrayList<>();
        List<Optional<Color>> asked = new ArrayList<>();
        for (FormulaShape shape : set.shapes()) {
            placed.add(new PlacedGlyph(
                    shape.outline(),
                    shape.placement().then(scaling),
                    shape.sourceStart(),
                    shape.sourceEnd(),
                    formula.substring(shape.sourceStart(), shape.sourceEnd()),
                    shape.advance() * em));
            asked.add(shape.color());
        }
        colors = List.copyOf(asked);
        glyphs = List.copyOf(placed);
    }

    /** The TeX source. */
    public String formula() {
        return formula;
    }

    /**
     * The drawn glyphs and rules, in the order in which the source names them. The source range of a glyph is the
     * smallest part that draws it: for a letter the letter, for a fraction bar or a root sign the whole fraction or
     * root.
     */
    public List<PlacedGlyph> glyphs() {
        return glyphs;
    }

    /** The colour of each glyph, if the formula itself gives it one by {@code \textcolor} or {@code \color}. */
    public List<Optional<Color>> colors() {
        return colors;
    }

    public double width() {
        return width;
    }

    /** How far TeX's box reaches above the baseline. */
    public double ascent() {
        return ascent;
    }

    /** How far TeX's box reaches below the baseline; negative if it ends above the baseline. */
    public double descent() {
        return descent;
    }

    /**
     * The glyphs of every place where the source contains that TeX as a complete part, in order: {@code "x"} finds the
     * letters x but not the x of {@code \exp}; {@code "x^2"} finds an x together with its exponent;
     * {@code "\\frac{a}{b}"} finds a whole fraction with its bar.
     */
    public List<GlyphRange> partsOf(String tex) {
        List<GlyphRange> parts = new ArrayList<>();
        for (int start = formula.indexOf(tex); start >= 0 && !tex.isEmpty(); ) {
            GlyphRange part = glyphsInside(start, start + tex.length());
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = formula.indexOf(tex, part.isEmpty() ? start + 1 : start + tex.length());
        }
        return List.copyOf(parts);
    }

    /**
     * The glyphs of one occurrence of a part.
     *
     * @param occurrence counts from 0
     * @throws IllegalArgumentException if the formula has no such occurrence
     */
    public GlyphRange partsOf(String tex, int occurrence) {
        List<GlyphRange> parts = partsOf(tex);
        if (occurrence < 0 || occurrence >= parts.size()) {
            throw new IllegalArgumentException("Part " + occurrence + " of \"" + tex
                    + "\" is asked for (they count from 0), but the formula \"" + formula + "\" has " + parts.size());
        }
        return parts.get(occurrence);
    }

    /** The glyphs that begin and end inside the stretch; none if one begins inside and ends outside. */
    private GlyphRange glyphsInside(int sourceStart, int sourceEnd) {
        int start = 0;
        while (start < glyphs.size() && glyphs.get(start).sourceStart() < sourceStart) {
            start++;
        }
        int end = start;
        while (end < glyphs.size() && glyphs.get(end).sourceStart() < sourceEnd) {
            if (glyphs.get(end).sourceEnd() > sourceEnd) {
                return new GlyphRange(start, start);
            }
            end++;
        }
        return new GlyphRange(start, end);
    }
}
