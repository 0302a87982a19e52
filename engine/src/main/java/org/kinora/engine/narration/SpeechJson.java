package org.kinora.engine.narration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.media.AudioClip;

/**
 * Reads when the words of a recording are said: {@code {"id": …, "text": …, "sampleRate": …, "samples": …, "words":
 * [{"word": …, "from": …, "to": …}, …]}}, with a word for each blank-separated piece of the text, times in seconds from
 * the first sample, and any further members.
 */
final class SpeechJson {

    private static final long MOST_BYTES = 4 << 20;
    private static final int HIGHEST_RATE = 384_000;
    private static final long MOST_SECONDS = 3600;
    /** Times are written in thousandths, so the last may be rounded up. */
    private static final double ROUNDING = 0.001;

    /** In seconds: MP3 cannot begin or end with part of a frame. */
    private static final double LOSSY_FORMATS_ADD = 0.1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private record Timed(String word, double from, double to) {}

    private final String name;
    private final JsonParser json;
    private String id;
    private String text;
    private String credit;
    private long sampleRate = -1;
    private long samples = -1;
    private List<Timed> words;

    private SpeechJson(String name, JsonParser json) {
        this.name = name;
        this.json = json;
    }

    /**
     * Reads the times of a line.
     *
     * @param name what the file is called in messages
     * @param line whose times they should be
     * @param sound the recording, which is passed on
     * @throws IllegalArgumentException if that is not in the file; the message says which member is wrong
     */
    static Speech read(String name, Path file, String line, Optional<AudioClip> sound) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(name + ": the times of a line take at most 4 MB, and this file has "
                        + Files.size(file) + " bytes");
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
        try (JsonParser json = FACTORY.createParser(file.toFile())) {
            SpeechJson reader = new SpeechJson(name, json);
            reader.readMembers();
            return reader.speech(line, sound);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    name + row(broken) + ": this is not JSON: " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String row(JsonProcessingException broken) {
        JsonLocation place = broken.getLocation();
        return place == null ? "" : ":" + Math.max(1, place.getLineNr());
    }

    private void readMembers() throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "the file", "must be one object in braces");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "id" -> id = string(member);
                case "text" -> text = string(member);
                case "credit" -> credit = string(member);
                case "sampleRate" -> sampleRate = wholeNumber(member, HIGHEST_RATE);
                case "samples" -> samples = wholeNumber(member, HIGHEST_RATE * MOST_SECONDS);
                case "words" -> readWords();
                default -> json.skipChildren();
            }
        }
        require(json.nextToken() == null, "the file", "must end after its one object");
    }

    private void readWords() throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "words", "must be a list");
        words = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            words.add(word("words[" + words.size() + "]"));
        }
    }

    private Timed word(String place) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, place, "must be an object with word, from and to");
        String word = null;
        double from = Double.NaN;
        double to = Double.NaN;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "word" -> word = string(place + ".word");
                case "from" -> from = seconds(place + ".from");
                case "to" -> to = seconds(place + ".to");
                default -> json.skipChildren();
            }
        }
        require(word != null, place + ".word", "is missing");
        require(!Double.isNaN(from), place + ".from", "is missing");
        require(!Double.isNaN(to), place + ".to", "is missing");
        return new Timed(word, from, to);
    }

    private String string(String place) throws IOException {
        require(json.currentToken() == JsonToken.VALUE_STRING, place, "must be a text in quotation marks");
        return json.getText();
    }

    private long wholeNumber(String place, long most) throws IOException {
        require(json.currentToken() == JsonToken.VALUE_NUMBER_INT, place, "must be a whole number");
        // of a number of any length
        double value = json.getDoubleValue();
        require(value >= 1 && value <= most, place, "must be from 1 to " + most + ", not " + brief(json.getText()));
        return json.getLongValue();
    }

    private double seconds(String place) throws IOException {
        require(json.currentToken().isNumeric(), place, "must be a number of seconds");
        double value = json.getDoubleValue();
        require(
                value >= 0 && value <= MOST_SECONDS,
                place,
                "must be from 0 to 3600 seconds, not " + brief(json.getText()));
        return value;
    }

    private Speech speech(String line, Optional<AudioClip> sound) {
        require(id != null, "id", "is missing");
        require(id.equals(line), "id", "must be that of the line, \"" + line + "\", not \"" + brief(id) + "\"");
        require(text != null, "text", "is missing");
        require(sampleRate > 0, "sampleRate", "is missing");
        require(samples > 0, "samples", "is missing");
        require(words != null, "words", "is missing");
        double seconds = (double) samples / sampleRate;
        checkLength(seconds, sound);
        List<String> written = ScriptLine.written(ScriptLine.plain(text));
        require(!written.isEmpty(), "text", "must say something");
        require(
                words.size() == written.size(),
                "words",
                "must have one for each word of the text, of which there are " + written.size() + ", not "
                        + words.size());
        List<Word> said = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            said.add(checked(i, written.get(i), seconds));
        }
        return new Speech(said, seconds, sound, Optional.ofNullable(credit));
    }

    /** Notices a recording that is not the one whose words were timed. */
    private void checkLength(double seconds, Optional<AudioClip> sound) {
        if (sound.isPresent() && Math.abs(sound.get().seconds() - seconds) > LOSSY_FORMATS_ADD) {
            throw new IllegalArgumentException(
                    "%s: the times are those of a recording of %.3f s, but the one beside it lasts %.3f s: record the line again, or remove this file"
                            .formatted(name, seconds, sound.get().seconds()));
        }
    }

    private Word checked(int i, String written, double seconds) {
        Timed timed = words.get(i);
        String place = "words[" + i + "]";
        require(
                Word.key(timed.word).equals(Word.key(written)),
                place + ".word",
                "must be that of the text, \"" + brief(Word.bare(written)) + "\", not \"" + brief(timed.word) + "\"");
        require(
                timed.to >= timed.from,
                place,
                "must end after it begins, not from " + timed.from + " s to " + timed.to + " s");
        require(
                i == 0 || timed.from >= words.get(i - 1).from,
                place + ".from",
                "must not be before that of the word in front, " + (i == 0 ? 0 : words.get(i - 1).from) + " s, as "
                        + timed.from + " s is");
        require(
                timed.to <= seconds + ROUNDING,
                place + ".to",
                "must lie in the recording, which lasts " + seconds + " s, so it cannot be " + timed.to + " s");
        return new Word(Word.bare(written), written, Math.min(timed.from, seconds), Math.min(timed.to, seconds));
    }

    private void require(boolean holds, String place, String what) {
        if (!holds) {
            throw new IllegalArgumentException(
                    name + ": " + place + " " + what + ": record the line again, or remove this file");
        }
    }

    /** As much of a text as fits a message. */
    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
    }
}
