package org.kinora.scenes.explainer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.tokenizer.Tokenizer;

/** Lines of the text that the film's model was trained on, by what they are about; the project wrote them itself. */
final class Snippets {

    private static final String FILE = "snippets.txt";

    private final Map<String, List<String>> byTopic = new LinkedHashMap<>();

    Snippets() {
        List<String> lines = new ArrayList<>();
        for (String line : read().split("\n")) {
            if (line.startsWith("# ")) {
                lines = new ArrayList<>();
                byTopic.put(line.substring(2), lines);
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
    }

    private static String read() {
        try (InputStream in = Snippets.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the model has read about itself; the first is the one that the film shows it saying. */
    List<String> aboutItself() {
        return byTopic.get("About itself");
    }

    List<String> stories() {
        return byTopic.get("Stories");
    }

    List<String> facts() {
        return byTopic.get("Facts");
    }

    List<String> smallTalk() {
        return byTopic.get("Small talk");
    }

    /** All lines, the topics mixed. */
    List<String> mixed() {
        List<String> mixed = new ArrayList<>();
        int longest = byTopic.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<String> lines : byTopic.values()) {
                if (i < lines.size()) {
                    mixed.add(lines.get(i));
                }
            }
        }
        return mixed;
    }

    /** How many tokens there are in a word of these lines; a word is what stands between spaces. */
    double tokensInWord(Tokenizer tokenizer) {
        long tokens = 0;
        long words = 0;
        for (String line : mixed()) {
            tokens += tokenizer.encode(line).length;
            words += line.split(" ").length;
        }
        return (double) tokens / words;
    }
}
