package org.kinora.engine.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.text.FontSource;

/**
 * Where a film comes from, as JSON: what made it, of what settings, what its scene has noted, and hashes of its frames.
 * The same film has the same record, byte for byte.
 */
public final class FilmRecord {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // the JDK's own ways of writing numbers differ from version to version
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Film film;
    private final PictureSize size;
    private final long first;
    private final long end;
    private final FrameHashes hashes;

    /**
     * Of a stretch of a film.
     *
     * @param end the first frame that is not part of it, or {@link Long#MAX_VALUE} if it goes on to the film's end
     * @param isWanted asked once the scene has come to the first frame, because only then it is known whether it has noted
     *     something
     */
    public FilmRecord(Film film, PictureSize size, long first, long end, BooleanSupplier isWanted) {
        this.film = film;
        this.size = size;
        this.first = first;
        this.end = end;
        this.hashes = new FrameHashes(isWanted);
    }

    /** Is to see the frames that are drawn. */
    public FrameHashes hashes() {
        return hashes;
    }

    /**
     * The record, once the frames are drawn.
     *
     * @param frames how many there are
     */
    public String json(long frames) {
        return json(frames, hashes.hashes());
    }

    /** The same with these hashes of frames, by their numbers, in place of those that were seen. */
    String json(long frames, Map<Long, String> pixels) {
        StringWriter text = new StringWriter();
        DefaultIndenter rows = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(rows));
            json.writeStartObject();
            json.writeStringField("film", film.name());
            write("versions", Versions.all(), json);
            json.writeStringField("size", size.toString());
            json.writeStringField("framesPerSecond", film.rate().toString());
            json.writeNumberField("firstFrame", first);
            json.writeNumberField("frames", frames);
            writeSettings(film.settings(), json);
            writeFonts(end == Long.MAX_VALUE ? film.fonts() : film.fontsBefore(end), json);
            write("notes", end == Long.MAX_VALUE ? film.notes() : film.notesBefore(end), json);
            json.writeFieldName("pixelsSha256");
            json.writeStartObject();
            for (Map.Entry<Long, String> hash : pixels.entrySet()) {
                json.writeStringField(hash.getKey().toString(), hash.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** A record that has no hashes with these, by the frames' numbers. */
    static String withHashes(String json, Map<Long, String> pixels) {
        if (pixels.isEmpty()) {
            return json;
        }
        String none = "{ }\n}\n";
        if (!json.endsWith("\"pixelsSha256\" : " + none)) {
            throw new IllegalArgumentException("A record ends with the hashes of frames");
        }
        return json.substring(0, json.length() - none.length())
                + pixels.entrySet().stream()
                        .map(hash -> "    \"" + hash.getKey() + "\" : \"" + hash.getValue() + "\"")
                        .collect(Collectors.joining(",\n", "{\n", "\n  }\n}\n"));
    }

    private static void writeSettings(FilmSettings settings, JsonGenerator json) throws IOException {
        json.writeNumberField("seed", settings.seed());
        write("options", settings.options(), json);
        if (settings.systemFonts()) {
            json.writeBooleanField("systemFonts", true);
        }
        if (settings.recordings() != null) {
            json.writeStringField("narration", settings.recordings().toString());
        }
    }

    /** Those that do not come with Kinora. */
    private static void writeFonts(List<FontSource> fonts, JsonGenerator json) throws IOException {
        if (fonts.isEmpty()) {
            return;
        }
        json.writeFieldName("fonts");
        json.writeStartArray();
        for (FontSource font : fonts) {
            json.writeStartObject();
            json.writeStringField("family", font.family());
            json.writeStringField("file", font.file());
            json.writeStringField("sha256", font.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(String name, Object value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        write(value, json);
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey().toString(), entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value);
        }
    }
}
