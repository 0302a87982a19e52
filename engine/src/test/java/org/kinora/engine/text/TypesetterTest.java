package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final TextStyle SERIF = TextStyle.serif(48);

    private static Typesetter shared;

    @BeforeContainer
    static void open() {
        shared = Typesetter.open();
    }

    @AfterContainer
    static void close() {
        shared.close();
    }

    @Property(tries = 300)
    void anyUtf16StringCanBeSetLoneSurrogatesIncluded(
            @ForAll @CharRange(from = '\0', to = '\uFFFF') @StringLength(max = 60) String text,
            @ForAll @DoubleRange(min = 0.1, max = 5) double width) {
        TextLayout layout = shared.layout(text, SERIF, TextFlow.DEFAULT.within(width));
        assertThat(layout.glyphs()).allSatisfy(glyph -> {
            assertThat(glyph.sourceStart()).isBetween(0, glyph.sourceEnd() - 1);
            assertThat(glyph.text()).isEqualTo(text.substring(glyph.sourceStart(), glyph.sourceEnd()));
            assertThat(glyph.outline().isEmpty()).isFalse();
        });
        assertThat(layout.glyphs()).extracting(PlacedGlyph::sourceStart).isSortedAccordingTo(Integer::compare);
        for (int index = 0; index <= text.length(); index++) {
            assertThat(layout.caret(index).x()).isBetween(-1e-9, layout.width() + 1e-9);
        }
    }

    @Test
    void everyAssignedCharacterOfUnicodeCanBeSet() {
        try (Typesetter typesetter = Typesetter.open()) {
            for (int block = 0; block <= Character.MAX_CODE_POINT; block += 4096) {
                String text = IntStream.range(block, block + 4096)
                        .filter(Character::isDefined)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
                TextLayout layout = typesetter.layout(text, SERIF);
                assertThat(layout.width()).isFinite();
            }
        }
    }

    @Test
    void aGlyphIsTheSameObjectInEveryLayoutAndSize() {
        try (Typesetter typesetter = Typesetter.open()) {
            PlacedGlyph small =
                    typesetter.layout("g", TextStyle.serif(10)).glyphs().get(0);
            PlacedGlyph large =
                    typesetter.layout("a g", TextStyle.serif(90)).glyphs().get(1);
            assertThat(small.outline()).isSameAs(large.outline());
        }
    }

    @Test
    void manyThreadsGetTheSameLayouts() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Typesetter typesetter = Typesetter.open()) {
            Callable<List<PlacedGlyph>> setting = () -> {
                List<PlacedGlyph> glyphs = List.of();
                for (int i = 0; i < 50; i++) {
                    glyphs = typesetter
                            .layout("Waffle \u05D0\u05D1 " + i % 7, SERIF)
                            .glyphs();
                }
                return glyphs;
            };
            List<Future<List<PlacedGlyph>>> results = threads.invokeAll(List.of(setting, setting, setting, setting));
            for (Future<List<PlacedGlyph>> result : results) {
                assertThat(result.get()).isEqualTo(setting.call());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void twoTypesettersAgreeOnEveryOutline() {
        try (Typesetter one = Typesetter.open();
                Typesetter other = Typesetter.open()) {
            assertThat(one.layout("Rg&", SERIF).glyphs())
                    .isEqualTo(other.layout("Rg&", SERIF).glyphs());
        }
    }

    @Test
    void layoutsOutliveTheirTypesetterButNoMoreAreMade() {
        Typesetter typesetter = Typesetter.open();
        TextLayout layout = typesetter.layout("still here", SERIF);
        typesetter.close();
        typesetter.close();
        assertThat(layout.glyphs().get(0).path().bounds().height()).isPositive();
        assertThatThrownBy(() -> typesetter.layout("too late", SERIF))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This typesetter is closed; open another for further text");
    }

    @Test
    void everyFaceHasItsOwnLetters() {
        try (Typesetter typesetter = Typesetter.open()) {
            List<FontFace> faces = IntStream.range(0, 12)
                    .mapToObj(i -> new FontFace(
                            FontFace.Family.values()[i / 4],
                            i / 2 % 2 == 0 ? FontFace.Weight.REGULAR : FontFace.Weight.BOLD,
                            FontFace.Slant.values()[i % 2]))
                    .toList();
            assertThat(faces.stream()
                            .map(face -> typesetter
                                    .layout("g", new TextStyle(face, 48))
                                    .glyphs()
                                    .get(0)
                                    .outline()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> TextStyle.serif(0))
                .hasMessage("A font size is more than 0 and at most 100,000, not 0.0");
        assertThatThrownBy(() -> TextStyle.serif(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextFlow.DEFAULT.within(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
