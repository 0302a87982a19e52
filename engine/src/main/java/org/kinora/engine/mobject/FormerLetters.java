package org.kinora.engine.mobject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.text.PlacedGlyph;

/**
 * The letters of a text before it is set anew: some of them stay, and new letters take their looks and places from them.
 */
record FormerLetters(List<Letter> letters) {

    /** The letter that becomes a glyph: the one that is this glyph already, or a new one that looks like the last. */
    Letter become(int index, PlacedGlyph glyph, Text whole) {
        return keeps(index, glyph) ? letters.get(index) : anew(glyph, whole);
    }

    /** Whether the letter at this index is this glyph already. */
    boolean keeps(int index, PlacedGlyph glyph) {
        if (index >= letters.size()) {
            return false;
        }
        Letter letter = letters.get(index);
        return letter.path().get() == glyph.outline()
                && letter.sourceStart() == glyph.sourceStart()
                && letter.sourceEnd() == glyph.sourceEnd();
    }

    private Letter anew(PlacedGlyph glyph, Text whole) {
        Letter letter = new Letter(glyph.outline(), whole, glyph.sourceStart(), glyph.sourceEnd());
        if (!letters.isEmpty()) {
            Letter model = letters.get(letters.size() - 1);
            letter.fill().set(model.fill().get());
            letter.stroke().set(model.stroke().get());
            letter.zIndex().set(model.zIndex().get());
            letter.pose().set(model.pose().get());
        }
        return letter;
    }

    /** New letters look as those did that stood for their characters, and are shown in their place. */
    void handOverTo(List<Letter> now) {
        Set<Letter> fresh = new HashSet<>(now);
        List<Letter> gone = letters.stream().filter(old -> !fresh.contains(old)).toList();
        letters.forEach(fresh::remove);
        for (Letter letter : now) {
            if (fresh.contains(letter)) {
                gone.stream()
                        .filter(old -> old.standsFor(letter.sourceStart()))
                        .findFirst()
                        .ifPresent(letter::replace);
            }
        }
        gone.forEach(Letter::hide);
    }

    /** New letters are shown, in front, and those that are left are hidden. */
    void giveWayTo(List<Letter> now) {
        now.stream().filter(letter -> !letters.contains(letter)).forEach(Letter::show);
        letters.stream().filter(letter -> !now.contains(letter)).forEach(Letter::hide);
    }
}
