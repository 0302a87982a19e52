package org.kinora.engine.geometry;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random paths of one to four contours of lines, quadratics and cubics, open and closed, within five units. */
final class Outlines extends DomainContextBase {

    private enum Kind {
        LINE,
        QUAD,
        CUBIC
    }

    private record Segment(Kind kind, Point first, Point second, Point end) {

        void drawTo(PathBuilder out) {
            switch (kind) {
                case LINE -> out.lineTo(end);
                case QUAD -> out.quadTo(first, end);
                case CUBIC -> out.cubicTo(first, second, end);
            }
        }
    }

    @Provide
    Arbitrary<Path> paths() {
        return contour().list().ofMinSize(1).ofMaxSize(4).map(contours -> {
            PathBuilder out = Path.builder();
            contours.forEach(out::append);
            return out.build();
        });
    }

    private static Arbitrary<Path> contour() {
        return Combinators.combine(points(), segments().list().ofMinSize(1).ofMaxSize(6), Arbitraries.of(true, false))
                .as((start, segments, closed) -> {
                    PathBuilder out = Path.builder().moveTo(start);
                    segments.forEach(segment -> segment.drawTo(out));
                    return closed ? out.closed().build() : out.build();
                });
    }

    private static Arbitrary<Segment> segments() {
        return Combinators.combine(Arbitraries.of(Kind.class), points(), points(), points())
                .as(Segment::new);
    }

    private static Arbitrary<Point> points() {
        Arbitrary<Double> coordinates = Arbitraries.doubles().between(-5, 5).ofScale(3);
        return Combinators.combine(coordinates, coordinates).as(Point::new);
    }
}
