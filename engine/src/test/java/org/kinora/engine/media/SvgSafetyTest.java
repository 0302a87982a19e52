package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not drawn of a file, and what is refused. */
class SvgSafetyTest extends SvgFiles {

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsLeftOutIsSaid(String inside, String said) throws IOException {
        SvgDrawing drawing = drawing(inside + "<rect width='10' height='10'/>");
        assertThat(drawing.warnings())
                .singleElement()
                .asString()
                .contains("picture.svg: ")
                .contains(said);
        assertThat(drawing.parts()).isNotEmpty();
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                Arguments.of(
                        "<mask id='m'><circle r='9' fill='white'/></mask><rect mask='url(#m)' width='9' height='9'/>",
                        "masks"),
                Arguments.of(
                        "<filter id='f'><feGaussianBlur/></filter><rect style='filter:url(#f)' width='9' height='9'/>",
                        "filters"),
                Arguments.of(
                        "<pattern id='p' width='1e9' height='1e9'><rect width='9' height='9'/></pattern>"
                                + "<rect fill='url(#p)' width='9' height='9'/>",
                        "patterns"),
                Arguments.of("<image href='file:///etc/passwd' width='9' height='9'/>", "pictures"),
                Arguments.of("<image href='http://127.0.0.1:1/x.png' width='9' height='9'/>", "pictures"),
                Arguments.of("<use href='other.svg#a'/>", "other files"),
                Arguments.of("<use xlink:href='file:///etc/passwd#a'/>", "other files"),
                Arguments.of("<style>@import url(http://127.0.0.1:1/a.css); rect {fill: red}</style>", "other files"),
                Arguments.of("<style>rect > > {{{ fill: red</style>", "not understood"),
                Arguments.of("<rect width='1e30' height='4'/>", "too large"),
                Arguments.of("<foreignObject width='9' height='9'><p/></foreignObject>", "foreign objects"));
    }

    @Test
    void aDocumentTypeIsPassedOver() throws IOException {
        Path file = written("<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://127.0.0.1:1/svg11.dtd'>" + SVG + "<rect id='all' width='4' height='4'/></svg>");
        assertThat(SvgDrawing.read(file).parts()).hasSize(1);
    }

    @Test
    void scriptsAndUnusedMasksAreNotWorthAWord() throws IOException {
        only("<script>while(true);</script><mask id='m'><rect width='9' height='9'/></mask>"
                + "<rect onload='alert(1)' width='10' height='10'/>");
    }

    @Test
    void whatUsesItselfIsNotDrawnForEver() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                drawing("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g><rect width='4' height='4'/>");
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("picture.svg: ");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileIsRefusedInOneSentence(String content, String said) throws IOException {
        Path file = written(content);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> SvgDrawing.read(file))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("picture.svg")
                        .hasMessageContaining(said)
                        .hasMessageNotContaining("\n"));
    }

    static Stream<Arguments> hostile() {
        StringBuilder bomb = new StringBuilder(SVG + "<rect id='u0' width='1' height='1'/>");
        StringBuilder empty = new StringBuilder(SVG + "<g id='u0'/>");
        for (int level = 1; level <= 8; level++) {
            for (StringBuilder each : List.of(bomb, empty)) {
                each.append("<g id='u").append(level).append("'>");
                each.append(("<use href='#u" + (level - 1) + "'/>").repeat(16)).append("</g>");
            }
        }
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("no picture", "not well-formed"),
                Arguments.of("<html><body/></html>", "first element is <html>"),
                Arguments.of("<svg xmlns='urn:else'/>", "no SVG picture"),
                Arguments.of(SVG + "<g><rect></svg>", "picture.svg:1: this is not well-formed"),
                Arguments.of(SVG + "<g>".repeat(20_000) + "</g>".repeat(20_000) + "</svg>", "nested"),
                Arguments.of(SVG + "<g/>".repeat(100_001) + "</svg>", "elements"),
                Arguments.of(bomb + "</svg>", "repeats its parts"),
                Arguments.of(empty + "</svg>", "repeats its parts"),
                Arguments.of(
                        SVG + "<clipPath id='c'><path d='M0 0" + "L9 1L1 9".repeat(300) + "'/></clipPath></svg>",
                        "too often to cut"),
                Arguments.of(
                        SVG + "<clipPath id='c'><use href='#p'/></clipPath><polygon id='p' points='0 0"
                                + " 9 1 1 9".repeat(300) + "'/></svg>",
                        "too often to cut"),
                Arguments.of(
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + SVG + "<text>&x;</text></svg>",
                        "entity"),
                Arguments.of(
                        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + SVG
                                + "<text>&b;</text></svg>",
                        "entity"));
    }

    @Test
    void aPathOfManySegmentsIsDrawn() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String path = "M0 0" + "L9 1L1 9L5 5".repeat(100_000);
            assertThat(only("<path d='" + path + "'/>").outline().size()).isEqualTo(300_001);
            SvgDrawing evenOdd = drawing("<path fill-rule='evenodd' d='" + path + "'/>");
            assertThat(evenOdd.warnings()).singleElement().asString().contains("too intricate");
            Random random = new Random(1);
            StringBuilder tangle = new StringBuilder("M0 0");
            for (int i = 0; i < 1_000; i++) {
                tangle.append('L').append(random.nextInt(1_000)).append(' ').append(random.nextInt(1_000));
            }
            assertThat(drawing("<path fill-rule='evenodd' d='" + tangle + "z'/>")
                            .warnings())
                    .singleElement()
                    .asString()
                    .contains("too intricate");
        });
    }

    @Test
    void aLongCoastIsCutAndFilledByTheEvenOddRule() throws IOException {
        StringBuilder coast = new StringBuilder("M0 0");
        for (int i = 0; i < 2_000; i++) {
            coast.append("L").append(i * 0.02).append(' ').append(20 + i * 7919 % 13 * 0.3);
        }
        String path = coast + "L40 0z";
        SvgDrawing drawing = drawing("<clipPath id='c'><path d='" + path + "'/></clipPath>"
                + "<rect y='10' width='40' height='30' clip-path='url(#c)'/><path fill-rule='evenodd' d='" + path
                + "'/>");
        assertThat(drawing.warnings()).isEmpty();
        assertThat(drawing.parts().get(0).outline().size()).isGreaterThan(1_500);
        assertThat(drawing.parts().get(1).outline().size()).isGreaterThan(1_500);
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertThatThrownBy(() -> SvgDrawing.read(folder.resolve("none.svg")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.svg: there is no such file");
        assertThatThrownBy(() -> SvgDrawing.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("that is a folder");
    }
}
