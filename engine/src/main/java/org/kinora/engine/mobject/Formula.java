package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.GlyphRange;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TexLayout;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Recording;

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
    private final double size;
    private final double xHeight;
    private final ChangeableNumbers numbers;
    /** The numbers that what stands to their right moves along with. */
    private final List<DecimalNumber> roomy = new ArrayList<>();

    Formula(TexLayout layout, double size) {
        this.layout = layout;
        this.size = size;
        numbers = new ChangeableNumbers(layout.glyphs());
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

    /**
     * The glyphs and rules, in the order in which the source names them, apart from {@linkplain #makeNumberChangeable
     * numbers that can change}.
     */
    public final List<Letter> letters() {
        return numbers.isEmpty() ? Collections.unmodifiableList(letters) : present(letters);
    }

    private List<Letter> present(List<Letter> some) {
        if (numbers.isEmpty()) {
            return some;
        }
        Set<Mobject> all = new HashSet<>(parts());
        return some.stream().filter(all::contains).toList();
    }

    @Override
    public final Iterator<Letter> iterator() {
        return letters().iterator();
    }

    /**
     * The glyphs of the first place where this is a complete part of the source, such as {@code "x^2"} or {@code
     * "\\frac{a}{b}"}.
     *
     * @throws IllegalArgumentException if the source has no such part, or if it is a number that can change by now
     */
    public final Group<Letter> part(String tex) {
        return part(tex, 0);
    }

    /** @param occurrence counts from 0 */
    public final Group<Letter> part(String tex, int occurrence) {
        List<Letter> glyphs = present(layout.partsOf(tex, occurrence).of(letters));
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" is a number that can change by now: use what makeNumberChangeable has returned"
                            .formatted(tex));
        }
        return new Group<>(glyphs);
    }

    /** The glyphs of every place where this is a complete part of the source, one group each. */
    public final List<Group<Letter>> parts(String tex) {
        return layout.partsOf(tex).stream()
                .map(range -> new Group<>(present(range.of(letters))))
                .filter(group -> group.size() > 0)
                .toList();
    }

    /**
     * Colours every place where this is a complete part of the source; manim's {@code set_color_by_tex}. Does nothing if
     * there is none.
     */
    public final F setColorByTex(String tex, Color color) {
        for (GlyphRange range : layout.partsOf(tex)) {
            present(range.of(letters)).forEach(letter -> letter.setColor(color));
            numbers().stream()
                    .filter(number -> numbers.isInside(number, range))
                    .forEach(number -> number.setColor(color));
        }
        return self();
    }

    /**
     * Colours parts, each wherever it occurs: {@code Map.of("x", RED, "y^2", BLUE)}; manim's {@code tex_to_color_map}. Of
     * parts inside each other the longer one counts.
     */
    public final F setColorByTex(Map<String, Color> colors) {
        new NamedColors(colors).forEach(this::setColorByTex);
        return self();
    }

    /**
     * Makes the first place where the source has this number a number that can change; ManimGL's {@code
     * make_number_changeable}. It is a part of the formula in place of its glyphs, looks as they do, has as many digits
     * after the point and stands where they stood, on the formula's baseline, an exponent's or an index's.
     *
     * <pre>{@code
     * MathTex circle = new MathTex("x^2 + y^2 = 4.00");
     * circle.makeNumberChangeable("4.00").follow(at -> radius.at(at) * radius.at(at));
     * }</pre>
     *
     * @param number as the source has it: {@code "3.00"}, {@code "-7"}, {@code "12{,}000"}
     * @throws IllegalArgumentException if it is no number, or the source has no such part
     */
    public final DecimalNumber makeNumberChangeable(String number) {
        return makeNumberChangeable(number, 0);
    }

    /** @param occurrence counts from 0 */
    public final DecimalNumber makeNumberChangeable(String number, int occurrence) {
        return changeable(layout.partsOf(number, occurrence), WrittenNumber.parse(number));
    }

    /** As {@link #makeNumberChangeable(String)}, in every place where the source has this number. */
    public final Group<DecimalNumber> makeNumbersChangeable(String number) {
        WrittenNumber written = WrittenNumber.parse(number);
        layout.partsOf(number, 0);
        return new Group<>(layout.partsOf(number).stream()
                .map(range -> changeable(range, written))
                .toList());
    }

    private DecimalNumber changeable(GlyphRange range, WrittenNumber written) {
        DecimalNumber known = numbers.at(range, parts()).orElse(null);
        if (known != null) {
            return known;
        }
        List<Letter> glyphs = range.of(letters);
        if (!new HashSet<>(parts()).containsAll(glyphs)) {
            throw new IllegalArgumentException(
                    "A part of this number is a number that can change already: make the longer number changeable alone");
        }
        DecimalNumber number = written.drawn(size);
        numbers.put(number, range, glyphs.get(0));
        replaceParts(glyphs, List.of(number));
        if (!roomy.isEmpty()) {
            numbers.makeRoom(roomy, letters, parts());
        }
        if (!Recording.current().isEditing()) {
            Group<Letter> before = new Group<>(glyphs);
            if (before.isShown()) {
                number.showInPlaceOf(before);
            }
            before.hide();
        }
        return number;
    }

    /** The numbers that can change, from left to right in the source. */
    public final List<DecimalNumber> numbers() {
        return parts().stream()
                .filter(part -> part instanceof DecimalNumber number && numbers.knows(number))
                .map(part -> (DecimalNumber) part)
                .sorted(Comparator.comparing(number -> numbers.placeOf(number).start()))
                .toList();
    }

    /** The TeX that a {@linkplain #makeNumberChangeable number that can change} was made of. */
    public final String texOf(DecimalNumber number) {
        if (!numbers.knows(number)) {
            throw new IllegalArgumentException(
                    "That number is none of this formula's: makeNumberChangeable(\"3.00\") returns one");
        }
        GlyphRange range = numbers.placeOf(number);
        return tex().substring(
                        letters.get(range.start()).sourceStart(),
                        letters.get(range.end() - 1).sourceEnd());
    }

    /**
     * From now on moves what stands to the right of a {@linkplain #makeNumberChangeable number that can change} along as
     * that grows and shrinks. Bars and roots above it keep their length.
     */
    public final F makeRoomFor(DecimalNumber number) {
        texOf(number);
        if (!roomy.contains(number)) {
            roomy.add(number);
        }
        numbers.makeRoom(roomy, letters, parts());
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

    /** From the layout's coordinates to the scene, by where the first glyph or number stands now. */
    private Affine scenePlace() {
        if (letters.isEmpty()) {
            return Affine.IDENTITY;
        }
        List<Letter> glyphs = letters();
        if (glyphs.isEmpty()) {
            return numbers.scenePlace(numbers().get(0));
        }
        Letter first = glyphs.get(0);
        return layout.glyphs().get(letters.indexOf(first)).placement().inverse().then(first.placement());
    }
}
