package org.kinora.model.tokenizer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A vocabulary that has just been learned: to be used, and to be written in the forms that Hugging Face reads. */
public final class TrainedTokenizer {

    private final Vocabulary vocabulary;

    TrainedTokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Tokenizer tokenizer() {
        return new Tokenizer(vocabulary);
    }

    /** Writes tokenizer.json, vocab.json and merges.txt. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), tokenizerJson(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("vocab.json"), vocabularyJson(), StandardCharsets.UTF_8);
        Files.write(folder.resolve("merges.txt"), mergeLines(), StandardCharsets.UTF_8);
    }

    private String tokenizerJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "1.0");
            json.writeNullField("truncation");
            json.writeNullField("padding");
            json.writeArrayFieldStart("added_tokens");
            for (Map.Entry<String, Integer> special : vocabulary.special().entrySet()) {
                json.writeStartObject();
                json.writeNumberField("id", special.getValue());
                json.writeStringField("content", special.getKey());
                for (String flag : List.of("single_word", "lstrip", "rstrip", "normalized")) {
                    json.writeBooleanField(flag, false);
                }
                json.writeBooleanField("special", true);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNullField("normalizer");
            for (String stage : List.of("pre_tokenizer", "post_processor", "decoder")) {
                json.writeObjectFieldStart(stage);
                json.writeStringField("type", "ByteLevel");
                json.writeBooleanField("add_prefix_space", false);
                json.writeBooleanField("trim_offsets", true);
                json.writeBooleanField("use_regex", true);
                json.writeEndObject();
            }
            json.writeObjectFieldStart("model");
            json.writeStringField("type", "BPE");
            json.writeNullField("dropout");
            json.writeNullField("unk_token");
            json.writeNullField("continuing_subword_prefix");
            json.writeNullField("end_of_word_suffix");
            json.writeBooleanField("fuse_unk", false);
            json.writeBooleanField("byte_fallback", false);
            json.writeFieldName("vocab");
            writeVocabulary(json);
            json.writeArrayFieldStart("merges");
            for (Vocabulary.Merge merge : vocabulary.merges()) {
                json.writeString(line(merge));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private String vocabularyJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            writeVocabulary(json);
        }
        return text.toString();
    }

    private void writeVocabulary(JsonGenerator json) throws IOException {
        List<Map.Entry<String, Integer>> entries =
                new ArrayList<>(vocabulary.ids().entrySet());
        entries.sort(Comparator.comparing(Map.Entry::getValue));
        json.writeStartObject();
        for (Map.Entry<String, Integer> entry : entries) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private List<String> mergeLines() {
        List<String> lines = new ArrayList<>();
        lines.add("#version: 0.2");
        vocabulary.merges().forEach(merge -> lines.add(line(merge)));
        return lines;
    }

    private static String line(Vocabulary.Merge merge) {
        return merge.left() + " " + merge.right();
    }
}
