package org.kinora.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Point;

/**
 * A typeset text: its glyphs in their places. Immutable, and safe for any number of threads.
 *
 * <p>Lengths are scene units. The origin is where the pen starts on the first line's baseline if that line is the
 * longest; shorter lines are placed by the {@linkplain TextFlow.Alignment alignment}. Further lines have negative
 * baselines.
 */
public final class TextLayout {

    private final String text;
    private final List<PlacedGlyph> glyphs;
    private final List<TextLine> lines;
    private final Point[] carets;
    private final double width;
    private final double ascent;
    private final double descent;
    private final TextMetrics metrics;
    private final List<String> missing;

    TextLayout(
            String text,
            List<PlacedGlyph> glyphs,
            List<TextLine> lines,
            Point[] carets,
            double width,
            double ascent,
            double descent,
            TextMetrics metrics,
            List<String> missing) {
        this.text = text;
        this.glyphs = List.copyOf(glyphs);
        this.lines = List.copyOf(lines);
        this.carets = carets;
        this.width = width;
        this.ascent = ascent;
        this.descent = descent;
        this.metrics = metrics;
        this.missing = missing;
    }

    public String text() {
        return text;
    }

    /** The drawn glyphs, in the order of the text, which is the order of reading; blanks have no glyphs. */
    public List<PlacedGlyph> glyphs() {
        return glyphs;
    }

    /** The lines from top to bottom; an empty text has one. */
    public List<TextLine> lines() {
        return lines;
    }

    /** How far the pen goes on the longest line. */
    public double width() {
        return width;
    }

    /** How far the fonts of the first line reach above its baseline: the top edge, whatever the letters are. */
    public double ascent() {
        return ascent;
    }

    /** How far the fonts of the last line reach below the first baseline: the bottom edge, whatever the letters are. */
    public double descent() {
        return descent;
    }

    /** The heights of the style that the text begins with, by which it is placed level with others. */
    public TextMetrics metrics() {
        return metrics;
    }

    /**
     * The characters that no font has, without repetitions and in order of appearance; each is drawn as an
     * empty box.
     */
    public List<String> missing() {
        return missing;
    }

    /** A warning for the author about this text, if there is one: {@code no font has 你 (U+4F60): a box is drawn}. */
    public Optional<String> warning() {
        return missing.isEmpty() ? Optional.empty() : Optional.of(MissingCharacters.sentence(missing));
    }

    /**
     * Where a caret stands, on its line's baseline, before the character at that index is typed.
     *
     * @param index of a UTF-16 unit, from 0 to the text's length
     */
    public Point caret(int index) {
        if (index < 0 || index >= carets.length) {
            throw new IndexOutOfBoundsException(
                    "A caret stands at an index from 0 to " + text.length() + ", not at " + index);
        }
        return carets[index];
    }

    /** The glyphs that represent at least one of the UTF-16 units in that range; a ligature represents several. */
    public GlyphRange glyphsBetween(int sourceStart, int sourceEnd) {
        return SourceOrder.touching(glyphs, sourceStart, sourceEnd);
    }

    /**
     * Whether a glyph represents characters both inside and outside the range, so that {@link #glyphsBetween} returns
     * more than the range: a ligature, which {@linkplain Typesetter#layout(String, TextStyle, TextFlow, java.util.Set)
     * cuts} at both ends of the range split.
     */
    public boolean cutsGlyph(int sourceStart, int sourceEnd) {
        for (PlacedGlyph glyph : glyphsBetween(sourceStart, sourceEnd).of(glyphs)) {
            if (glyph.sourceStart() < sourceStart || glyph.sourceEnd() > sourceEnd) {
                return true;
            }
        }
        return false;
    }

    /** The glyphs of every occurrence of a substring, in order and without overlap; empty if there is none. */
    public List<GlyphRange> glyphsOf(String substring) {
        return substring.isEmpty() ? List.of() : glyphsOf(Pattern.compile(Pattern.quote(substring)));
    }

    /**
     * The glyphs of one occurrence of a substring.
     *
     * @param occurrence counts from 0
     * @throws IllegalArgumentException if the text has no such occurrence
     */
    public GlyphRange glyphsOf(String substring, int occurrence) {
        List<GlyphRange> all = glyphsOf(substring);
        if (occurrence < 0 || occurrence >= all.size()) {
            throw new IllegalArgumentException("Occurrence " + occurrence + " of \"" + substring
                    + "\" is asked for (they count from 0), but the text \"" + text + "\" has " + all.size());
        }
        return all.get(occurrence);
    }

    /** The glyphs of every match of a regular expression, in order. */
    public List<GlyphRange> glyphsOf(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(match -> glyphsBetween(match.start(), match.end()))
                .toList();
    }
}
