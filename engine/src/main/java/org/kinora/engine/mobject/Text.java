package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
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

    /** The text that it was made with, in its styles; what is longer goes on in the last one. */
    private final List<TextSpan> spans;

    private final TextFlow flow;
    private final Property<TextLayout> layout;
    /** Where ligatures are split because a requested part begins or ends there. */
    private final Property<Set<Integer>> cuts = structure("cuts", Set.of());

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
        this.spans = List.copyOf(spans);
        this.flow = flow;
        layout = structure("text", layOut(""));
        set(joined(spans));
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

    /** The letters of a range of the text, in UTF-16 units; a ligature at its border is split. */
    public Group<Letter> between(int start, int end) {
        split(Set.of(start, end).size() == 2 ? Set.of(start, end) : Set.of(start));
        return new Group<>(layout.get().glyphsBetween(start, end).of(letters()));
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
        List<Letter> before = letters();
        cuts.set(Set.copyOf(all));
        replaceText(text());
        List<Letter> after = letters();
        for (Letter letter : after) {
            before.stream()
                    .filter(old -> !after.contains(old) && old.standsFor(letter.sourceStart()))
                    .findFirst()
                    .ifPresent(ligature -> letter.replace(ligature));
        }
        before.stream().filter(old -> !after.contains(old)).forEach(Letter::hide);
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
        List<Letter> before = letters();
        replaceText(text);
        if (wasShown && !Recording.current().isEditing()) {
            List<Letter> after = letters();
            after.stream().filter(letter -> !before.contains(letter)).forEach(Letter::show);
            before.stream().filter(letter -> !after.contains(letter)).forEach(Letter::hide);
        }
        return this;
    }

    private void replaceText(String text) {
        Affine base = place();
        Affine inScene = scenePlace();
        TextLayout changed = layOut(text);
        List<Letter> before = letters();
        List<Letter> after = new ArrayList<>();
        for (PlacedGlyph glyph : changed.glyphs()) {
            int i = after.size();
            boolean isKept = i < before.size() && isSame(before.get(i), glyph);
            Letter letter = isKept ? before.get(i) : lettered(glyph, before);
            letter.transform().set(glyph.placement().then(isKept ? base : inScene));
            after.add(letter);
        }
        layout.set(changed);
        replaceParts(before, after);
        emptyPlace.set(base);
    }

    private TextLayout layOut(String text) {
        TextLayout set = Typesetting.current().layout(styled(text), flow, cuts.get());
        set.warning().ifPresent(Recording.current()::warn);
        return set;
    }

    private List<TextSpan> styled(String text) {
        List<TextSpan> styled = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < spans.size(); i++) {
            boolean isLast = i == spans.size() - 1;
            int end = isLast
                    ? text.length()
                    : Math.min(text.length(), start + spans.get(i).text().length());
            styled.add(new TextSpan(text.substring(start, end), spans.get(i).style()));
            start = end;
        }
        return styled;
    }

    private static String joined(List<TextSpan> spans) {
        StringBuilder joined = new StringBuilder();
        spans.forEach(span -> joined.append(span.text()));
        return joined.toString();
    }

    private static boolean isSame(Letter letter, PlacedGlyph glyph) {
        return letter.path().get() == glyph.outline()
                && letter.sourceStart() == glyph.sourceStart()
                && letter.sourceEnd() == glyph.sourceEnd();
    }

    private Letter lettered(PlacedGlyph glyph, List<Letter> models) {
        Letter letter = new Letter(glyph.outline(), this, glyph.sourceStart(), glyph.sourceEnd());
        if (!models.isEmpty()) {
            Letter model = models.get(models.size() - 1);
            letter.fill().set(model.fill().get());
            letter.stroke().set(model.stroke().get());
            letter.zIndex().set(model.zIndex().get());
            letter.pose().set(model.pose().get());
        }
        return letter;
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
