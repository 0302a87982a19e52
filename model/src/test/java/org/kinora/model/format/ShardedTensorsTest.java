package org.kinora.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.Gpt;

/** The tiny model as larger ones are published: weights in two files, other names, tensors that nobody needs. */
class ShardedTensorsTest {

    private static final Path TINY = Path.of("src", "test", "resources", "golden", "tied-tanh");

    @TempDir
    Path folder;

    private final Map<String, byte[]> first = new LinkedHashMap<>();
    private final Map<String, byte[]> second = new LinkedHashMap<>();
    private final Map<String, String> shapes = new TreeMap<>();

    @BeforeEach
    void share() throws IOException {
        Files.copy(TINY.resolve("config.json"), folder.resolve("config.json"));
        try (Safetensors whole = Safetensors.open(TINY.resolve("model.safetensors"))) {
            for (String name : whole.names()) {
                String bare = name.replaceFirst("^transformer\\.", "");
                ByteBuffer bytes = whole.bytes(name);
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                (first.size() < whole.names().size() / 2 ? first : second).put(bare, copy);
                shapes.put(bare, java.util.Arrays.toString(whole.shape(name)));
            }
        }
        first.put("h.0.attn.bias", new byte[4 * 32 * 32]);
        shapes.put("h.0.attn.bias", "[1,1,32,32]");
    }

    private void write(Map<String, byte[]> tensors, String file) throws IOException {
        StringBuilder header = new StringBuilder("{\"__metadata__\":{\"format\":\"pt\"}");
        int begin = 0;
        for (Map.Entry<String, byte[]> tensor : tensors.entrySet()) {
            int end = begin + tensor.getValue().length;
            header.append(",\"%s\":{\"dtype\":\"F32\",\"shape\":%s,\"data_offsets\":[%d,%d]}"
                    .formatted(tensor.getKey(), shapes.get(tensor.getKey()), begin, end));
            begin = end;
        }
        byte[] text = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(8 + text.length + begin).order(ByteOrder.LITTLE_ENDIAN);
        all.putLong(text.length).put(text);
        tensors.values().forEach(all::put);
        Files.write(folder.resolve(file), all.array());
    }

    private void writeIndex() throws IOException {
        StringBuilder map = new StringBuilder();
        first.keySet().forEach(name -> map.append("\"%s\":\"model-00001-of-00002.safetensors\",".formatted(name)));
        second.keySet().forEach(name -> map.append("\"%s\":\"model-00002-of-00002.safetensors\",".formatted(name)));
        map.setLength(map.length() - 1);
        Files.writeString(folder.resolve(ModelFiles.INDEX), "{\"metadata\":{},\"weight_map\":{" + map + "}}");
    }

    @Test
    void aModelInSeveralFilesPredictsWhatItDoesInOne() throws IOException {
        write(first, "model-00001-of-00002.safetensors");
        write(second, "model-00002-of-00002.safetensors");
        writeIndex();
        double[] whole = Gpt.load(TINY).predictNext(new int[] {1, 2, 3}).probabilities();
        assertThat(Gpt.load(folder).predictNext(new int[] {1, 2, 3}).probabilities())
                .isEqualTo(whole);
    }

    @Test
    void namesWithoutAPrefixAndTensorsThatNobodyNeedsAreRead() throws IOException {
        first.putAll(second);
        write(first, "model.safetensors");
        double[] whole = Gpt.load(TINY).predictNext(new int[] {1, 2, 3}).probabilities();
        assertThat(Gpt.load(folder).predictNext(new int[] {1, 2, 3}).probabilities())
                .isEqualTo(whole);
    }

    @Test
    void aShardThatIsMissingIsNamed() throws IOException {
        write(first, "model-00001-of-00002.safetensors");
        writeIndex();
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("model-00002-of-00002.safetensors");
    }

    @Test
    void aTensorThatItsShardDoesNotHaveIsNamed() throws IOException {
        write(first, "model-00001-of-00002.safetensors");
        writeIndex();
        second.remove("ln_f.bias");
        write(second, "model-00002-of-00002.safetensors");
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("no tensor \"ln_f.bias\"");
    }
}
