package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.GlyphRange;
import org.kinora.engine.text.PlacedGlyph;

/**
 * The numbers of a formula that can change, and where in its layout they stand.
 *
 * @param layout the glyphs as they were set
 * @param places which glyphs each number stands for; also of numbers that are no part of the formula at the moment
 */
record ChangeableNumbers(List<PlacedGlyph> layout, Map<DecimalNumber, GlyphRange> places) {

    /** What starts this much further left than a number ends still stands to its right; as a part of the em. */
    private static final double OVERLAP = 1e-3;

    ChangeableNumbers(List<PlacedGlyph> layout) {
        this(layout, new LinkedHashMap<>());
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The number that stands for these glyphs now. */
    Optional<DecimalNumber> at(GlyphRange range, List<Mobject> parts) {
        return places.keySet().stream()
                .filter(number -> places.get(number).equals(range) && parts.contains(number))
                .findFirst();
    }

    /** Whether a number is inside a range of glyphs. */
    boolean isInside(DecimalNumber number, GlyphRange range) {
        GlyphRange own = places.get(number);
        return own != null && own.start() >= range.start() && own.end() <= range.end();
    }

    boolean knows(DecimalNumber number) {
        return places.containsKey(number);
    }

    GlyphRange placeOf(DecimalNumber number) {
        return places.get(number);
    }

    /** Puts a number where its first glyph stands, and makes it look like that. */
    void put(DecimalNumber number, GlyphRange range, Letter first) {
        places.put(number, range);
        double em = number.em();
        number.transform().set(Affine.scaling(1 / em, Point.ORIGIN).then(first.placement()));
        number.setFill(first.fill().get().transformed(Affine.scaling(em, Point.ORIGIN)));
        number.stroke().set(first.stroke().get());
        number.opacity().set(first.opacity().get());
        number.zIndex().set(first.zIndex().get());
        number.pose().set(first.pose().get());
    }

    /** From the layout's coordinates to the scene, by where a number stands now. */
    Affine scenePlace(DecimalNumber number) {
        return laidOut(number).inverse().then(number.placement());
    }

    private Affine laidOut(DecimalNumber number) {
        return Affine.scaling(1 / number.em(), Point.ORIGIN)
                .then(layout.get(places.get(number).start()).placement());
    }

    /** Lets glyphs and numbers move along with the numbers to their left that make room. */
    void makeRoom(List<DecimalNumber> numbers, List<Letter> letters, List<Mobject> parts) {
        List<DecimalNumber> roomy = numbers.stream().filter(parts::contains).toList();
        for (int glyph = 0; glyph < letters.size(); glyph++) {
            Letter letter = letters.get(glyph);
            List<RoomForNumbers.Number> before =
                    before(glyph, layout.get(glyph).placement().meanScale(), roomy);
            if (!before.isEmpty() && parts.contains(letter)) {
                Path outline = layout.get(glyph).outline();
                letter.path().follow(new RoomForNumbers(before, outline, Point.ORIGIN), RoomForNumbers::outlineAt);
            }
        }
        for (DecimalNumber number : places.keySet()) {
            List<RoomForNumbers.Number> before =
                    before(places.get(number).start(), laidOut(number).meanScale(), roomy);
            if (!before.isEmpty() && parts.contains(number)) {
                number.origin().follow(new RoomForNumbers(before, Path.EMPTY, Point.ORIGIN), RoomForNumbers::startAt);
            }
        }
    }

    /** The numbers that make room for a glyph to their right. */
    private List<RoomForNumbers.Number> before(int glyph, double scale, List<DecimalNumber> roomy) {
        double left = layout.get(glyph).placement().apply(Point.ORIGIN).x();
        List<RoomForNumbers.Number> found = new ArrayList<>();
        for (DecimalNumber number : roomy) {
            GlyphRange range = places.get(number);
            double begin =
                    layout.get(range.start()).placement().apply(Point.ORIGIN).x();
            PlacedGlyph last = layout.get(range.end() - 1);
            double end = last.placement().apply(Point.ORIGIN).x() + last.advance();
            double own = laidOut(number).meanScale();
            if (left >= end - OVERLAP * last.placement().meanScale()) {
                found.add(new RoomForNumbers.Number(number, (end - begin) / own, own / scale));
            }
        }
        return found;
    }
}
