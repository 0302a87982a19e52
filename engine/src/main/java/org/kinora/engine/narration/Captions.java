package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The captions of a film, or of a stretch of it, in the order in which they are shown; no two at the same time. Never
 * changes.
 *
 * <pre>{@code
 * Captions shown = film.captions();
 * shown.at(BigDecimal.valueOf(2.5)).ifPresent(caption -> System.out.println(caption.text()));
 * }</pre>
 *
 * @param all the captions
 */
public record Captions(List<Caption> all) {

    public static final Captions NONE = new Captions(List.of());

    /** @throws IllegalArgumentException if one begins before the one in front of it ends */
    public Captions {
        all = List.copyOf(all);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).from().compareTo(all.get(i - 1).to()) < 0) {
                throw new IllegalArgumentException("Captions follow one another, but \""
                        + all.get(i).text() + "\" begins before \""
                        + all.get(i - 1).text() + "\" ends, at " + all.get(i).from() + " s");
            }
        }
    }

    /** Captions that may overlap: each ends when the next begins, and of two that begin together the later given one is shown. */
    static Captions of(List<Caption> overlapping) {
        List<Caption> sorted = new ArrayList<>(overlapping);
        sorted.sort(Comparator.comparing(Caption::from));
        List<Caption> apart = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Caption caption = sorted.get(i);
            BigDecimal end =
                    i + 1 < sorted.size() ? caption.to().min(sorted.get(i + 1).from()) : caption.to();
            if (end.compareTo(caption.from()) > 0) {
                apart.add(caption.until(end));
            }
        }
        return new Captions(apart);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The caption that is shown at a moment, if there is one. */
    public Optional<Caption> at(BigDecimal seconds) {
        int first = 0;
        int end = all.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (all.get(middle).to().compareTo(seconds) <= 0) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first < all.size() && all.get(first).from().compareTo(seconds) <= 0
                ? Optional.of(all.get(first))
                : Optional.empty();
    }

    /** Those of a stretch of the film, with times counted from its beginning; the first and the last may be cut short. */
    public Captions between(BigDecimal from, BigDecimal to) {
        List<Caption> within = new ArrayList<>();
        for (Caption caption : all) {
            BigDecimal begins = caption.from().max(from);
            BigDecimal ends = caption.to().min(to);
            if (begins.compareTo(ends) < 0) {
                within.add(new Caption(begins.subtract(from), ends.subtract(from), caption.lines()));
            }
        }
        return new Captions(within);
    }
}
