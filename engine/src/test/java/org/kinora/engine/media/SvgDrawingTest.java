package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.paint.Stroke;

class SvgDrawingTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>";

    @TempDir
    Path folder;

    private Path written(String svg) throws IOException {
        return Files.writeString(folder.resolve("picture.svg"), svg);
    }

    private SvgDrawing drawing(String inside) throws IOException {
        return SvgDrawing.read(written(SVG + inside + "</svg>"));
    }

    private SvgDrawing.Part only(String inside) throws IOException {
        SvgDrawing drawing = drawing(inside);
        assertThat(drawing.warnings()).isEmpty();
        assertThat(drawing.parts()).hasSize(1);
        return drawing.parts().get(0);
    }

    @Test
    void fillAndStrokeOfAnElementAreOneShape() throws IOException {
        SvgDrawing.Part part = only("<g transform='translate(10 20) scale(2)' opacity='0.5'>"
                + "<rect width='10' height='5' fill='#ff0000' stroke='blue' stroke-width='3' stroke-dasharray='2 1'"
                + " stroke-linecap='round'/></g>");
        assertThat(part.outline().bounds()).isEqualTo(bounds(10, 20, 30, 30));
        assertThat(part.fill()).isEqualTo(new Color(1, 0, 0, 0.5));
        assertThat(part.stroke().paint()).isEqualTo(new Color(0, 0, 1, 0.5));
        assertThat(part.stroke().width()).isEqualTo(6);
        assertThat(part.stroke().dashes()).containsExactly(4.0, 2.0);
        assertThat(part.stroke().cap()).isEqualTo(Stroke.Cap.ROUND);
    }

    private static Bounds bounds(double left, double bottom, double right, double top) {
        return org.kinora.engine.geometry.Path.polygon(new Point(left, bottom), new Point(right, top))
                .bounds();
    }

    @Test
    void styleSheetsClassesAndUsedPartsCount() throws IOException {
        SvgDrawing drawing = drawing("<style>.leaf { fill: lime } #b { stroke: red }</style>"
                + "<defs><path id='b' class='leaf' d='M0 0h10v10z'/></defs>"
                + "<use href='#b'/><use xlink:href='#b' x='50'/>");
        assertThat(drawing.parts()).hasSize(2);
        assertThat(drawing.parts().get(1).outline().bounds().left()).isEqualTo(50);
        assertThat(drawing.parts()).allSatisfy(part -> {
            assertThat(part.fill()).isEqualTo(new Color(0, 1, 0, 1));
            assertThat(part.stroke().paint()).isEqualTo(new Color(1, 0, 0, 1));
        });
    }

    @Test
    void partsHaveTheIdsOfTheirElementTheGroupsAroundItAndWhatUsesThem() throws IOException {
        List<SvgDrawing.Part> parts = drawing("<symbol id='wheel'><circle id='tyre' r='5'/><circle r='1'/></symbol>"
                        + "<g id='bike'><use id='front' href='#wheel'/><path id='frame' d='M0 0L9 9'/><rect id='gone'"
                        + " width='0' height='4'/><path d='M5 0h4v4z'/></g><path d='M0 0h4v4z'/>")
                .parts();
        assertThat(parts.stream().map(SvgDrawing.Part::ids).toList())
                .containsExactly(
                        Set.of("bike", "front", "wheel", "tyre"),
                        Set.of("bike", "front", "wheel"),
                        Set.of("bike", "frame"),
                        Set.of("bike"),
                        Set.of());
    }

    @Test
    void theEvenOddRuleLeavesAHoleWhereContoursOfOneDirectionOverlap() throws IOException {
        String square = "M0 0h30v30h-30zM10 10h10v10h-10z";
        assertThat(area(only("<path d='" + square + "'/>"))).isCloseTo(1000, within(1e-3));
        SvgDrawing.Part holed = only("<path fill-rule='evenodd' d='" + square + "'/>");
        assertThat(area(holed)).isCloseTo(800, within(1e-3));
    }

    /** By which the contours go round, with their direction: of a hole it is negative. */
    private static double area(SvgDrawing.Part part) {
        double[] sum = new double[1];
        part.outline().visit(new org.kinora.engine.geometry.PathVisitor() {
            private float startX;
            private float startY;
            private float x;
            private float y;

            @Override
            public void moveTo(float toX, float toY) {
                startX = x = toX;
                startY = y = toY;
            }

            @Override
            public void lineTo(float toX, float toY) {
                sum[0] += (double) x * toY - (double) y * toX;
                x = toX;
                y = toY;
            }

            @Override
            public void quadTo(float controlX, float controlY, float toX, float toY) {
                lineTo(toX, toY);
            }

            @Override
            public void cubicTo(float ax, float ay, float bx, float by, float toX, float toY) {
                lineTo(toX, toY);
            }

            @Override
            public void close() {
                lineTo(startX, startY);
            }
        });
        return Math.abs(sum[0] / 2);
    }

    @Test
    void aClipPathCutsFillsAndStrokes() throws IOException {
        SvgDrawing drawing = drawing("<clipPath id='c'><rect width='10' height='10'/></clipPath>"
                + "<g clip-path='url(#c)'><rect x='5' y='5' width='50' height='50' fill='red'/>"
                + "<path d='M0 5H80' stroke='blue' stroke-width='2'/>"
                + "<rect x='2' y='2' width='2' height='2' fill='lime'/></g>");
        assertThat(drawing.parts().get(0).outline().bounds()).isEqualTo(bounds(5, 5, 10, 10));
        SvgDrawing.Part line = drawing.parts().get(1);
        assertThat(line.outline().bounds()).isEqualTo(bounds(0, 4, 10, 6));
        assertThat(line.fill()).isEqualTo(new Color(0, 0, 1, 1));
        assertThat(drawing.parts().get(2).outline().bounds()).isEqualTo(bounds(2, 2, 4, 4));
    }

    @Test
    void aLineThatIsStretchedBecomesItsOutline() throws IOException {
        SvgDrawing.Part part = only("<path transform='scale(1 4)' d='M0 5H80' stroke='blue' stroke-width='2'/>");
        assertThat(part.outline().bounds()).isEqualTo(bounds(0, 16, 80, 24));
        assertThat(part.stroke().isInvisible()).isTrue();
    }

    @Test
    void gradientsGoWhereTheirBoxAndTransformPutThem() throws IOException {
        LinearGradient linear = (LinearGradient) only("<linearGradient id='g'><stop offset='0.25' stop-color='red'/>"
                        + "<stop offset='1' stop-color='blue' stop-opacity='0.5'/></linearGradient>"
                        + "<rect x='10' y='10' width='40' height='20' fill='url(#g)'/>")
                .fill();
        assertThat(linear.start().x()).isCloseTo(10, within(1e-4));
        assertThat(linear.end().x()).isCloseTo(50, within(1e-4));
        assertThat(linear.end().y()).isCloseTo(linear.start().y(), within(1e-4));
        assertThat(linear.stops().at(0.25)).isEqualTo(new Color(1, 0, 0, 1));
        assertThat(linear.stops().at(1).alpha()).isCloseTo(0.5, within(0.01));

        RadialGradient radial = (RadialGradient) only("<radialGradient id='g' gradientUnits='userSpaceOnUse' cx='20'"
                        + " cy='30' r='5' gradientTransform='translate(1 2)'><stop stop-color='red'/>"
                        + "<stop offset='1' stop-color='blue'/></radialGradient>"
                        + "<rect transform='scale(2)' width='40' height='20' fill='url(#g)'/>")
                .fill();
        assertThat(radial.center()).isEqualTo(new Point(42, 64));
        assertThat(radial.radius()).isCloseTo(10, within(1e-6));
    }

    @Test
    void theBandsOfAStretchedGradientStayOnTheBandsOfTheBox() throws IOException {
        // from corner to corner of a box that is four times as wide as high, bands run along the other diagonal
        LinearGradient gradient = (LinearGradient) only("<linearGradient id='g' x1='0' y1='0' x2='1' y2='1'>"
                        + "<stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>"
                        + "<rect width='80' height='20' fill='url(#g)'/>")
                .fill();
        Point way = gradient.end().minus(gradient.start());
        Point otherDiagonal = new Point(80, -20);
        assertThat(way.dot(otherDiagonal)).isCloseTo(0, within(1e-3));
        assertThat(new Point(80, 20).minus(gradient.start()).dot(way) / way.dot(way))
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void aRepeatedGradientRepeats() throws IOException {
        LinearGradient gradient = (LinearGradient) only("<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='0'"
                        + " x2='10' spreadMethod='reflect'><stop stop-color='red'/><stop offset='1'"
                        + " stop-color='blue'/></linearGradient><rect width='80' height='20' fill='url(#g)'/>")
                .fill();
        double length = gradient.end().x() - gradient.start().x();
        double at = (10 - gradient.start().x()) / length;
        assertThat(gradient.stops().at(at).blue()).isCloseTo(1, within(1e-3));
        assertThat(gradient.stops().at(at + 5 / length).blue()).isCloseTo(0.5, within(1e-3));
        assertThat(gradient.stops().at(at + 10 / length).red()).isCloseTo(1, within(1e-3));
    }

    @Test
    void textIsOutlinesInFontsOfTheEngine() throws IOException {
        SvgDrawing.Part sans = only("<text x='5' y='40' font-size='20' font-family='Arial'>Hi</text>");
        SvgDrawing.Part serif = only("<text x='5' y='40' font-size='20' style='font-family: Times'>Hi</text>");
        assertThat(sans.outline().contourCount()).isEqualTo(3);
        assertThat(sans.outline().bounds().bottom()).isCloseTo(40 - 20 * 0.7, within(1.0));
        assertThat(serif.outline().size()).isGreaterThan(sans.outline().size());
    }

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
