package org.kinora.scenes.explainer;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Bound;

/**
 * Finds what has a digit in it and is no part of something that says where its numbers come from. A copy of such a text, on
 * its way to somewhere else, is known by its words. Texture, which is not meant to be read, does not count.
 */
final class LooseDigits {

    private static final double LOOKS_A_SECOND = 4;

    private final Film film;
    private final List<Bound> visuals;
    private final Set<String> boundWords = new HashSet<>();

    private LooseDigits(RecordedBeat beat) {
        film = beat.film();
        visuals = beat.ledger().visuals();
    }

    /** What each text or number says when it is first seen, and when that is. */
    static List<String> in(RecordedBeat beat) {
        LooseDigits digits = new LooseDigits(beat);
        Map<Object, String> found = new LinkedHashMap<>();
        long step = Math.round(digits.film.rate().perSecond() / LOOKS_A_SECOND);
        for (int round = 0; round < 2; round++) {
            // copies may be shown before their originals, so that their words are known only in the second round
            found.clear();
            for (long frame = 0; frame < digits.film.frameCount(); frame += step) {
                double seconds = digits.film.rate().secondsAt(frame);
                digits.at(digits.film.moment(frame))
                        .forEach((text, words) -> found.putIfAbsent(
                                text, String.format(Locale.ROOT, "\"%s\" at %.2f s", words, seconds)));
            }
        }
        return List.copyOf(found.values());
    }

    /** The words of each text and number that is shown. */
    private Map<Object, String> at(Moment moment) {
        Set<Shape> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Bound visual : visuals) {
            bound.addAll(visual.shapesAt(moment));
        }
        Map<Object, String> loose = new LinkedHashMap<>();
        for (Shape shape : film.displayed().shapes()) {
            Optional<String> words = shape.orderAt(moment) >= 0 ? wordsWithDigit(shape, moment) : Optional.empty();
            if (bound.contains(shape)) {
                words.ifPresent(boundWords::add);
            } else {
                words.filter(each -> !boundWords.contains(each))
                        .ifPresent(each -> loose.put(shape instanceof Letter letter ? letter.whole() : shape, each));
            }
        }
        return loose;
    }

    /** The whole text of a letter that is a digit, or a number. */
    private static Optional<String> wordsWithDigit(Shape shape, Moment moment) {
        if (shape instanceof DecimalNumber number) {
            return number.isTexture() ? Optional.empty() : Optional.of(number.textAt(moment));
        }
        if (shape instanceof Letter letter && !letter.isTexture()) {
            String words = letter.whole() instanceof Text text
                    ? text.textAt(moment)
                    : letter.whole() instanceof Formula<?> formula ? formula.tex() : "";
            int end = Math.min(words.length(), letter.sourceEnd());
            boolean isDigit = letter.sourceStart() < end
                    && words.substring(letter.sourceStart(), end).chars().anyMatch(Character::isDigit);
            return isDigit ? Optional.of(words) : Optional.empty();
        }
        return Optional.empty();
    }
}
