package org.kinora.model.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which file holds which tensor, where weights are spread over several: the {@code weight_map} of
 * model.safetensors.index.json, as Hugging Face's transformers write it.
 */
final class ShardIndex {

    /** A name without folders: nothing outside of the model's own folder can be asked for. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.safetensors");

    private final Map<String, String> fileOfTensor = new TreeMap<>();

    /** @throws ModelFormatException if the document is not an index */
    ShardIndex(String name, byte[] document) {
        if (!(Json.object(name, document).get("weight_map") instanceof Map<?, ?> entries) || entries.isEmpty()) {
            throw new ModelFormatException(
                    name + ": it has no weight_map, so it is not an index of weights. Download it again.");
        }
        entries.forEach((tensor, file) -> {
            if (!(file instanceof String plain) || !PLAIN_NAME.matcher(plain).matches()) {
                throw new ModelFormatException(
                        "%s: tensor \"%s\" is said to lie in \"%s\", which is not the name of a safetensors file. Download it again."
                                .formatted(name, tensor, file));
            }
            fileOfTensor.put((String) tensor, plain);
        });
    }

    /** Every file once, in the order of their names. */
    List<String> files() {
        return List.copyOf(new TreeSet<>(fileOfTensor.values()));
    }

    Map<String, String> fileOfTensor() {
        return fileOfTensor;
    }
}
