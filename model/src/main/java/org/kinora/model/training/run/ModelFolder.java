package org.kinora.model.training.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.files.AtomicFile;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.training.DivergedException;
import org.kinora.model.training.Trainer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/** Writes weights as Hugging Face's GPT-2 are written, so that they load anywhere. */
final class ModelFolder {

    /** The largest number in half precision. */
    static final float LARGEST = 65504;

    private ModelFolder() {}

    /** Writes config.json and model.safetensors in half precision; the tokenizer's files are its own matter. */
    static void write(Path folder, TrainableWeights weights, int endOfText) throws IOException {
        SafetensorsWriter writer = new SafetensorsWriter();
        for (String name : weights.matrices().keySet()) {
            writer.halfFloats(
                    name.startsWith("lm_head") ? name : "transformer." + name,
                    weights.values(name),
                    weights.shape(name));
        }
        writer.write(folder.resolve("model.safetensors"));
        String config = config(weights.config(), endOfText);
        AtomicFile.write(folder.resolve("config.json"), part -> Files.writeString(part, config));
    }

    /** @throws DivergedException if a number that is to be saved is none, or is too large for the file of a model */
    static void checkThatItCanHold(Trainer trainer) {
        trainer.state().forEach((name, matrix) -> {
            boolean weight = trainer.weights().matrices().containsKey(name);
            for (float value : matrix.array()) {
                if (!Float.isFinite(value)) {
                    throw new DivergedException(trainer.steps(), "\"%s\" holds %s".formatted(name, value));
                }
                if (weight && Math.abs(value) > LARGEST) {
                    throw new DivergedException(
                            trainer.steps(),
                            "a weight of \"%s\" is %s, more than the %s of half precision"
                                    .formatted(name, value, LARGEST));
                }
            }
        });
    }

    private static String config(GptConfig config, int endOfText) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("architectures");
            json.writeString("GPT2LMHeadModel");
            json.writeEndArray();
            json.writeStringField("model_type", "gpt2");
            json.writeNumberField("n_layer", config.layers());
            json.writeNumberField("n_head", config.heads());
            json.writeNumberField("n_embd", config.width());
            json.writeNumberField("n_inner", config.hidden());
            json.writeNumberField("n_positions", config.context());
            json.writeNumberField("n_ctx", config.context());
            json.writeNumberField("vocab_size", config.vocabulary());
            json.writeStringField("activation_function", config.gelu() == GptConfig.Gelu.TANH ? "gelu_new" : "gelu");
            json.writeNumberField("layer_norm_epsilon", config.epsilon());
            json.writeBooleanField("tie_word_embeddings", config.tiedHead());
            json.writeNumberField("bos_token_id", endOfText);
            json.writeNumberField("eos_token_id", endOfText);
            for (String dropout : new String[] {"attn_pdrop", "embd_pdrop", "resid_pdrop"}) {
                json.writeNumberField(dropout, 0.0);
            }
            json.writeStringField("torch_dtype", "float16");
            json.writeEndObject();
        }
        return text.toString();
    }
}
