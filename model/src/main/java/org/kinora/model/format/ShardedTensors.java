package org.kinora.model.format;

import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weights that are spread over several safetensors files. */
final class ShardedTensors implements Tensors {

    private final Map<String, String> fileOfTensor;
    private final Map<String, Safetensors> files;

    private ShardedTensors(Map<String, String> fileOfTensor, Map<String, Safetensors> files) {
        this.fileOfTensor = fileOfTensor;
        this.files = files;
    }

    /** @throws ModelFormatException if a file is missing, damaged, or lacks a tensor that the index promises */
    static ShardedTensors open(ModelFiles folder, ShardIndex index) {
        ShardedTensors tensors = new ShardedTensors(index.fileOfTensor(), new HashMap<>());
        try {
            for (String file : index.files()) {
                tensors.files.put(file, folder.tensors(file));
            }
            tensors.fileOfTensor.forEach(
                    (tensor, file) -> tensors.files.get(file).shape(tensor));
            return tensors;
        } catch (ModelFormatException malformed) {
            tensors.close();
            throw malformed;
        }
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(fileOfTensor.keySet());
    }

    @Override
    public boolean contains(String tensor) {
        return fileOfTensor.containsKey(tensor);
    }

    @Override
    public int[] shape(String tensor) {
        return file(tensor).shape(tensor);
    }

    @Override
    public float[] floats(String tensor) {
        return file(tensor).floats(tensor);
    }

    @Override
    public Optional<FloatBuffer> mapped(String tensor) {
        return file(tensor).mapped(tensor);
    }

    @Override
    public void close() {
        files.values().forEach(Safetensors::close);
    }

    private Safetensors file(String tensor) {
        String file = fileOfTensor.get(tensor);
        if (file == null) {
            throw new ModelFormatException(
                    "%s: there is no tensor \"%s\" among its %d. This is not the model of a GPT-2."
                            .formatted(ModelFiles.INDEX, tensor, fileOfTensor.size()));
        }
        return files.get(file);
    }
}
