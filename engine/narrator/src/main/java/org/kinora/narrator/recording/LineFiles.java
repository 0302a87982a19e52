package org.kinora.narrator.recording;

import static org.kinora.narrator.voice.Utterance.SAMPLE_RATE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.files.AtomicFile;
import org.kinora.narrator.script.Line;

/** The two files of a line: its sound {@code id.flac}, and {@code id.json}, which says what is said in it and when. */
public final class LineFiles {

    /** What a line's files say of how they came to be. */
    public enum State {
        MISSING,
        /** Made here, of a script, a voice or settings that are others by now. */
        OUTDATED,
        CURRENT,
        /** Made by something else, such as a person with a microphone: not to be overwritten. */
        FOREIGN
    }

    private static final String HASH = "hash";
    private static final double MILLISECONDS = 1000;

    /** What films play, too, and this does not make. */
    private static final List<String> OTHER_SOUNDS = List.of(".wav", ".opus", ".mp3");

    private final Path sound;
    private final Path description;
    private final List<Path> others;

    /** @param folder of the script's recordings */
    public LineFiles(Path folder, String id) {
        sound = folder.resolve(id + ".flac");
        description = folder.resolve(id + ".json");
        others =
                OTHER_SOUNDS.stream().map(ending -> folder.resolve(id + ending)).toList();
    }

    /** @param fingerprint of the script and the settings as they are now */
    public State state(String fingerprint) {
        if (others.stream().anyMatch(Files::exists)) {
            return State.FOREIGN;
        }
        if (!Files.exists(description)) {
            return Files.exists(sound) ? State.FOREIGN : State.MISSING;
        }
        Optional<String> hash = hash();
        if (hash.isEmpty()) {
            return State.FOREIGN;
        }
        return !Files.exists(sound) ? State.MISSING : hash.get().equals(fingerprint) ? State.CURRENT : State.OUTDATED;
    }

    private Optional<String> hash() {
        try (JsonParser parser = new JsonFactory().createParser(description.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(HASH) && value == JsonToken.VALUE_STRING) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /**
     * Writes both, each in one step, the sound first: a line whose files belong to each other is current, one that was interrupted
     * in between is not.
     *
     * @throws FileSystemException if one cannot be written
     */
    public void write(Line line, Recording recording, String voice, String credit, String fingerprint)
            throws FileSystemException {
        AtomicFile.write(sound, file -> FlacFile.write(file, recording.samples(), SAMPLE_RATE));
        String json = describe(line, recording, voice, credit, fingerprint);
        AtomicFile.write(description, file -> Files.writeString(file, json));
    }

    private static String describe(Line line, Recording recording, String voice, String credit, String fingerprint) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new JsonRows());
            json.writeStartObject();
            json.writeStringField("id", line.id());
            json.writeStringField("text", line.text());
            json.writeNumberField("sampleRate", SAMPLE_RATE);
            json.writeNumberField("samples", recording.samples().length);
            json.writeStringField("voice", voice);
            json.writeStringField("credit", credit);
            json.writeStringField(HASH, fingerprint);
            json.writeArrayFieldStart("words");
            for (WordTime word : recording.words()) {
                json.writeStartObject();
                json.writeStringField("word", word.word());
                json.writeNumberField("from", seconds(word.from()));
                json.writeNumberField("to", seconds(word.to()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static double seconds(int samples) {
        return Math.round(samples * MILLISECONDS / SAMPLE_RATE) / MILLISECONDS;
    }
}
