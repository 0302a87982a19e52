package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Turns;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.paint.Stroke;

class SvgDrawingTest extends SvgFiles {

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
        return Path.polygon(new Point(left, bottom), new Point(right, top)).bounds();
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
        return Math.abs(Turns.of(part.outline()).stream()
                .mapToDouble(Double::doubleValue)
                .sum());
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
}
