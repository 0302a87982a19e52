package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.Section;

/** A voice that goes on when its picture has ended: when the next section begins, when nothing is shown, when the film ends. */
final class NarrationPace implements LintRule {

    /** Seconds: the end of a recording is silence. */
    private static final double BREATH = 0.25;

    /** Seconds for which a voice may be heard while nothing is shown. */
    private static final double LONGEST_DARKNESS = 1;

    private static final double SECONDS_BETWEEN_LOOKS = 0.25;

    @Override
    public String name() {
        return "narration";
    }

    @Override
    public String summary() {
        return "A line of the narration is still spoken when its picture has ended.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>();
        for (SpokenLine line : film.film().spokenLines()) {
            for (Section section : film.film().sections()) {
                double begins = film.seconds(section.firstFrame());
                if (line.begin() < begins - BREATH && line.end() > begins + BREATH) {
                    findings.add(about(
                            film,
                            line,
                            begins,
                            String.format(
                                    Locale.ROOT,
                                    "line \"%s\" is spoken for %.1f s more when the section \"%s\" begins",
                                    line.id(),
                                    line.end() - begins,
                                    section.name()),
                            "begin the section after untilEnd()"));
                }
            }
            double dark = line.end() - lastPicture(film, line);
            if (dark > LONGEST_DARKNESS) {
                findings.add(about(
                        film,
                        line,
                        line.end() - dark,
                        String.format(
                                Locale.ROOT,
                                "line \"%s\" is spoken for %.1f s more when nothing is shown any more",
                                line.id(),
                                dark),
                        "let the picture stand until untilEnd()"));
            }
        }
        cutOff(film, findings);
        return findings;
    }

    /** The last moment of a line at which something is shown, or its end. */
    private static double lastPicture(LintedFilm film, SpokenLine line) {
        for (double at = line.end(); at > line.begin(); at -= SECONDS_BETWEEN_LOOKS) {
            long frame = Math.min(film.film().frameCount() - 1, (long) (at * film.film().rate().perSecond()));
            if (!film.at(frame).isEmpty()) {
                return at;
            }
        }
        return line.begin();
    }

    private void cutOff(LintedFilm linted, List<Finding> findings) {
        Film film = linted.film();
        long end = Soundtrack.sampleAt(film.rate().timeAt(film.frameCount()));
        for (PlacedSound sound : film.soundtrack().sounds()) {
            double rest = (double) (sound.end(Long.MAX_VALUE) - end) / Soundtrack.SAMPLE_RATE;
            if (sound.role() == SoundRole.VOICE && !sound.loops() && rest > BREATH) {
                double last = linted.seconds(film.frameCount());
                findings.add(new Finding(
                        name(),
                        severity(),
                        last,
                        last,
                        List.of(),
                        film.lineAt(film.frameCount()),
                        String.format(Locale.ROOT, "a voice would go on for %.1f s when the film ends", rest),
                        "pause until it has ended"));
            }
        }
    }

    private Finding about(LintedFilm film, SpokenLine line, double from, String what, String advice) {
        return new Finding(
                name(),
                severity(),
                from,
                line.end(),
                List.of(line.id()),
                film.film().lineAt((long) (from * film.film().rate().perSecond())),
                what,
                advice);
    }
}
