package org.kinora.engine.handoff;

import java.nio.file.Path;
import java.util.List;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.SideFile;
import org.kinora.engine.video.VideoException;

/**
 * A film as a project of Final Cut Pro (FCPXML 1.10): a spine with a clip for each section, the stems below the first of
 * them, and markers for the lines of the narration. Times are rational seconds, whole frames of the film's rate.
 */
public final class FcpxmlFile {

    private static final String FORMAT = "r1";
    private static final String PICTURES = "r2";
    private static final int FIRST_STEM = 3;

    private final FinishedFilm film;
    private final List<Stem> stems;
    private final XmlRows xml = new XmlRows("<!DOCTYPE fcpxml>");

    private FcpxmlFile(FinishedFilm film, List<Stem> stems) {
        this.film = film;
        this.stems = stems;
    }

    /**
     * Writes {@code Film.fcpxml}.
     *
     * @return the file
     * @throws VideoException if it cannot be written
     */
    public static Path write(FinishedFilm film, List<Stem> stems) throws VideoException {
        Path file = SideFile.beside(film.file(), ".fcpxml");
        SideFile.write(file, new FcpxmlFile(film, stems).text());
        return file;
    }

    private String text() {
        xml.open("fcpxml", "version", "1.10");
        resources();
        xml.open("library");
        xml.open("event", "name", film.name());
        xml.open("project", "name", film.name());
        xml.open(
                "sequence",
                "format",
                FORMAT,
                "duration",
                time(film.count()),
                "tcStart",
                "0s",
                "tcFormat",
                "NDF",
                "audioLayout",
                "stereo",
                "audioRate",
                "48k");
        xml.open("spine");
        List<Clip> clips = Clip.of(film);
        for (int i = 0; i < clips.size(); i++) {
            clip(clips.get(i), i == 0);
        }
        for (int depth = 0; depth < 6; depth++) {
            xml.close();
        }
        return xml.toString();
    }

    private void resources() {
        FrameRate rate = film.rate();
        xml.open("resources");
        xml.empty(
                "format",
                "id",
                FORMAT,
                // the name of formats that are none of Final Cut's own
                "name",
                "FFVideoFormatRateUndefined",
                "frameDuration",
                rate.seconds() + "/" + rate.frames() + "s",
                "width",
                "" + film.size().width(),
                "height",
                "" + film.size().height(),
                "colorSpace",
                "1-1-1 (Rec. 709)");
        asset(PICTURES, film.name(), film.file(), true, !stems.isEmpty());
        for (int i = 0; i < stems.size(); i++) {
            asset(idOf(i), stems.get(i).title(), stems.get(i).file(), false, true);
        }
        xml.close();
    }

    private void asset(String id, String name, Path file, boolean isSeen, boolean isHeard) {
        xml.open(
                "asset",
                "id",
                id,
                "name",
                name,
                "start",
                "0s",
                "duration",
                time(film.count()),
                "hasVideo",
                isSeen ? "1" : null,
                "format",
                isSeen ? FORMAT : null,
                "videoSources",
                isSeen ? "1" : null,
                "hasAudio",
                isHeard ? "1" : null,
                "audioSources",
                isHeard ? "1" : null,
                "audioChannels",
                isHeard ? "2" : null,
                "audioRate",
                isHeard ? "" + Soundtrack.SAMPLE_RATE : null);
        xml.empty("media-rep", "kind", "original-media", "src", SideFile.address(file));
        xml.close();
    }

    private void clip(Clip clip, boolean isFirst) {
        xml.open(
                "asset-clip",
                "ref",
                PICTURES,
                "name",
                clip.name(),
                "offset",
                time(clip.firstFrame()),
                "start",
                time(clip.firstFrame()),
                "duration",
                time(clip.frames()),
                "format",
                FORMAT,
                "tcFormat",
                "NDF",
                // what is heard comes from the stems
                "srcEnable",
                stems.isEmpty() ? null : "video");
        if (isFirst) {
            for (int i = 0; i < stems.size(); i++) {
                stem(i);
            }
        }
        for (FinishedFilm.Line line : clip.lines()) {
            xml.empty(
                    "marker",
                    "start",
                    time(line.firstFrame()),
                    "duration",
                    time(clip.framesOf(line)),
                    "value",
                    line.text(),
                    "note",
                    line.id());
        }
        xml.close();
    }

    private void stem(int index) {
        xml.empty(
                "asset-clip",
                "ref",
                idOf(index),
                "lane",
                "" + (-1 - index),
                "name",
                stems.get(index).title(),
                "offset",
                "0s",
                "duration",
                time(film.count()),
                "audioRole",
                switch (stems.get(index).role()) {
                    case VOICE -> "dialogue";
                    case MUSIC -> "music";
                    case EFFECT -> "effects";
                });
    }

    private static String idOf(int stem) {
        return "r" + (FIRST_STEM + stem);
    }

    /** Frames in seconds, over the rate's own denominator. */
    private String time(long frames) {
        FrameRate rate = film.rate();
        return frames == 0 ? "0s" : Math.multiplyExact(frames, rate.seconds()) + "/" + rate.frames() + "s";
    }
}
