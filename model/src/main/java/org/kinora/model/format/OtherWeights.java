package org.kinora.model.format;

import java.util.List;

/**
 * A folder in which weights are kept in another form than the one that is read.
 *
 * @param files the names of all files in it
 */
record OtherWeights(List<String> files) {

    private static final String CONVERT =
            "Convert it with Hugging Face's transformers: AutoModelForCausalLM.from_pretrained(folder%s).save_pretrained(folder).";

    /** What lies there instead, and what to do; one or two sentences. */
    String advice() {
        for (String file : files) {
            String advice = advice(file);
            if (!advice.isEmpty()) {
                return advice;
            }
        }
        return "A model is a folder with config.json and model.safetensors.";
    }

    private static String advice(String file) {
        if (file.startsWith("pytorch_model") || file.endsWith(".pt") || file.endsWith(".pth")) {
            return "It has %s, weights as PyTorch pickles them, in which programs may hide. ".formatted(file)
                    + CONVERT.formatted("");
        }
        if (file.startsWith("tf_model") || file.startsWith("model.ckpt")) {
            return "It has %s, the weights of TensorFlow. ".formatted(file) + CONVERT.formatted(", from_tf=True");
        }
        if (file.startsWith("flax_model")) {
            return "It has %s, the weights of Flax. ".formatted(file) + CONVERT.formatted(", from_flax=True");
        }
        if (file.startsWith("adapter_model")) {
            return "It has %s, which only changes another model. Merge the two (merge_and_unload in Hugging Face's peft) and save the result."
                    .formatted(file);
        }
        if (file.endsWith(".gguf")) {
            return "It has %s, the form of llama.cpp. Use the model's files in Hugging Face's layout.".formatted(file);
        }
        if (file.endsWith(".safetensors")) {
            return "It has %s: name that model.safetensors if it is the whole model.".formatted(file);
        }
        return "";
    }
}
