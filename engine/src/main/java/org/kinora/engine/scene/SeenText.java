package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.PixelMobject;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.Typographic;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;

/**
 * A text, formula or number that can be read at a moment.
 *
 * @param key the mobject, or where in a redrawn whole it is: the same at every moment
 * @param letters the rectangles of its letters in the picture, in the frame's units
 * @param em in the frame's units
 * @param contrast of its letters with what is behind them, WCAG's ratio; empty where that is no single colour
 */
record SeenText(Object key, String words, List<Bounds> letters, double em, Optional<Double> contrast) {

    /** Less cannot be seen as text, nor behind text. */
    private static final double FAINTEST = 0.1;

    /** What is behind this cannot be seen. */
    private static final double OPAQUE = 0.9;

    private static final int LONGEST = 40;

    Bounds bounds() {
        return letters.stream().reduce(Bounds::union).orElseThrow();
    }

    /** All texts of a frame but those that are not meant to be read, from back to front. */
    static List<SeenText> in(Film film, long frame) {
        Moment moment = film.moment(frame);
        List<SeenShape> shapes = SeenShapes.at(film, moment);
        List<Optional<Bounds>> bounds =
                shapes.stream().map(shape -> shape.bounds(film.camera())).toList();
        Map<Typographic<?>, List<Integer>> letters = new IdentityHashMap<>();
        List<Typographic<?>> wholes = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Optional<Typographic<?>> whole = whole(shapes.get(i), film);
            if (whole.isPresent() && bounds.get(i).isPresent() && isInFront(i, shapes, bounds, film)) {
                letters.computeIfAbsent(whole.get(), first -> {
                            wholes.add(first);
                            return new ArrayList<>();
                        })
                        .add(i);
            }
        }
        List<SeenText> texts = new ArrayList<>();
        Map<Shape, Integer> made = new IdentityHashMap<>();
        for (Typographic<?> whole : wholes) {
            Shape drawn = shapes.get(letters.get(whole).get(0)).drawn();
            Object key = drawn instanceof Redrawn ? List.of(drawn, made.merge(drawn, 1, Integer::sum)) : whole;
            texts.add(of(key, whole, letters.get(whole), shapes, bounds, film));
        }
        return texts;
    }

    private static SeenText of(
            Object key,
            Typographic<?> whole,
            List<Integer> places,
            List<SeenShape> shapes,
            List<Optional<Bounds>> bounds,
            Film film) {
        double em =
                places.stream().mapToDouble(i -> em(shapes.get(i), film)).max().orElseThrow();
        Optional<Double> least = Optional.of(21.0);
        for (int i : places) {
            Optional<Double> one = contrast(i, shapes, bounds, film);
            least = least.flatMap(before -> one.map(now -> Math.min(before, now)));
        }
        return new SeenText(
                key,
                words(whole, shapes.get(places.get(0)).moment()),
                places.stream().map(i -> bounds.get(i).orElseThrow()).toList(),
                em,
                least);
    }

    private static Optional<Typographic<?>> whole(SeenShape seen, Film film) {
        Typographic<?> whole = seen.shape() instanceof Letter letter
                ? letter.whole()
                : seen.shape() instanceof DecimalNumber number ? number : null;
        boolean isRead = whole != null
                && !((FluentMobject<?>) whole).isTexture()
                && !((FluentMobject<?>) seen.shape()).isTexture()
                && seen.color(film.recoloring())
                        .map(color -> color.alpha() > FAINTEST)
                        .orElse(true);
        return isRead ? Optional.of(whole) : Optional.empty();
    }

    private static double em(SeenShape seen, Film film) {
        double own = seen.shape() instanceof DecimalNumber number ? number.em() : 1;
        return own * seen.scale(film.camera());
    }

    static String words(Typographic<?> whole, Moment moment) {
        String words = whole instanceof Text text
                ? text.textAt(moment)
                : whole instanceof DecimalNumber number ? number.textAt(moment) : ((Formula<?>) whole).tex();
        String row = words.replaceAll("\\s+", " ");
        return row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…";
    }

    /** Whether nothing that cannot be seen through lies over the middle of a letter. */
    private static boolean isInFront(int place, List<SeenShape> shapes, List<Optional<Bounds>> bounds, Film film) {
        Point middle = bounds.get(place).orElseThrow().center();
        for (int i = place + 1; i < shapes.size(); i++) {
            if (covers(i, middle, shapes, bounds, film)
                    && shapes.get(i)
                            .color(film.recoloring())
                            .map(color -> color.alpha() > OPAQUE)
                            .orElse(false)) {
                return false;
            }
        }
        return true;
    }

    /** Empty where something behind it is no single colour: a picture, a gradient, or what stands in space. */
    private static Optional<Double> contrast(
            int place, List<SeenShape> shapes, List<Optional<Bounds>> bounds, Film film) {
        SeenShape letter = shapes.get(place);
        Optional<Color> ink = letter.color(film.recoloring());
        if (ink.isEmpty()) {
            return Optional.empty();
        }
        Point middle = bounds.get(place).orElseThrow().center();
        Color behind = film.backgroundAt(letter.moment());
        for (int i = 0; i < place; i++) {
            if (covers(i, middle, shapes, bounds, film)) {
                Optional<Color> color = shapes.get(i).color(film.recoloring());
                if (color.isEmpty() || shapes.get(i).shape() instanceof PixelMobject<?>) {
                    return Optional.empty();
                }
                behind = over(color.get(), behind);
            }
        }
        return Optional.of(over(ink.get(), behind).contrastTo(behind));
    }

    private static Color over(Color front, Color behind) {
        return behind.mix(front.withAlpha(1), front.alpha()).withAlpha(1);
    }

    /** Whether a shape that is no letter is seen, filled, at a point of the picture. */
    private static boolean covers(
            int i, Point point, List<SeenShape> shapes, List<Optional<Bounds>> bounds, Film film) {
        SeenShape shape = shapes.get(i);
        if (bounds.get(i).isEmpty() || !bounds.get(i).get().contains(point) || !shape.isFilled()) {
            return false;
        }
        if (shape.shape() instanceof Letter || shape.shape() instanceof DecimalNumber || !shape.isFlat(film.camera())) {
            return false;
        }
        Affine toPicture = shape.toPicture(film.camera());
        // what has yet to grow covers nothing
        return toPicture.determinant() != 0
                && Inside.of(shape.path(), toPicture.inverse().apply(point));
    }
}
