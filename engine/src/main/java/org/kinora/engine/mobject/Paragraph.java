package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextFlow.Alignment;
import org.kinora.engine.text.TextLine;
import org.kinora.engine.text.TextStyle;

/**
 * Several lines of text, each a {@link Text} of its own that can be aligned anew; white, and centred in the picture
 * until it is placed.
 *
 * <pre>{@code
 * Paragraph verse = new Paragraph("Tell all the truth", "but tell it slant");
 * play(verse.animate(p -> p.align(TextFlow.Alignment.CENTER)), verse.line(1).animate(l -> l.setColor(YELLOW)));
 * }</pre>
 */
public final class Paragraph extends Composite<Paragraph> implements Typographic<Paragraph> {

    private final List<Text> lines = new ArrayList<>();
    /** How far the pen goes on each line, in units of the layout. */
    private final List<Double> widths = new ArrayList<>();

    /** In Computer Modern Roman, with the default font size of 48, from the left. */
    public Paragraph(String... lines) {
        this(TextStyle.serif(Text.DEFAULT_SIZE), TextFlow.DEFAULT, lines);
    }

    public Paragraph(TextStyle style, String... lines) {
        this(style, TextFlow.DEFAULT, lines);
    }

    /** @param flow how lines are aligned, how far apart they are, and how wide; what is longer is broken into several */
    public Paragraph(TextStyle style, TextFlow flow, String... lines) {
        String text = String.join("\n", lines);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A paragraph needs a line that is not blank");
        }
        if (flow.alignment() == Alignment.JUSTIFY) {
            throw notJustified();
        }
        for (TextLine line : Typesetting.current().layout(text, style, flow).lines()) {
            Text own = new Text(text.substring(line.sourceStart(), line.sourceEnd()), style);
            own.startAt(new Point(line.left(), line.baseline()));
            this.lines.add(own);
            widths.add(line.width());
        }
        addParts(this.lines);
        toCenter();
    }

    /** The lines from top to bottom; those that were broken are several. */
    public List<Text> lines() {
        return List.copyOf(lines);
    }

    /**
     * A line, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Text line(int index) {
        if (index < 0 || index >= lines.size()) {
            throw new IndexOutOfBoundsException("No line %d in a paragraph of %d".formatted(index, lines.size()));
        }
        return lines.get(index);
    }

    /** All letters, line by line. */
    public Group<Letter> letters() {
        return new Group<>(
                lines.stream().flatMap(line -> line.letters().stream()).toList());
    }

    /**
     * The letters of the first occurrence of a substring, which is within one line.
     *
     * @throws IllegalArgumentException if no line has it
     */
    public Group<Letter> part(String substring) {
        return lines.stream()
                .filter(line -> line.text().contains(substring))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "part(\"%s\"): no line of this paragraph has it".formatted(substring)))
                .part(substring);
    }

    /**
     * Aligns all lines anew in the width of the longest; manim's {@code set_all_lines_alignments}. Inside {@code
     * animate} they slide.
     */
    public Paragraph align(Alignment alignment) {
        for (int line = 0; line < lines.size(); line++) {
            align(line, alignment);
        }
        return this;
    }

    /** Aligns one line, counted from 0, in the width of the longest; manim's {@code set_line_alignment}. */
    public Paragraph align(int line, Alignment alignment) {
        Text text = line(line);
        int longest = longest();
        if (line == longest || text.letters().isEmpty()) {
            return this;
        }
        Point start = lines.get(longest).baseline();
        Point across =
                lines.get(longest).caret(lines.get(longest).text().length()).minus(start);
        double share = widths.get(line) / widths.get(longest);
        double left = switch (alignment) {
            case LEFT -> 0;
            case CENTER -> (1 - share) / 2;
            case RIGHT -> 1 - share;
            case JUSTIFY -> throw notJustified();
        };
        // along the lines, which may be turned by now
        Point own = text.baseline().minus(start);
        double now =
                (own.x() * across.x() + own.y() * across.y()) / (across.x() * across.x() + across.y() * across.y());
        text.shift(across.times(left - now));
        return this;
    }

    private static IllegalArgumentException notJustified() {
        return new IllegalArgumentException(
                "The lines of a paragraph are texts of their own, whose blanks are as wide as in"
                        + " the font; to fill lines up to both edges, write new Text(…).width(…).justify()");
    }

    private int longest() {
        int longest = 0;
        for (int i = 1; i < widths.size(); i++) {
            longest = widths.get(i) > widths.get(longest) ? i : longest;
        }
        return longest;
    }

    private Stream<Text> written() {
        return lines.stream().filter(line -> !line.letters().isEmpty());
    }

    /** Where its first line that is not blank begins. */
    @Override
    public Point baseline() {
        return written().findFirst().orElseThrow().baseline();
    }

    @Override
    public double xHeight() {
        return written().findFirst().orElseThrow().xHeight();
    }
}
