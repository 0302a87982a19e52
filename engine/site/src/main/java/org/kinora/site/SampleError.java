package org.kinora.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneException;

/** What Kinora says of a sample that is wrong on purpose: the very sentence, so that no page promises a better one. */
final class SampleError {

    private static final Pattern PLACE = Pattern.compile("\\b(\\w+)\\.java:(\\d+)");

    private SampleError() {}

    /**
     * Records the sample's scene, looks at its frames, and returns the sentence that it is refused with; lines are those that the page shows.
     *
     * @throws SiteException if nothing is wrong with it
     */
    static String of(Sample sample, Scene scene, FilmSettings settings) {
        try (Film film = Film.record(scene, settings)) {
            // what runs for every frame may be what is wrong
            FilmFrames frames = new FilmFrames(film);
            for (long frame = 0; film.has(frame); frame++) {
                frames.frame(frame);
            }
            throw new SiteException(sample.place(2) + ": this sample ought to fail, but it is a film of "
                    + film.frameCount() + " frames");
        } catch (SceneException refused) {
            return withLinesOfThePage(refused.getMessage(), sample.type());
        }
    }

    /** A sample's first line is the second one of what is compiled. */
    private static String withLinesOfThePage(String message, String type) {
        return PLACE.matcher(message)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1).equals(type)
                                ? type + ".java:" + (Integer.parseInt(place.group(2)) - 1)
                                : place.group()));
    }
}
