package org.kinora.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.Weights;

/** A model as large as one likes, whose file is nearly all hole: it has learnt nothing but to say one token always. */
final class HollowModel {

    private final GptConfig config;
    private final Map<String, Long> starts = new LinkedHashMap<>();
    private final StringBuilder header = new StringBuilder();
    private long length;

    private HollowModel(GptConfig config) {
        this.config = config;
        Weights.of(config, (name, shape) -> {
            long end = length + Arrays.stream(shape).asLongStream().reduce(Float.BYTES, (a, b) -> a * b);
            header.append(header.isEmpty() ? '{' : ',');
            header.append("\"%s\":{\"dtype\":\"F32\",\"shape\":%s,\"data_offsets\":[%d,%d]}"
                    .formatted(name, Arrays.toString(shape), length, end));
            starts.put(name, length);
            length = end;
            return null;
        });
        header.append('}');
        header.append(" ".repeat(Math.floorMod(-header.length(), Long.BYTES)));
    }

    /** @param token what it says */
    static void write(Path folder, GptConfig config, int token) throws IOException {
        Files.writeString(folder.resolve("config.json"), """
                {"model_type": "gpt2", "n_layer": %d, "n_head": %d, "n_embd": %d, "n_positions": %d, "vocab_size": %d,
                 "activation_function": "gelu_new", "layer_norm_epsilon": 1e-5}""".formatted(
                        config.layers(), config.heads(), config.width(), config.context(), config.vocabulary()));
        new HollowModel(config).write(folder.resolve("model.safetensors"), token);
    }

    private void write(Path file, int token) throws IOException {
        long data = Long.BYTES + header.length();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            ByteBuffer start = buffer(Long.BYTES).putLong(0, header.length());
            channel.write(start, 0);
            channel.write(ByteBuffer.wrap(header.toString().getBytes(StandardCharsets.UTF_8)), Long.BYTES);
            channel.write(ones(), data + starts.get("wte.weight") + (long) token * config.width() * Float.BYTES);
            channel.write(ones(), data + starts.get("ln_f.bias"));
            channel.write(ByteBuffer.allocate(1), data + length - 1);
        }
    }

    private ByteBuffer ones() {
        ByteBuffer ones = buffer(config.width() * Float.BYTES);
        while (ones.hasRemaining()) {
            ones.putFloat(1);
        }
        return ones.flip();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
