package org.kinora.narrator.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The English voices that are published with the model, and the SHA-256 of each one's file. */
public final class KnownVoices {

    private final Map<String, String> checksums = new TreeMap<>();

    public KnownVoices() {
        try (InputStream in = KnownVoices.class.getResourceAsStream("voices.txt")) {
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(row -> {
                String[] parts = row.split(" ");
                checksums.put(parts[0], parts[1]);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Their names in alphabetical order: af_alloy to bm_lewis. */
    public List<String> names() {
        return new ArrayList<>(checksums.keySet());
    }

    /** @throws VoiceException if no voice has that name */
    String checksum(String name) {
        String checksum = checksums.get(name);
        if (checksum == null) {
            throw new VoiceException(
                    "There is no voice \"" + name + "\"; there are " + String.join(", ", checksums.keySet()) + ".");
        }
        return checksum;
    }
}
