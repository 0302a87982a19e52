package org.kinora.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Point;

/**
 * A text that has been set: its glyphs in their places. Immutable; for any number of threads.
 *
 * <p>Lengths are scene units. The origin is where the pen starts on the first line's baseline if that line is the longest;
 * shorter lines stand by the {@linkplain TextFlow.Alignment alignment}. Further lines have negative baselines.
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

    /** What is drawn, in the order of the text, which is the order of reading; blanks have no glyph. */
    public List<PlacedGlyph> glyphs() {
        return glyphs;
    }

    /** From top to bottom; at least one, even of an empty text. */
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

    /** The heights of the style that the text begins with, by which it stands level with others. */
    public TextMetrics metrics() {
        return metrics;
    }

    /** Characters that no bundled font has; each is drawn as an empty box. Without repetitions, in order of appearance. */
    public List<String> missing() {
        return missing;
    }

    /** What to tell the author about this text, if anything: {@code no font has 你 (U+4F60): a box is drawn}. */
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

    /** The glyphs that stand for at least one of the UTF-16 units in that range; a ligature stands for several. */
    public GlyphRange glyphsBetween(int sourceStart, int sourceEnd) {
        return SourceOrder.touching(glyphs, sourceStart, sourceEnd);
    }

    /**
     * Whether a glyph stands for characters inside and outside of the range, so that {@link #glyphsBetween} has more than was
     * asked for: a ligature, which {@linkplain Typesetter#layout(String, TextStyle, TextFlow, java.util.Set) cuts} at both
     * ends of the range take apart.
     */
    public boolean cutsGlyph(int sourceStart, int sourceEnd) {
        for (PlacedGlyph glyph : glyphsBetween(sourceStart, sourceEnd).of(glyphs)) {
            if (glyph.sourceStart() < sourceStart || glyph.sourceEnd() > sourceEnd) {
                return true;
            }
        }
        return false;
    }

    /** The glyphs of every occurrence of a substring, in order; none overlap in the text. Empty when it does not occur. */
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
