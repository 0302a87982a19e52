package org.kinora.engine.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a shard says of itself.
 *
 * @param film everything in which the shards of one film agree: what it shows, how it is drawn and encoded, and by which
 *     build; by names for people
 * @param firstFrame the shard's first, counted from the film's beginning
 * @param frames how many it has
 */
record ShardManifest(Map<String, String> film, ShardPart part, long firstFrame, long frames) {

    private static final JsonFactory JSON = new JsonFactory();

    ShardManifest {
        film = new LinkedHashMap<>(film);
    }

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("part", part.number());
            json.writeNumberField("parts", part.count());
            json.writeNumberField("firstFrame", firstFrame);
            json.writeNumberField("frames", frames);
            json.writeObjectFieldStart("film");
            for (Map.Entry<String, String> entry : film.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** @throws IOException if the text is no such manifest */
    static ShardManifest parse(String text) throws IOException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        Map<String, String> film = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    numbers.put(json.currentName(), json.getLongValue());
                } else if (token == JsonToken.VALUE_STRING) {
                    film.put(json.currentName(), json.getText());
                }
            }
        }
        try {
            return new ShardManifest(
                    film,
                    new ShardPart(Math.toIntExact(numbers.get("part")), Math.toIntExact(numbers.get("parts"))),
                    numbers.get("firstFrame"),
                    numbers.get("frames"));
        } catch (NullPointerException | IllegalArgumentException | ArithmeticException incomplete) {
            throw new IOException("its manifest says too little", incomplete);
        }
    }
}
