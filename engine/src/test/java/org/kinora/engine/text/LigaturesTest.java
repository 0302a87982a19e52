package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Letters that are joined, and where they are split. */
class LigaturesTest extends SetTexts {

    @Test
    void oneLigatureStandsForAllItsCharacters() {
        TextLayout office = typesetter.layout("office", SERIF);
        assertThat(office.glyphs()).extracting(PlacedGlyph::text).containsExactly("o", "ffi", "c", "e");
        assertThat(office.glyphs().get(1).sourceStart()).isEqualTo(1);
        assertThat(office.glyphs().get(1).sourceEnd()).isEqualTo(4);
    }

    @Test
    void typewriterLettersAreNeverJoined() {
        TextLayout office = typesetter.layout("office", TextStyle.typewriter(48));
        assertThat(office.glyphs()).hasSize(6);
        assertThat(office.glyphs())
                .extracting(PlacedGlyph::advance)
                .containsOnly(office.glyphs().get(0).advance());
    }

    @Test
    void aLigatureBelongsToEachCharacterItCovers() {
        TextLayout layout = typesetter.layout("office", SERIF);
        assertThat(layout.glyphsOf("i", 0)).isEqualTo(new GlyphRange(1, 2));
        assertThat(layout.glyphsOf("of", 0)).isEqualTo(new GlyphRange(0, 2));
    }

    @Test
    void aLigatureIsSplitExactlyWhereItIsCut() {
        TextLayout whole = typesetter.layout("first fit office", SERIF);
        assertThat(whole.cutsGlyph(1, 2)).isTrue();
        assertThat(whole.cutsGlyph(0, 2)).isFalse();
        assertThat(whole.cutsGlyph(2, 4)).isFalse();
        assertThat(whole.cutsGlyph(0, 16)).isFalse();

        TextLayout cut = typesetter.layout("first fit office", SERIF, TextFlow.DEFAULT, Set.of(1, 2));
        assertThat(cut.cutsGlyph(1, 2)).isFalse();
        assertThat(cut.glyphsBetween(1, 2).of(cut.glyphs()))
                .extracting(PlacedGlyph::text)
                .containsExactly("i");
        assertThat(cut.glyphs())
                .extracting(PlacedGlyph::text)
                .containsExactly("f", "i", "r", "s", "t", "fi", "t", "o", "ffi", "c", "e");
        assertThat(cut.missing()).isEmpty();
    }

    @Test
    void aCutLeavesTheRestOfALigatureJoined() {
        assertThat(typesetter
                        .layout("office", SERIF, TextFlow.DEFAULT, Set.of(2))
                        .glyphs())
                .extracting(PlacedGlyph::text)
                .containsExactly("o", "f", "fi", "c", "e");
        assertThat(typesetter
                        .layout("office", SERIF, TextFlow.DEFAULT, Set.of(3))
                        .glyphs())
                .extracting(PlacedGlyph::text)
                .containsExactly("o", "ff", "i", "c", "e");
    }

    @Test
    void lettersKernAcrossACut() {
        TextLayout joined = typesetter.layout("AVAV", SERIF);
        TextLayout cut = typesetter.layout("AVAV", SERIF, TextFlow.DEFAULT, Set.of(1, 2, 3));
        assertThat(cut.width()).isCloseTo(joined.width(), within(ROUNDING));
        assertThat(cut.glyphs()).hasSameSizeAs(joined.glyphs());
    }

    @Test
    void aCutTakesNoAccentFromItsLetterAndNoArabicLetterFromItsWord() {
        String accented = "e\u0301x";
        assertThat(typesetter
                        .layout(accented, SERIF, TextFlow.DEFAULT, Set.of(1))
                        .width())
                .isEqualTo(typesetter.layout(accented, SERIF).width());
        String arabic = "\u0643\u062A\u0627\u0628";
        assertThat(typesetter
                        .layout(arabic, SERIF, TextFlow.DEFAULT, Set.of(1, 2, 3))
                        .glyphs())
                .isEqualTo(typesetter.layout(arabic, SERIF).glyphs());
    }

    @Test
    void aStyleWithoutLigaturesGivesEveryLetterAGlyph() {
        TextLayout layout = typesetter.layout("office", SERIF.ligatures(false));
        assertThat(layout.glyphs()).hasSize(6);
        assertThat(SERIF.ligatures(false).bold().italic().ligatures()).isFalse();
    }
}
