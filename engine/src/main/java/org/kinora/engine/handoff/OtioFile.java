package org.kinora.engine.handoff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.video.SideFile;
import org.kinora.engine.video.VideoException;

/**
 * A film as a timeline of OpenTimelineIO (the schema of its version 0.15 and later): a video track with a clip for each
 * section, markers for the lines of the narration, and an audio track for each stem. Times are whole frames at the film's
 * rate.
 */
public final class OtioFile {

    private final FinishedFilm film;
    private final List<Stem> stems;
    private final JsonGenerator json;

    private OtioFile(FinishedFilm film, List<Stem> stems, JsonGenerator json) {
        this.film = film;
        this.stems = stems;
        this.json = json;
    }

    /**
     * Writes {@code Film.otio}.
     *
     * @return the file
     * @throws VideoException if it cannot be written
     */
    public static Path write(FinishedFilm film, List<Stem> stems) throws VideoException {
        Path file = SideFile.beside(film.file(), ".otio");
        StringWriter text = new StringWriter();
        DefaultIndenter rows = new DefaultIndenter("    ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(rows).withArrayIndenter(rows));
            new OtioFile(film, stems, json).timeline();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        SideFile.write(file, text.append('\n').toString());
        return file;
    }

    private void timeline() throws IOException {
        begin("Timeline.1", film.name());
        json.writeFieldName("global_start_time");
        time(0, film.rate().perSecond());
        json.writeFieldName("tracks");
        begin("Stack.1", "tracks");
        item(null);
        json.writeArrayFieldStart("children");
        track("Pictures", "Video");
        for (Clip clip : Clip.of(film)) {
            clip(clip);
        }
        endTrack();
        for (Stem stem : stems) {
            track(stem.title(), "Audio");
            clip(stem);
            endTrack();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void track(String name, String kind) throws IOException {
        begin("Track.1", name);
        json.writeStringField("kind", kind);
        item(null);
        json.writeArrayFieldStart("children");
    }

    private void endTrack() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void clip(Clip clip) throws IOException {
        begin("Clip.2", clip.name());
        item(clip);
        json.writeFieldName("source_range");
        range(clip.firstFrame(), clip.frames(), film.rate().perSecond());
        media(film.file(), film.count(), film.rate().perSecond());
        json.writeEndObject();
    }

    private void clip(Stem stem) throws IOException {
        begin("Clip.2", stem.title());
        item(null);
        json.writeFieldName("source_range");
        range(0, film.count(), film.rate().perSecond());
        media(stem.file(), stem.samples(), Soundtrack.SAMPLE_RATE);
        json.writeEndObject();
    }

    /** What everything on a timeline has. */
    private void item(Clip clip) throws IOException {
        json.writeBooleanField("enabled", true);
        json.writeArrayFieldStart("effects");
        json.writeEndArray();
        json.writeArrayFieldStart("markers");
        if (clip != null) {
            for (FinishedFilm.Line line : clip.lines()) {
                begin("Marker.2", line.id());
                json.writeStringField("color", "GREEN");
                json.writeStringField("comment", line.text());
                json.writeFieldName("marked_range");
                range(line.firstFrame(), clip.framesOf(line), film.rate().perSecond());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void media(Path file, long length, double rate) throws IOException {
        json.writeStringField("active_media_reference_key", "DEFAULT_MEDIA");
        json.writeObjectFieldStart("media_references");
        json.writeFieldName("DEFAULT_MEDIA");
        begin("ExternalReference.1", file.getFileName().toString());
        json.writeStringField("target_url", SideFile.address(file));
        json.writeFieldName("available_range");
        range(0, length, rate);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin(String schema, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("OTIO_SCHEMA", schema);
        json.writeStringField("name", name);
        json.writeObjectFieldStart("metadata");
        json.writeEndObject();
    }

    private void range(long start, long length, double rate) throws IOException {
        json.writeStartObject();
        json.writeStringField("OTIO_SCHEMA", "TimeRange.1");
        json.writeFieldName("start_time");
        time(start, rate);
        json.writeFieldName("duration");
        time(length, rate);
        json.writeEndObject();
    }

    /** OpenTimelineIO's rates are doubles; the value is a whole number of frames or samples. */
    private void time(long value, double rate) throws IOException {
        json.writeStartObject();
        json.writeStringField("OTIO_SCHEMA", "RationalTime.1");
        json.writeNumberField("rate", rate);
        json.writeNumberField("value", (double) value);
        json.writeEndObject();
    }
}
