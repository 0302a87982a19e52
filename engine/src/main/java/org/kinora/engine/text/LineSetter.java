package org.kinora.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.text.LineBreaker.Stretch;

/** Places the glyphs of a line's shaped runs from left to right. Used for one line. */
final class LineSetter {

    private static final int SPACES_OF_A_TAB = 4;

    private final String text;
    private final Stretch stretch;
    private final double widening;
    private final Set<String> missing;
    private final List<PlacedGlyph> glyphs = new ArrayList<>();
    private final double[] carets;
    private double pen;

    /**
     * @param widening how much wider than in the font every blank is, in scene units
     * @param missing receives the characters that no font has
     */
    LineSetter(String text, Stretch stretch, double widening, Set<String> missing) {
        this.text = text;
        this.stretch = stretch;
        this.widening = widening;
        this.missing = missing;
        this.carets = new double[stretch.end() - stretch.start() + 1];
    }

    /**
     * @param runs in the order in which they stand on the line
     * @param rightToLeft whether a further character would stand at the left end
     * @param style the style of an empty line
     * @param font the font of that style
     */
    ComposedLine set(List<ShapedRun> runs, boolean rightToLeft, TextStyle style, Font font) {
        double em = runs.isEmpty() ? style.em() : 0;
        double ascent = font.ascent() * em;
        double descent = font.descent() * em;
        for (ShapedRun shaped : runs) {
            TextRun run = shaped.run();
            em = Math.max(em, run.style().em());
            double rise = run.style().rise();
            ascent = Math.max(ascent, run.font().ascent() * run.style().em() + rise);
            descent = Math.max(descent, run.font().descent() * run.style().em() - rise);
            set(shaped);
        }
        carets[carets.length - 1] = rightToLeft ? 0 : pen;
        sortBySource();
        return new ComposedLine(stretch, List.copyOf(glyphs), carets, pen, rightToLeft, em, ascent, descent);
    }

    /** Glyphs are in the order of the text unless some of it runs from right to left. */
    private void sortBySource() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).sourceStart() < glyphs.get(i - 1).sourceStart()) {
                glyphs.sort(Comparator.comparingInt(PlacedGlyph::sourceStart));
                return;
            }
        }
    }

    private void set(ShapedRun shaped) {
        TextRun run = shaped.run();
        double em = run.style().em();
        double unit = run.font().unit() * em;
        for (int i = 0; i < shaped.size(); ) {
            int start = shaped.clusters()[i];
            int end = shaped.clusterEnd(i);
            double left = pen;
            for (; i < shaped.size() && shaped.clusters()[i] == start; i++) {
                double advance = shaped.advances()[i] * unit * (text.charAt(start) == '\t' ? SPACES_OF_A_TAB : 1);
                Glyph glyph = run.font().glyph(shaped.glyphs()[i]);
                if (shaped.glyphs()[i] == 0) {
                    missing.add(text.substring(start, end));
                }
                if (!glyph.outline().isEmpty()) {
                    double x = pen + shaped.offsetsX()[i] * unit;
                    double y = shaped.offsetsY()[i] * unit + run.style().rise();
                    glyphs.add(new PlacedGlyph(
                            glyph.outline(),
                            new Affine(em, 0, 0, em, x, y),
                            start,
                            end,
                            text.substring(start, end),
                            advance));
                }
                pen += advance;
            }
            pen += LineBreaker.isBlank(text.charAt(start)) ? widening : 0;
            setCarets(start, end, left, run.isRightToLeft());
        }
    }

    /** The characters of one cluster share its width evenly. */
    private void setCarets(int start, int end, double left, boolean rightToLeft) {
        for (int index = start; index < end; index++) {
            double share = (pen - left) * (index - start) / (end - start);
            carets[index - stretch.start()] = rightToLeft ? pen - share : left + share;
        }
    }
}
