package org.kinora.engine.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.LayoutFinding.Kind;
import org.kinora.engine.timeline.Section;

/**
 * Looks at the texts of a film: whether they lie over one another, leave the picture's safe area, or are too small or
 * too faint to be read. What lasts for less than 0.4 s, such as a word that flies past another, does not count, nor does
 * a size or a contrast that is changing, nor what is
 * {@linkplain org.kinora.engine.mobject.FluentMobject#asTexture texture}.
 *
 * <pre>{@code
 * try (Film film = Film.record(new Explainer(), settings)) {
 *     LayoutCheck.of(film).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class LayoutCheck {

    /** How far from each side of the picture texts stay, as a share of its width or height. */
    public static final double SAFE_MARGIN = 0.035;

    /** The least font size, as a share of the picture's shorter side. */
    public static final double LEAST_SIZE = 1 / 40.0;

    /** WCAG's ratio for text that is not large, level AA. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final double LASTING_SECONDS = 0.4;

    /** A text whose size or contrast changes by a larger share meanwhile is growing or fading. */
    private static final double AT_REST = 0.1;

    /** An em of less, in units, is no text yet: a pixel of a picture 800 pixels high is larger. */
    private static final double INVISIBLE = 0.01;

    /** In the frame's units: letters that touch do not overlap. */
    private static final double TOUCHING = 0.02;

    /** A size that is meant to be the least one may be less by rounding. */
    private static final double ROUNDING = 0.999;

    private static final double HEIGHT = 8;

    private final Film film;
    private final Bounds picture;
    private final Bounds safe;

    private LayoutCheck(Film film) {
        this.film = film;
        double half = film.frameWidth() / 2;
        picture = new Bounds(-half, -HEIGHT / 2, half, HEIGHT / 2);
        safe = new Bounds(
                picture.left() + SAFE_MARGIN * film.frameWidth(),
                picture.bottom() + SAFE_MARGIN * HEIGHT,
                picture.right() - SAFE_MARGIN * film.frameWidth(),
                picture.top() - SAFE_MARGIN * HEIGHT);
    }

    /** What is found at every second, at the beginning of every section, and wherever something waits for a word. */
    public static List<LayoutFinding> of(Film film) {
        SortedSet<Long> frames = new TreeSet<>(film.cueFrames());
        film.sections().stream().map(Section::firstFrame).forEach(frames::add);
        long count = film.frameCount();
        for (long second = 0; ; second++) {
            long frame = film.rate().frameAt(BigDecimal.valueOf(second));
            if (frame >= count) {
                return of(film, frames.headSet(count));
            }
            frames.add(frame);
        }
    }

    /** What is found in some frames, in the order of the film. */
    public static List<LayoutFinding> of(Film film, Collection<Long> frames) {
        LayoutCheck check = new LayoutCheck(film);
        Map<List<Object>, LayoutFinding> found = new LinkedHashMap<>();
        long lasting = Math.max(1, Math.round(LASTING_SECONDS * film.rate().perSecond()));
        for (long frame : new TreeSet<>(frames)) {
            long other = frame + lasting < film.frameCount() ? frame + lasting : Math.max(0, frame - lasting);
            Map<List<Object>, Measured> now = check.findings(frame);
            if (!now.isEmpty()) {
                Map<List<Object>, Measured> then = check.findings(other);
                now.entrySet().removeIf(entry -> !entry.getValue().isAsIn(then.get(entry.getKey())));
            }
            now.forEach((key, measured) -> found.merge(key, measured.finding, LayoutFinding::until));
        }
        return List.copyOf(found.values());
    }

    /** @param measure size or contrast, by which one sees whether a text grows or fades; 1 for what is neither */
    private record Measured(LayoutFinding finding, double measure) {

        /** Whether it is found at another moment too, and the text is not on its way from one state to another. */
        boolean isAsIn(Measured other) {
            return other != null && Math.abs(measure - other.measure) <= AT_REST * measure;
        }
    }

    /** By what and whom they are about. */
    private Map<List<Object>, Measured> findings(long frame) {
        Map<List<Object>, Measured> findings = new LinkedHashMap<>();
        List<SeenText> texts = new ArrayList<>(SeenText.in(film, frame));
        texts.removeIf(text -> !overlap(text.bounds(), picture, 0) || text.em() < INVISIBLE);
        for (int i = 0; i < texts.size(); i++) {
            SeenText text = texts.get(i);
            outside(text).ifPresent(what -> add(frame, Kind.OUTSIDE, text, what, 1, findings));
            size(text).ifPresent(what -> add(frame, Kind.SMALL, text, what, text.em(), findings));
            text.contrast()
                    .filter(contrast -> contrast < LEAST_CONTRAST)
                    .ifPresent(contrast -> add(
                            frame,
                            Kind.FAINT,
                            text,
                            say("has a contrast of %.1f, not 4.5", contrast),
                            contrast,
                            findings));
            for (SeenText other : texts.subList(0, i)) {
                if (lieOverOneAnother(other, text)) {
                    String what = say("overlaps \"%s\"", text.words());
                    findings.put(
                            List.of(Kind.OVERLAP, other.key(), text.key()),
                            new Measured(finding(frame, Kind.OVERLAP, other, what), 1));
                }
            }
        }
        return findings;
    }

    private void add(
            long frame, Kind kind, SeenText text, String what, double measure, Map<List<Object>, Measured> findings) {
        findings.put(List.of(kind, text.key()), new Measured(finding(frame, kind, text, what), measure));
    }

    private LayoutFinding finding(long frame, Kind kind, SeenText text, String what) {
        double seconds = film.rate().secondsAt(frame);
        return new LayoutFinding(kind, seconds, seconds, text.words(), what);
    }

    private Optional<String> outside(SeenText text) {
        Bounds bounds = text.bounds();
        double most = 0;
        String side = "";
        double[] by = {
            safe.left() - bounds.left(), bounds.right() - safe.right(),
            safe.bottom() - bounds.bottom(), bounds.top() - safe.top()
        };
        String[] sides = {"left", "right", "lower", "upper"};
        for (int i = 0; i < sides.length; i++) {
            if (by[i] > most) {
                most = by[i];
                side = sides[i];
            }
        }
        return most > TOUCHING
                ? Optional.of(say("leaves the safe area at the %s side, by %.2f units", side, most))
                : Optional.empty();
    }

    private Optional<String> size(SeenText text) {
        double shorter = Math.min(HEIGHT, film.frameWidth());
        return text.em() < LEAST_SIZE * shorter * ROUNDING
                ? Optional.of(say("is set in 1/%.0f of the picture's shorter side, not 1/40", shorter / text.em()))
                : Optional.empty();
    }

    private static boolean lieOverOneAnother(SeenText one, SeenText other) {
        if (!overlap(one.bounds(), other.bounds(), TOUCHING) || isTheSame(one, other)) {
            return false;
        }
        return one.letters().stream()
                .anyMatch(letter -> other.letters().stream().anyMatch(each -> overlap(letter, each, TOUCHING)));
    }

    /** A text and its copy in the same place, such as one that glows, are one for who reads. */
    private static boolean isTheSame(SeenText one, SeenText other) {
        return one.words().equals(other.words())
                && one.bounds().center().minus(other.bounds().center()).length() < TOUCHING;
    }

    private static boolean overlap(Bounds one, Bounds other, double margin) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > margin
                && Math.min(one.top(), other.top()) - Math.max(one.bottom(), other.bottom()) > margin;
    }

    private static String say(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
