package org.kinora.model.tokenizer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tokenizer in the older form, two files: what each token's id is, and which pairs are merged. */
record VocabularyPair(Map<String, Integer> ids, List<String> merges) {

    /** Ids as GPT-2 has them: the bytes, those that print first; what each merge makes, in order; the end of a text. */
    static VocabularyPair ofGpt2(List<String> merges) {
        ByteAlphabet alphabet = new ByteAlphabet();
        Stream<String> bytes = Stream.of(true, false)
                .flatMap(prints -> IntStream.range(0, 256)
                        .mapToObj(alphabet::character)
                        .filter(character -> prints == (character.charAt(0) < 256)));
        Map<String, Integer> ids = new LinkedHashMap<>();
        Stream.of(bytes, merges.stream().map(pair -> pair.replace(" ", "")), Stream.of("<|endoftext|>"))
                .flatMap(tokens -> tokens)
                .forEach(token -> ids.put(token, ids.size()));
        return new VocabularyPair(ids, merges);
    }

    /** The same vocabulary as a tokenizer.json's. */
    static VocabularyPair of(Map<?, ?> tokenizerJson) {
        Map<?, ?> model = (Map<?, ?>) tokenizerJson.get("model");
        Map<String, Integer> ids = new LinkedHashMap<>();
        ((Map<?, ?>) model.get("vocab")).forEach((token, id) -> ids.put((String) token, Math.toIntExact((Long) id)));
        List<String> merges = ((Collection<?>) model.get("merges"))
                .stream().map(String.class::cast).toList();
        return new VocabularyPair(ids, merges);
    }

    void write(Path idsFile, Path mergesFile) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(idsFile))) {
            json.writeStartObject();
            for (Map.Entry<String, Integer> entry : ids.entrySet()) {
                json.writeNumberField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
        Files.writeString(mergesFile, "#version: 0.2\n" + String.join("\n", merges) + "\n", StandardCharsets.UTF_8);
    }
}
