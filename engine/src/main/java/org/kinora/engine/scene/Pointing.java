package org.kinora.engine.scene;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.PixelMobject;

/**
 * Finds what a finger on the picture means: the foremost thing whose paint lies there, letters and pictures by their
 * rectangles; where there is no paint, the smallest outline or text around the place.
 *
 * @param place in the frame's units
 * @param reach how far beside its paint a thing may be pointed at
 */
record Pointing(Point place, double reach) {

    Optional<SeenShape> foremost(List<SeenShape> backToFront) {
        for (int i = backToFront.size() - 1; i >= 0; i--) {
            if (isOnPaint(backToFront.get(i))) {
                return Optional.of(backToFront.get(i));
            }
        }
        Map<Object, List<SeenShape>> things = backToFront.stream()
                .filter(shape -> shape.isVisible() && shape.bounds().isPresent())
                .collect(Collectors.groupingBy(Pointing::wholeOf, LinkedHashMap::new, Collectors.toList()));
        return things.values().stream()
                .filter(shapes -> boundsOf(shapes).contains(place))
                .min(Comparator.comparingDouble(shapes -> area(boundsOf(shapes))))
                .map(shapes -> shapes.get(0));
    }

    /** Between the letters of a text one means the text. */
    private static Object wholeOf(SeenShape shape) {
        return shape.drawn() instanceof Letter letter ? letter.whole() : shape;
    }

    private static Bounds boundsOf(List<SeenShape> shapes) {
        return Bounds.around(shapes.stream().map(shape -> shape.bounds().orElseThrow()))
                .orElseThrow();
    }

    private static double area(Bounds bounds) {
        return bounds.width() * bounds.height();
    }

    private boolean isInBounds(SeenShape shape, double margin) {
        return shape.bounds()
                .filter(bounds -> bounds.grown(margin).contains(place))
                .isPresent();
    }

    private boolean isOnPaint(SeenShape seen) {
        if (!seen.isVisible() || !isInBounds(seen, reach)) {
            return false;
        }
        if (!seen.isFlat() || seen.shape() instanceof Letter || seen.shape() instanceof DecimalNumber) {
            return true;
        }
        Affine toPicture = seen.toPicture();
        if (toPicture.determinant() == 0) {
            return false;
        }
        boolean covers = seen.isFilled() || seen.shape() instanceof PixelMobject<?>;
        if (covers && seen.surrounds(place)) {
            return true;
        }
        return isOnStroke(seen, seen.path().transformed(toPicture));
    }

    private boolean isOnStroke(SeenShape seen, Path outline) {
        if (seen.shape().stroke().at(seen.moment()).isInvisible()) {
            return false;
        }
        PathMeasure measure = outline.measure();
        Point nearest = measure.pointAt(measure.nearestTo(place));
        return nearest.minus(place).length() <= reach + seen.strokeWidth() / 2;
    }
}
