package org.kinora.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.kinora.download.DownloadProgress;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.ModelHash;
import org.kinora.model.hub.ModelHub;
import org.kinora.model.kernels.Device;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.transformer.ArenaPool;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.Trace;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.model.transformer.Transformer;
import org.kinora.model.transformer.Weights;

/**
 * A GPT-2 with its weights and its tokenizer.
 *
 * <p>Immutable; may be used from several threads at once. The same tokens on the same kernels give the same bits.
 */
public final class Gpt {

    private final String name;
    private final GptConfig config;
    private final Prompts prompts;
    private final Weights weights;
    private final Kernels kernels;
    private final ArenaPool arenas;
    private final Optional<ModelFiles> files;

    Gpt(String name, GptConfig config, Optional<Tokenizer> tokenizer, Weights weights, Kernels kernels) {
        this(name, config, tokenizer, weights, kernels, Optional.empty());
    }

    Gpt(
            String name,
            GptConfig config,
            Optional<Tokenizer> tokenizer,
            Weights weights,
            Kernels kernels,
            Optional<ModelFiles> files) {
        this.name = name;
        this.config = config;
        this.prompts = new Prompts(name, config, tokenizer);
        this.weights = weights;
        this.kernels = kernels;
        this.arenas = new ArenaPool(kernels);
        this.files = files;
    }

    /**
     * Reads a model in Hugging Face's GPT-2 layout: config.json, model.safetensors (F32, F16 or BF16), and
     * tokenizer.json or vocab.json with merges.txt. Without a tokenizer the model can still read ids. Large matrices in F32
     * stay in a large file, which is mapped into memory: it may be replaced or deleted, but must not be written into, and
     * shortening it may end the process.
     *
     * @throws ModelFormatException if a file is missing, damaged, or does not fit the others
     */
    public static Gpt load(Path folder) {
        return load(folder, Device.preferred());
    }

    /**
     * Reads a model as {@link #load(Path)} does, to compute on one device.
     *
     * @throws ModelFormatException if a file is missing, damaged, or does not fit the others
     * @throws IllegalStateException if the model cannot be computed there; the message says why and what to do
     */
    public static Gpt load(Path folder, Device device) {
        return new GptLoader(ModelFiles.in(folder)).load(device);
    }

    /**
     * The small model that comes with Kinora: 6 layers, 8 heads, width 256, 8192 tokens, simple English. If the system
     * property {@code kinora.model} names a folder, the model in there.
     */
    public static Gpt loadDefault() {
        return loadDefault(Device.preferred());
    }

    /**
     * The model of {@link #loadDefault()}, to compute on one device.
     *
     * @throws IllegalStateException if it cannot be computed there; the message says why and what to do
     */
    public static Gpt loadDefault(Device device) {
        return GptLoader.ofDefault().load(device);
    }

    /**
     * A model that is known by name: gpt2, gpt2-medium, gpt2-large or gpt2-xl. It is downloaded when it is first asked for
     * (0.5 to 6.4 GB), and read from the user's cache from then on.
     *
     * @throws IllegalArgumentException if no model has that name
     * @throws org.kinora.model.hub.ModelDownloadException if it is not in the cache and cannot be fetched
     */
    public static Gpt named(String name) {
        return load(ModelHub.ofThisUser().folder(name, DownloadProgress.NONE));
    }

    static Gpt load(ModelFiles files, Kernels kernels) {
        return new GptLoader(files).load(parameters -> kernels);
    }

    /** What to call the model in captions: its folder's name. */
    public String name() {
        return name;
    }

    /**
     * SHA-256 of the files that the model was read from: configuration, tokenizer and weights. They are read once more for
     * it, which takes some seconds for a gigabyte; empty for a model that was made of weights in memory.
     */
    public Optional<String> hash() {
        return files.map(ModelHash::of);
    }

    public GptConfig config() {
        return config;
    }

    /** What computes: "vector", "nd4j" or "java" on the processor, or "gl" and the GPU in brackets. */
    public String backend() {
        return kernels.name();
    }

    /** @throws ModelFormatException if the model came without one */
    public Tokenizer tokenizer() {
        return prompts.tokenizer();
    }

    /**
     * Reads a text and keeps everything that is computed on the way.
     *
     * @throws PromptTooLongException if the text has more tokens than the context
     */
    public Activations forward(String prompt) {
        return run(prompt, tokenizer().encode(prompt), Hooks.NONE);
    }

    /**
     * Reads tokens and keeps everything that is computed on the way.
     *
     * @throws PromptTooLongException if there are more tokens than the context
     */
    public Activations forward(int[] ids) {
        return run(prompts.textOf(ids), ids, Hooks.NONE);
    }

    /**
     * Reads a text while hooks look at what is computed and replace it. What comes out holds the replaced values and all
     * that followed from them.
     *
     * @throws PromptTooLongException if the text has more tokens than the context
     * @throws IllegalArgumentException if a hook's name is unknown, or returns another shape than it was given
     */
    public Activations runWithHooks(String prompt, Hooks hooks) {
        return run(prompt, tokenizer().encode(prompt), hooks);
    }

    /**
     * Reads tokens while hooks look at what is computed and replace it.
     *
     * @throws PromptTooLongException if there are more tokens than the context
     * @throws IllegalArgumentException if a hook's name is unknown, or returns another shape than it was given
     */
    public Activations runWithHooks(int[] ids, Hooks hooks) {
        return run(prompts.textOf(ids), ids, hooks);
    }

    private Activations run(String prompt, int[] ids, Hooks hooks) {
        prompts.check(ids);
        RecordedTrace trace = new RecordedTrace(hooks, kernels);
        Transformer transformer = transformer(ids.length, trace);
        transformer.logits(transformer.residual(ids));
        Activations activations =
                new Activations(prompts, this::unembed, nameWith(hooks), prompt, ids, trace.tensors());
        hooks.names().forEach(activations::tensor);
        return activations;
    }

    /**
     * The gradients of the loss of a text: the mean surprisal, in nats, of each of its tokens but the first.
     *
     * @throws PromptTooLongException if the text has more tokens than the context
     */
    public Gradients gradients(String text) {
        int[] ids = tokenizer().encode(text);
        int[] targets = Arrays.copyOfRange(ids, 1, ids.length + 1);
        targets[ids.length - 1] = -1;
        return differentiation(text, ids, Hooks.NONE).ofLoss(targets);
    }

    /**
     * The gradients of a loss: the mean surprisal, in nats, of the token that comes after each token.
     *
     * @param targets what comes after each token; a negative number where that does not count
     * @throws PromptTooLongException if there are more tokens than the context
     */
    public Gradients gradients(int[] ids, int[] targets) {
        return differentiation(prompts.textOf(ids), ids, Hooks.NONE).ofLoss(targets);
    }

    /**
     * The gradients of any number that is linear in the logits, such as one logit less another.
     *
     * @param weights [tokens, vocabulary]: what each logit counts in that number
     * @throws PromptTooLongException if there are more tokens than the context
     */
    public Gradients gradients(int[] ids, Tensor weights) {
        return differentiation(prompts.textOf(ids), ids, Hooks.NONE).ofWeightedLogits(weights);
    }

    /**
     * The gradients of a loss while hooks change what is computed. A hook counts as something that is added to its value:
     * the gradient goes back through it unchanged.
     *
     * @param targets what comes after each token; a negative number where that does not count
     * @throws PromptTooLongException if there are more tokens than the context
     */
    public Gradients gradients(int[] ids, int[] targets, Hooks hooks) {
        return differentiation(prompts.textOf(ids), ids, hooks).ofLoss(targets);
    }

    /**
     * The model that some weights are now; later changes of the weights do not reach it.
     *
     * @param name what to call it in captions
     */
    public static Gpt of(TrainableWeights weights, String name, Optional<Tokenizer> tokenizer) {
        return new Gpt(name, weights.config(), tokenizer, weights.snapshot(), weights.kernels());
    }

    /** A copy of the weights, to be trained further. */
    public TrainableWeights trainableWeights() {
        return TrainableWeights.copyOf(config, weights, kernels);
    }

    private Differentiation differentiation(String prompt, int[] ids, Hooks hooks) {
        prompts.check(ids);
        return new Differentiation(prompts, this::unembed, prompt, ids, weights, kernels, hooks);
    }

    /**
     * Predicts the token that follows a text.
     *
     * @throws PromptTooLongException if the text has more tokens than the context
     */
    public Prediction predictNext(String prompt) {
        return predictNext(prompt, tokenizer().encode(prompt));
    }

    /**
     * Predicts the token that follows some tokens.
     *
     * @throws PromptTooLongException if there are more tokens than the context
     */
    public Prediction predictNext(int[] ids) {
        return predictNext(prompts.textOf(ids), ids);
    }

    private Prediction predictNext(String prompt, int[] ids) {
        prompts.check(ids);
        Transformer transformer = transformer(ids.length, Trace.NONE);
        Matrix last = transformer.residualOfLast(ids);
        return new Prediction(
                prompts,
                Provenance.ofLogits(name, prompt, ids),
                ids.clone(),
                transformer.logits(last).array());
    }

    /**
     * Continues a text.
     *
     * @throws PromptTooLongException if the text has more tokens than the context
     */
    public Generation generate(String prompt, Sampling sampling) {
        return generate(prompt, tokenizer().encode(prompt), sampling, Hooks.NONE);
    }

    /**
     * Continues some tokens.
     *
     * @throws PromptTooLongException if there are more tokens than the context
     */
    public Generation generate(int[] ids, Sampling sampling) {
        return generate(prompts.textOf(ids), ids, sampling, Hooks.NONE);
    }

    /**
     * Continues a text while hooks look at what is computed and replace it. A step computes only what is new,
     * so a hook is given the values of the whole prompt at the first step, and of one token at each further step; what it
     * made of earlier tokens' keys and values is kept.
     *
     * <p>A hook whose name is unknown, or returns another shape than it was given, makes the first step throw
     * an {@link IllegalArgumentException}.
     *
     * @throws PromptTooLongException if the text has more tokens than the context
     */
    public Generation generateWithHooks(String prompt, Sampling sampling, Hooks hooks) {
        return generate(prompt, tokenizer().encode(prompt), sampling, hooks);
    }

    private Generation generate(String prompt, int[] ids, Sampling sampling, Hooks hooks) {
        prompts.check(ids);
        int most = (int) Math.min(config.context(), (long) ids.length + sampling.maxTokens());
        Transformer transformer = transformer(most, HookedTrace.of(hooks, kernels));
        return new Generation(prompts, nameWith(hooks), prompt, ids.clone(), sampling, transformer);
    }

    private String nameWith(Hooks hooks) {
        return hooks.toString().isEmpty() ? name : name + " with hooks at " + hooks;
    }

    /** What it can read. */
    Prompts prompts() {
        return prompts;
    }

    /** @param capacity how many tokens will be read at most */
    Transformer transformer(int capacity, Trace trace) {
        return Transformer.reading(capacity, config, weights, kernels, trace, arenas);
    }

    /** The learned numbers, by TransformerLens' names. */
    public Parameters parameters() {
        return new Parameters(name, config, weights);
    }

    /** The final layer norm and the unembedding, for vectors of the residual stream: [n, width] to [n, vocabulary]. */
    private Tensor unembed(Tensor residual) {
        Matrix vectors = kernels.constant(residual.toArray(), residual.size(0), residual.size(1));
        return Tensor.owning(transformer(1, Trace.NONE).logits(vectors).array(), residual.size(0), config.vocabulary());
    }
}
