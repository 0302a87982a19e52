package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.Section;

/** A voice that goes on when its picture has ended: when the next section begins, when nothing is shown, when the film ends. */
final class NarrationPace extends LintRule {

    /** Seconds: the end of a recording is silence. */
    private static final double BREATH = 0.25;

    /** Seconds for which a voice may be heard while nothing is shown. */
    private static final double LONGEST_DARKNESS = 1;

    private static final double SECONDS_BETWEEN_LOOKS = 0.25;

    NarrationPace() {
        super("narration", Severity.WARNING, "A line of the narration is still spoken when its picture has ended.");
    }

    @Override
    public List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>();
        for (SpokenLine line : film.spokenLines()) {
            for (Section section : film.sections()) {
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
            double heard = Math.min(line.end(), film.seconds(film.end()));
            double dark = heard - lastPicture(film, line, heard);
            if (dark > LONGEST_DARKNESS) {
                findings.add(about(
                        film,
                        line,
                        heard - dark,
                        String.format(
                                Locale.ROOT,
                                "line \"%s\" is spoken for %.1f s more when nothing is shown any more",
                                line.id(),
                                dark),
                        "let the picture stand until untilEnd()"));
            }
        }
        if (film.isWhole()) {
            cutOff(film, findings);
        }
        return findings;
    }

    /** The last moment of a line at which something is shown, or its beginning. */
    private static double lastPicture(LintedFilm film, SpokenLine line, double end) {
        double begin = Math.max(line.begin(), film.seconds(film.first()));
        for (double at = end; at > begin; at -= SECONDS_BETWEEN_LOOKS) {
            long frame = Math.min(film.end() - 1, film.frameAt(at));
            if (!film.at(frame).isEmpty()) {
                return at;
            }
        }
        return begin;
    }

    private void cutOff(LintedFilm linted, List<Finding> findings) {
        double end = linted.seconds(linted.end());
        for (PlacedSound sound : linted.film().soundtrack().sounds()) {
            double rest = (double) sound.end(Long.MAX_VALUE) / Soundtrack.SAMPLE_RATE - end;
            if (sound.role() == SoundRole.VOICE && !sound.loops() && rest > BREATH) {
                findings.add(finding(
                        end,
                        end,
                        List.of(),
                        linted.film().lineAt(linted.end() - 1),
                        String.format(Locale.ROOT, "a voice would go on for %.1f s when the film ends", rest),
                        "pause until it has ended"));
            }
        }
    }

    private Finding about(LintedFilm film, SpokenLine line, double from, String what, String advice) {
        return finding(from, line.end(), List.of(line.id()), film.film().lineAt(film.frameAt(from)), what, advice);
    }
}
