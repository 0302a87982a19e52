package org.kinora.model.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON document into maps, lists, strings, numbers, booleans and nulls. A key that comes twice is an error. */
public final class Json {

    private Json() {}

    /**
     * @param name the file's name, for messages
     * @throws ModelFormatException if the bytes are not one JSON object
     */
    public static Map<String, Object> object(String name, byte[] document) {
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // a vocabulary's thousands of keys come once each
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ModelFormatException(name + ": this is not a JSON object. Check that the file is complete.");
            }
            return object(parser);
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation(); // null where a name is too long or brackets nest too deep
            String place = where == null ? "" : ", line " + where.getLineNr() + ", column " + where.getColumnNr();
            throw new ModelFormatException(
                    name + place + ": " + broken.getOriginalMessage() + ". The file is damaged: download it again.",
                    broken);
        } catch (IOException undecodable) { // bytes that look like UTF-16 or UTF-32 and are not
            throw new ModelFormatException(
                    name + ": this is not text in UTF-8. The file is damaged: download it again.", undecodable);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (members.put(key, value(parser)) != null) {
                throw new JsonParseException(parser, "The key \"" + key + "\" comes twice");
            }
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }
}
