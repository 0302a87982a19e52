package org.kinora.engine.mobject;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.markup.Markup;

/**
 * A text in several styles and colours, written with tags; white where no tag says otherwise, and centred in the picture
 * until it is placed.
 *
 * <pre>{@code
 * MarkupText claim = new MarkupText("all you need is <i>attention</i>, <span foreground='YELLOW' weight='bold'>mostly</span>");
 * play(write(claim), indicate(claim.part("need")));
 * }</pre>
 *
 * <p>The tags are those of Pango's that manim's users write: {@code b}, {@code i}, {@code u}, {@code s}, {@code tt},
 * {@code big}, {@code small}, {@code sub}, {@code sup}, and {@code span} with {@code foreground}, {@code size}, {@code weight}, {@code style},
 * {@code font_family}, {@code underline} and {@code strikethrough}; and manim's {@code <color col="RED">} and {@code
 * <gradient from="RED" to="BLUE">}. Families are serif, sans and monospace, and those that the
 * scene has loaded before by their names: {@code <span font_family='Lora'>}, see {@link Fonts}. A size is a font size such as 32, a share of
 * the size around such as 150%, one of Pango's words, or, from 1024 on, in its units of 1/1024 point. The characters
 * {@code <} and {@code &} are written {@code &lt;} and {@code &amp;}.
 */
public final class MarkupText extends Composite<MarkupText> implements Typographic<MarkupText>, Iterable<Letter> {

    /** In ems: where the middle of a line is, and how thick it is. */
    private static final double UNDER = -0.13;

    private static final double THICKNESS = 0.045;
    /** Half the height of small letters, in ems. */
    private static final double THROUGH = 0.22;

    private final Text text;
    private final Group<PathShape> rules = new Group<>();

    /** In Computer Modern Roman, with the default font size of 48. */
    public MarkupText(String markup) {
        this(markup, Text.DEFAULT_SIZE);
    }

    /** @param size manim's font size */
    public MarkupText(String markup, double size) {
        this(markup, TextStyle.serif(size));
    }

    /** @param style of what has no tags */
    public MarkupText(String markup, TextStyle style) {
        this(markup, style, TextFlow.DEFAULT);
    }

    /**
     * @param flow how lines are aligned and where they break
     * @throws IllegalArgumentException if the markup is wrong; the message says in which line and column, and why
     */
    public MarkupText(String markup, TextStyle style, TextFlow flow) {
        Markup read = Markup.parse(markup, style, NamedFonts.current().all());
        if (read.text().isBlank()) {
            throw new IllegalArgumentException("Markup needs a text that is not blank");
        }
        text = new Text(read.spans(), flow);
        read.inks().forEach(this::color);
        read.rules().forEach(this::draw);
        addParts(text, rules);
        toCenter();
    }

    private List<Letter> lettersBetween(int start, int end) {
        return text.letters().stream()
                .filter(letter -> letter.sourceEnd() > start && letter.sourceStart() < end)
                .toList();
    }

    private void color(Markup.Ink ink) {
        List<Letter> letters = lettersBetween(ink.start(), ink.end());
        for (int i = 0; i < letters.size(); i++) {
            double share = letters.size() < 2 ? 0 : (double) i / (letters.size() - 1);
            letters.get(i).setFill(ink.from().mix(ink.to(), share));
        }
    }

    /** A line for every run of letters that have one colour and stand on one line of text. */
    private void draw(Markup.Rule rule) {
        List<Letter> letters = lettersBetween(rule.start(), rule.end());
        for (int first = 0; first < letters.size(); ) {
            int last = first;
            while (last + 1 < letters.size()
                    && isOneLine(letters.get(first), letters.get(last + 1))
                    && letters.get(first)
                            .fill()
                            .get()
                            .equals(letters.get(last + 1).fill().get())) {
                last++;
            }
            boolean goesOn = last + 1 < letters.size() && isOneLine(letters.get(first), letters.get(last + 1));
            Bounds ink = new Group<>(letters.subList(first, last + 1)).bounds();
            double right = goesOn ? letters.get(last + 1).bounds().left() : ink.right();
            rules.add(line(rule, letters.get(first), ink.left(), Math.max(ink.right(), right)));
            first = last + 1;
        }
    }

    private boolean isOneLine(Letter letter, Letter other) {
        return text.caret(letter.sourceStart()).y()
                == text.caret(other.sourceStart()).y();
    }

    private PathShape line(Markup.Rule rule, Letter letter, double left, double right) {
        double height = (rule.isThrough() ? THROUGH : UNDER) * rule.em();
        Point middle =
                new Point((left + right) / 2, text.caret(letter.sourceStart()).y() + height);
        PathShape line = new PathShape(Polygons.rectangle(middle, right - left, THICKNESS * rule.em()));
        line.setFill(letter.fill().get() instanceof Color color ? color : Color.WHITE)
                .setStroke(Stroke.NONE);
        return line;
    }

    /** The text without tags. */
    public String text() {
        return text.text();
    }

    /** The letters in the order of the text; there are none for blanks. */
    public List<Letter> letters() {
        return text.letters();
    }

    @Override
    public Iterator<Letter> iterator() {
        return text.iterator();
    }

    /** The lines below letters and through them. */
    public Group<PathShape> rules() {
        return rules;
    }

    /** The letters of the first occurrence of a substring, without lines; a ligature at its border is split. */
    public Group<Letter> part(String substring) {
        return text.part(substring);
    }

    /** @param occurrence 0 for the first */
    public Group<Letter> part(String substring, int occurrence) {
        return text.part(substring, occurrence);
    }

    /** The letters of every match, one group each. */
    public List<Group<Letter>> parts(Pattern pattern) {
        return text.parts(pattern);
    }

    @Override
    public Point baseline() {
        return text.baseline();
    }

    @Override
    public double xHeight() {
        return text.xHeight();
    }
}
