package org.kinora.scenes.explainer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinora.model.Gpt;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/** Models that are not the film's own: of other shapes, of another vocabulary, or spoilt. */
final class OtherModels {

    private static final long SEED = 5;
    private static final int IDLE_FROM = 2;

    private OtherModels() {}

    /** A shape with the default model's vocabulary. */
    static GptConfig shape(int layers, int heads, int width) {
        return shape(layers, heads, width, 256);
    }

    private static GptConfig shape(int layers, int heads, int width, int context) {
        int vocabulary = Gpt.loadDefault().config().vocabulary();
        return new GptConfig(layers, heads, width, 4 * width, context, vocabulary, GptConfig.Gelu.TANH, 1e-5f, true);
    }

    /** The folder of a random model with the default model's tokenizer: it knows no language and no conversation. */
    static Path random(Path folder, GptConfig config) throws IOException {
        return withTokenizer(folder, TrainableWeights.random(config, SEED));
    }

    private static Path withTokenizer(Path folder, TrainableWeights weights) throws IOException {
        try (InputStream tokenizer = Gpt.class.getResourceAsStream("kinora-default/tokenizer.json")) {
            Files.copy(tokenizer, folder.resolve("tokenizer.json"));
        }
        return written(folder, weights);
    }

    /**
     * The folder of a random model in the form of GPT-2: its names of tensors, exact GELU aside, and a byte-level vocabulary
     * of its own in GPT-2's two files, with a token for each of some words and for nothing else but bytes.
     */
    static Path gpt2(Path folder, int layers, int heads, int width, List<String> words) throws IOException {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int b = 0; b < 256; b++) {
            ids.put(byteLetter(b), ids.size());
        }
        StringBuilder merges = new StringBuilder("#version: 0.2\n");
        for (String word : words) {
            String letters = word.replace(' ', '\u0120');
            for (int end = 2; end <= letters.length(); end++) { // from its beginning, letter by letter
                String merged = letters.substring(0, end);
                if (ids.putIfAbsent(merged, ids.size()) == null) {
                    merges.append(letters, 0, end - 1)
                            .append(' ')
                            .append(letters.charAt(end - 1))
                            .append('\n');
                }
            }
        }
        ids.put("<|endoftext|>", ids.size());
        String json = ids.entrySet().stream()
                .map(entry -> "\"%s\": %d".formatted(escaped(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        Files.writeString(folder.resolve("encoder.json"), json);
        Files.writeString(folder.resolve("vocab.bpe"), merges);
        GptConfig config =
                new GptConfig(layers, heads, width, 4 * width, 1024, ids.size(), GptConfig.Gelu.TANH, 1e-5f, true);
        return written(folder, TrainableWeights.random(config, SEED));
    }

    /** GPT-2's letter for a byte: those that print stand for themselves, the others are moved beyond. */
    private static String byteLetter(int b) {
        boolean prints = b >= 33 && b <= 126 || b >= 161 && b <= 172 || b >= 174;
        if (prints) {
            return String.valueOf((char) b);
        }
        int before = 0;
        for (int other = 0; other < b; other++) {
            before += other >= 33 && other <= 126 || other >= 161 && other <= 172 || other >= 174 ? 0 : 1;
        }
        return String.valueOf((char) (256 + before));
    }

    private static String escaped(String token) {
        return token.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * The folder of a deeper model that computes what the default one does: after the second layer stand layers that are
     * idle, as all they write is zero.
     */
    static Path deeper(Path folder, int layers) throws IOException {
        Gpt gpt = Gpt.loadDefault();
        GptConfig own = gpt.config();
        TrainableWeights trained = gpt.trainableWeights();
        TrainableWeights weights =
                TrainableWeights.random(shape(layers, own.heads(), own.width(), own.context()), SEED);
        int idle = layers - own.layers();
        for (String name : List.copyOf(weights.matrices().keySet())) {
            String[] parts = name.split("\\.", 3);
            int layer = parts[0].equals("h") ? Integer.parseInt(parts[1]) : -1;
            if (layer < IDLE_FROM || layer >= IDLE_FROM + idle) {
                String from = layer < IDLE_FROM ? name : "h." + (layer - idle) + "." + parts[2];
                weights.set(name, trained.values(from));
            } else if (parts[2].contains("c_proj")) {
                weights.set(name, new float[weights.values(name).length]);
            }
        }
        return withTokenizer(folder, weights);
    }

    /** The default model with zeros in one matrix, as the file of weights names it. */
    static Gpt spoilt(String matrix) {
        Gpt gpt = Gpt.loadDefault();
        TrainableWeights weights = gpt.trainableWeights();
        weights.set(matrix, new float[weights.values(matrix).length]);
        return Gpt.of(weights, "spoilt", Optional.of(gpt.tokenizer()));
    }

    private static Path written(Path folder, TrainableWeights weights) throws IOException {
        SafetensorsWriter writer = new SafetensorsWriter();
        for (String name : new TreeSet<>(weights.matrices().keySet())) {
            writer.floats("transformer." + name, weights.values(name), weights.shape(name));
        }
        writer.write(folder.resolve("model.safetensors"));
        GptConfig config = weights.config();
        Files.writeString(folder.resolve("config.json"), """
                {"model_type": "gpt2", "n_layer": %d, "n_head": %d, "n_embd": %d, "n_positions": %d, "vocab_size": %d}
                """.formatted(
                        config.layers(), config.heads(), config.width(), config.context(), config.vocabulary()));
        return folder;
    }
}
