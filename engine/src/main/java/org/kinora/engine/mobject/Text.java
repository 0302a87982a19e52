package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.TextSpan;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A text, letter by letter; white, and centred in the picture until it is placed. Font sizes are manim's, see {@link
 * TextStyle}.
 *
 * <pre>{@code
 * Text title = new Text("Fourier series", 64).toEdge(UP);
 * title.part("Fourier").setColor(YELLOW);
 * play(write(title));
 * }</pre>
 */
public final class Text extends Composite<Text> implements Typographic<Text>, Iterable<Letter> {

    /** The font size if none is given. */
    public static final double DEFAULT_SIZE = 48;

    private final TextSpans spans;

    private final TextFlow flow;

    /** What it has been told since. */
    private final Property<TextSetting> setting = structure("setting", TextSetting.AS_MADE);

    private final Property<TextLayout> layout;
    /** Where ligatures are split because a requested part begins or ends there. */
    private final Property<Set<Integer>> cuts = structure("cuts", Set.of());

    /** Takes back what was said of the text as it is set now. */
    private Runnable takeBack = () -> {};

    /** From the layout's coordinates to the scene, for a text that has no letter to tell. */
    private final Property<Affine> emptyPlace = structure("place of a text without letters", Affine.IDENTITY);

    /** In Computer Modern Roman, with the default font size of 48; lines break where the text says so. */
    public Text(String text) {
        this(text, DEFAULT_SIZE);
    }

    /** @param size manim's font size: 48 for a title, 24 for small print */
    public Text(String text, double size) {
        this(text, TextStyle.serif(size));
    }

    /** @param style face and size: {@code TextStyle.serif(32).bold()} */
    public Text(String text, TextStyle style) {
        this(text, style, TextFlow.DEFAULT);
    }

    /** @param flow how lines are aligned and where they break */
    public Text(String text, TextStyle style, TextFlow flow) {
        this(List.of(new TextSpan(text, style)), flow);
    }

    /** @param spans the text in several styles, one or more */
    Text(List<TextSpan> spans, TextFlow flow) {
        this.spans = new TextSpans(spans);
        this.flow = flow;
        layout = structure("text", layOut(""));
        set(this.spans.joined());
        if (!letters().isEmpty()) {
            toCenter();
        }
    }

    /** The text itself. */
    public String text() {
        return layout.get().text();
    }

    /** The text at a moment. */
    public String textAt(Moment moment) {
        return layout.at(moment).text();
    }

    /** The letters in the order of the text; there are none for blanks. */
    public List<Letter> letters() {
        return parts().stream().map(part -> (Letter) part).toList();
    }

    @Override
    public Iterator<Letter> iterator() {
        return letters().iterator();
    }

    /** The letters of the first occurrence of a substring; a ligature at its border is split. */
    public Group<Letter> part(String substring) {
        return part(substring, 0);
    }

    /**
     * The letters of one occurrence of a substring.
     *
     * @param occurrence 0 for the first
     * @throws IllegalArgumentException if it does not occur that often
     */
    public Group<Letter> part(String substring, int occurrence) {
        List<Group<Letter>> all = substring.isEmpty() ? List.of() : parts(Pattern.compile(Pattern.quote(substring)));
        if (occurrence < 0 || occurrence >= all.size()) {
            throw new IllegalArgumentException("part(\"%s\", %d): it occurs %s in \"%s\""
                    .formatted(
                            substring,
                            occurrence,
                            all.isEmpty() ? "nowhere" : all.size() == 1 ? "once" : all.size() + " times",
                            text()));
        }
        return all.get(occurrence);
    }

    /** The letters of every match, one group each; ligatures at a match's border are split. */
    public List<Group<Letter>> parts(Pattern pattern) {
        List<MatchResult> matches = pattern.matcher(text()).results().toList();
        Set<Integer> ends = new TreeSet<>();
        matches.forEach(match -> ends.addAll(List.of(match.start(), match.end())));
        split(ends);
        return matches.stream()
                .map(match -> between(match.start(), match.end()))
                .toList();
    }

    /**
     * Colours strings, each wherever it occurs: {@code Map.of("loss", RED, "gain", GREEN)}; manim's {@code t2c}. Of
     * strings inside each other the longer one counts.
     */
    public Text setColorByText(Map<String, Color> colors) {
        new NamedColors(colors)
                .forEach((string, color) ->
                        parts(Pattern.compile(Pattern.quote(string))).forEach(part -> part.setColor(color)));
        return this;
    }

    /** The letters of a range of the text, in UTF-16 units; a ligature at its border is split. */
    public Group<Letter> between(int start, int end) {
        split(Set.of(start, end).size() == 2 ? Set.of(start, end) : Set.of(start));
        return new Group<>(layout.get().glyphsBetween(start, end).of(letters()));
    }

    /**
     * Sets the text in a family of fonts, keeping weights, slants and sizes; manim's {@code font}. Its centre stays in
     * place, and letters keep their colours.
     *
     * <pre>{@code
     * Text title = new Text("Waves", 64).font(Fonts.load("Lora-Regular.ttf"));
     * }</pre>
     */
    public Text font(FontFamily family) {
        Objects.requireNonNull(family, "A text is set in a family of fonts");
        return told(setting.get().font(family));
    }

    /**
     * @param join false gives every letter a glyph of its own, as manim's {@code disable_ligatures} does; scripts whose
     *     letters are written joined stay so
     */
    public Text ligatures(boolean join) {
        return told(setting.get().ligatures(join));
    }

    /**
     * Breaks the text into lines that are not longer than this, between words where Unicode's rules allow it; its centre
     * stays in place. (To scale a text to a width there is {@link #setWidth}.)
     *
     * <pre>{@code
     * Text story = new Text("Once upon a time …", 32).width(6).justify();
     * }</pre>
     *
     * @param units in scene units before the text is scaled, more than 0
     */
    public Text width(double units) {
        return told(setting.get().flow(flow().within(units)));
    }

    /** Widens the blanks of lines that are broken to a {@linkplain #width(double) width} until the lines are that wide. */
    public Text justify() {
        return align(TextFlow.Alignment.JUSTIFY);
    }

    /** Says where shorter lines stand beside the longest. */
    public Text align(TextFlow.Alignment side) {
        return told(setting.get().flow(flow().aligned(side)));
    }

    /** @param ems from baseline to baseline, as a multiple of the font size; 1.2 if nothing else is said */
    public Text lineSpacing(double ems) {
        return told(setting.get().flow(flow().spaced(ems)));
    }

    private TextFlow flow() {
        TextFlow told = setting.get().flow();
        return told == null ? flow : told;
    }

    private Text told(TextSetting changed) {
        Point middle = letters().isEmpty() || attached() != null ? null : center();
        FormerLetters before = new FormerLetters(letters());
        takeBack.run();
        setting.set(changed);
        replaceText(text());
        if (!Recording.current().isEditing()) {
            before.handOverTo(letters());
        }
        return middle == null || letters().isEmpty() ? this : moveTo(middle);
    }

    /**
     * Sets the text again with its ligatures split at these indices, and shows the new letters in place of the
     * ligature.
     */
    private void split(Set<Integer> ends) {
        TextLayout whole = layout.get();
        Set<Integer> all = new TreeSet<>(cuts.get());
        ends.stream()
                .filter(end -> end > 0 && end < whole.text().length() && whole.cutsGlyph(0, end))
                .forEach(all::add);
        if (all.size() == cuts.get().size()) {
            return;
        }
        FormerLetters before = new FormerLetters(letters());
        cuts.set(Set.copyOf(all));
        replaceText(text());
        before.handOverTo(letters());
    }

    /**
     * The point of the baseline in front of the character at this index, in scene units; behind the last character for
     * the text's length.
     */
    public Point caret(int index) {
        return scenePlace().apply(layout.get().caret(index));
    }

    @Override
    public Point baseline() {
        return caret(0);
    }

    @Override
    public double xHeight() {
        return scenePlace()
                .applyToVector(new Point(0, layout.get().metrics().xHeight()))
                .length();
    }

    /** Appends to the text. The existing letters stay the same objects; the new ones are not shown yet. */
    public Text append(String more) {
        replaceText(text() + more);
        return this;
    }

    /**
     * Changes the text in place: its first baseline stays. The letters of a common beginning stay the same objects; new
     * letters look like the last of the old ones. If the text is shown, so is the changed one.
     */
    public Text set(String text) {
        boolean wasShown = isShown();
        FormerLetters before = new FormerLetters(letters());
        replaceText(text);
        if (wasShown && !Recording.current().isEditing()) {
            before.giveWayTo(letters());
        }
        return this;
    }

    private void replaceText(String text) {
        Affine base = place();
        Affine inScene = scenePlace();
        TextLayout changed = layOut(text);
        FormerLetters before = new FormerLetters(letters());
        List<Letter> after = new ArrayList<>();
        for (PlacedGlyph glyph : changed.glyphs()) {
            int index = after.size();
            Letter letter = before.become(index, glyph, this);
            letter.transform().set(glyph.placement().then(before.keeps(index, glyph) ? base : inScene));
            after.add(letter);
        }
        layout.set(changed);
        replaceParts(before.letters(), after);
        emptyPlace.set(base);
    }

    private TextLayout layOut(String text) {
        TextLayout set = Typesetting.current().layout(spans.of(text, setting.get()), flow(), cuts.get());
        takeBack = Typesetting.warn(set);
        return set;
    }

    /** From the layout's coordinates to where the author placed the first letter. */
    private Affine place() {
        return parts().isEmpty()
                ? emptyPlace.get()
                : place(((Letter) get(0)).transform().get());
    }

    /** From the layout's coordinates to the scene, by where the first letter stands now. */
    private Affine scenePlace() {
        return parts().isEmpty() ? emptyPlace.get() : place(((Letter) get(0)).placement());
    }

    private Affine place(Affine firstLetter) {
        return layout.get().glyphs().get(0).placement().inverse().then(firstLetter);
    }
}
