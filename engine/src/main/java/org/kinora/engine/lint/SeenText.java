package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Typographic;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.SeenShape;
import org.kinora.engine.scene.Words;

/**
 * A text, formula or number that can be read at a moment.
 *
 * @param key the mobject, or where in a redrawn whole it is: the same at every moment
 * @param mobject the text, or the redrawn whole that it is a part of
 * @param words its beginning
 * @param letters the rectangles of its letters in the picture, in the frame's units
 * @param em in the frame's units
 * @param contrast of its letters with what is behind them, WCAG's ratio, but for those that are just coming or going;
 *     empty where that is no single colour
 */
record SeenText(
        Object key, Mobject mobject, String words, List<Bounds> letters, double em, Optional<Double> contrast) {

    /** Less cannot be seen as text. */
    private static final double FAINTEST = 0.1;

    /** An em of less, in units, is no text yet: a pixel of a picture 800 pixels high is larger. */
    private static final double INVISIBLE = 0.01;

    Bounds bounds() {
        return letters.stream().reduce(Bounds::union).orElseThrow();
    }

    /** As a message says it. */
    String name() {
        return "\"" + words + "\"";
    }

    /** All texts in a picture but those that are not meant to be read, from back to front. */
    static List<SeenText> in(Stage stage) {
        Map<Typographic<?>, List<Integer>> letters = new IdentityHashMap<>();
        List<Typographic<?>> wholes = new ArrayList<>();
        for (int i = 0; i < stage.size(); i++) {
            Optional<Typographic<?>> whole = whole(stage.shape(i));
            if (whole.isPresent() && stage.bounds(i).isPresent() && stage.isInFront(i)) {
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
            List<Integer> places = letters.get(whole);
            Shape drawn = stage.shape(places.get(0)).drawn();
            Object key = drawn instanceof Redrawn ? List.of(drawn, made.merge(drawn, 1, Integer::sum)) : whole;
            SeenText text = of(key, drawn instanceof Redrawn ? drawn : whole, whole, places, stage);
            if (places.stream().anyMatch(stage::isInPicture) && text.em >= INVISIBLE) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static SeenText of(
            Object key, Mobject mobject, Typographic<?> whole, List<Integer> places, Stage stage) {
        double em = places.stream().mapToDouble(i -> em(stage.shape(i))).max().orElseThrow();
        Optional<Double> least = Optional.of(21.0);
        for (int i : places) {
            if (stage.shape(i).isOnItsWay()) {
                continue;
            }
            Optional<Double> one = contrast(i, stage);
            least = least.flatMap(before -> one.map(now -> Math.min(before, now)));
        }
        return new SeenText(
                key,
                mobject,
                Words.of(whole, stage.shape(places.get(0)).moment()),
                places.stream().map(i -> stage.bounds(i).orElseThrow()).toList(),
                em,
                least);
    }

    private static Optional<Double> contrast(int place, Stage stage) {
        Optional<Color> ink = stage.shape(place).fill();
        return ink.flatMap(color -> stage.behind(place)
                .map(behind -> Stage.over(color, behind).contrastTo(behind)));
    }

    private static Optional<Typographic<?>> whole(SeenShape seen) {
        Typographic<?> whole = seen.shape() instanceof Letter letter
                ? letter.whole()
                : seen.shape() instanceof DecimalNumber number ? number : null;
        boolean isRead = whole != null
                && !((FluentMobject<?>) whole).isTexture()
                && !((FluentMobject<?>) seen.shape()).isTexture()
                && seen.fill().map(color -> color.alpha() > FAINTEST).orElse(true);
        return isRead ? Optional.of(whole) : Optional.empty();
    }

    private static double em(SeenShape seen) {
        double own = seen.shape() instanceof DecimalNumber number ? number.em() : 1;
        return own * seen.scale();
    }
}
