package org.kinora.engine.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.PixelMobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.SeenShape;

/** The shapes of one frame, from back to front, with their places, and what is before and behind what. */
final class Stage {

    /** What is behind this cannot be seen. */
    private static final double OPAQUE = 0.9;

    private final Film film;
    private final List<SeenShape> shapes;
    private final List<Optional<Bounds>> bounds;
    private final Bounds picture;

    Stage(Film film, long frame) {
        this.film = film;
        shapes = SeenShape.in(film, frame);
        bounds = shapes.stream().map(SeenShape::bounds).toList();
        double half = film.frameWidth() / 2;
        picture = new Bounds(-half, -DrawList.FRAME_HEIGHT / 2, half, DrawList.FRAME_HEIGHT / 2);
    }

    int size() {
        return shapes.size();
    }

    SeenShape shape(int place) {
        return shapes.get(place);
    }

    Optional<Bounds> bounds(int place) {
        return bounds.get(place);
    }

    boolean isInPicture(int place) {
        return bounds.get(place)
                .map(seen -> seen.left() <= picture.right()
                        && seen.right() >= picture.left()
                        && seen.bottom() <= picture.top()
                        && seen.top() >= picture.bottom())
                .orElse(false);
    }

    /** Whether nothing that cannot be seen through lies over the middle of a shape. */
    boolean isInFront(int place) {
        Point middle = bounds.get(place).orElseThrow().center();
        for (int i = place + 1; i < shapes.size(); i++) {
            if (covers(i, middle)
                    && shapes.get(i).fill().map(color -> color.alpha() > OPAQUE).orElse(false)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The one colour that is behind the middle of a shape; empty where that is a picture, a gradient, or what stands in
     * space.
     */
    Optional<Color> behind(int place) {
        return behind(place, shape -> true);
    }

    /** @param isGround whether a shape counts as something that others stand before */
    Optional<Color> behind(int place, Predicate<SeenShape> isGround) {
        Point middle = bounds.get(place).orElseThrow().center();
        Color behind = film.backgroundAt(shapes.get(place).moment());
        for (int i = 0; i < place; i++) {
            if (isGround.test(shapes.get(i)) && covers(i, middle)) {
                Optional<Color> color = shapes.get(i).fill();
                if (color.isEmpty() || shapes.get(i).shape() instanceof PixelMobject<?>) {
                    return Optional.empty();
                }
                behind = over(color.get(), behind);
            }
        }
        return Optional.of(behind);
    }

    /** A colour as it is seen before an opaque one. */
    static Color over(Color front, Color behind) {
        return behind.mix(front.withAlpha(1), front.alpha()).withAlpha(1);
    }

    /** Whether a shape that is no letter is seen, filled, at a point of the picture. */
    private boolean covers(int i, Point point) {
        SeenShape shape = shapes.get(i);
        if (bounds.get(i).isEmpty() || !bounds.get(i).get().contains(point) || !shape.isFilled()) {
            return false;
        }
        return !(shape.shape() instanceof Letter)
                && !(shape.shape() instanceof DecimalNumber)
                && shape.surrounds(point);
    }
}
