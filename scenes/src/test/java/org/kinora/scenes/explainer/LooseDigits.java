package org.kinora.scenes.explainer;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** A sentence for each text, with the time at which it is first seen. */
    static List<String> in(RecordedBeat beat) {
        LooseDigits digits = new LooseDigits(beat);
        TreeMap<String, Double> found = new TreeMap<>();
        long step = Math.round(digits.film.rate().perSecond() / LOOKS_A_SECOND);
        for (int round = 0; round < 2; round++) {
            // copies may be shown before their originals, so that their words are known only in the second round
            found.clear();
            for (long frame = 0; frame < digits.film.frameCount(); frame += step) {
                double seconds = digits.film.rate().secondsAt(frame);
                digits.at(digits.film.moment(frame)).forEach(words -> found.putIfAbsent(words, seconds));
            }
        }
        return found.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "\"%s\" at %.2f s", each.getKey(), each.getValue()))
                .toList();
    }

    private Set<String> at(Moment moment) {
        Set<Shape> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Bound visual : visuals) {
            bound.addAll(visual.shapesAt(moment));
        }
        Set<String> loose = new HashSet<>();
        for (Shape shape : film.displayed().shapes()) {
            if (shape.orderAt(moment) >= 0) {
                Optional<String> words = wordsWithDigit(shape, moment);
                if (bound.contains(shape)) {
                    words.ifPresent(boundWords::add);
                } else {
                    words.filter(each -> !boundWords.contains(each)).ifPresent(loose::add);
                }
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
