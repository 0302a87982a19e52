package org.kinora.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.kinora.model.format.Safetensors;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.kernels.AllKernels;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.transformer.ArenaPool;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.Trace;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.model.transformer.Transformer;
import org.kinora.model.transformer.Weights;
import org.kinora.model.transformer.WeightsReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many tokens a second are read and written, with random weights: {@code scripts/bench model} runs it, and the same in
 * PyTorch where that is installed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx3g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class GptBenchmark {

    private static final int PROMPT = 256;
    private static final int WRITTEN = 128;

    /** 4 layers of width 256, or GPT-2 with its 124 million weights. */
    @Param({"4x256", "gpt2"})
    String shape;

    @Param("vector")
    String kernels;

    /** Where {@link #main} has put the models. */
    @Param("target")
    String folder;

    private GptConfig config;
    private Kernels used;
    private Weights weights;
    private ArenaPool arenas;
    private int[] prompt;
    private final int[] token = new int[1];

    /**
     * Writes both models in single precision, with random weights, into a folder. In a process of its own, because whoever
     * uses a model has downloaded it before, and the process that has just written a file was measured to read it slower.
     */
    public static void main(String[] folder) throws IOException {
        for (String shape : List.of("4x256", "gpt2")) {
            SafetensorsWriter writer = new SafetensorsWriter();
            TrainableWeights random = TrainableWeights.random(config(shape), 1);
            for (String name : random.matrices().keySet()) {
                writer.floats(name, random.values(name), random.shape(name));
            }
            writer.write(file(folder[0], shape));
        }
    }

    private static Path file(String folder, String shape) {
        return Path.of(folder, shape + ".safetensors");
    }

    private static GptConfig config(String shape) {
        return shape.equals("gpt2") ? config(12, 12, 768, 1024, 50257) : config(4, 4, 256, 256, 4096);
    }

    private static GptConfig config(int layers, int heads, int width, int context, int vocabulary) {
        return new GptConfig(layers, heads, width, 4 * width, context, vocabulary, GptConfig.Gelu.TANH, 1e-5f, true);
    }

    @Setup
    public void readModel() {
        config = config(shape);
        used = AllKernels.list().stream()
                .filter(known -> known.name().equals(kernels))
                .findFirst()
                .orElseThrow();
        arenas = new ArenaPool(used);
        try (Safetensors tensors = Safetensors.open(file(folder, shape))) {
            weights = new WeightsReader(tensors, config).read(used);
        }
        prompt = new Random(1).ints(PROMPT, 0, config.vocabulary()).toArray();
    }

    /** A prompt of 256 tokens is read, up to what comes next. */
    @Benchmark
    @OperationsPerInvocation(PROMPT)
    public float[] prefill() {
        Transformer pass = pass(PROMPT);
        return pass.logits(pass.residualOfLast(prompt)).array();
    }

    /** 128 tokens are read one by one, and what comes next is computed after each. */
    @Benchmark
    @OperationsPerInvocation(WRITTEN)
    public float[] decode() {
        Transformer pass = pass(WRITTEN);
        float[] logits = {};
        for (int i = 0; i < WRITTEN; i++) {
            token[0] = prompt[i];
            logits = pass.logits(pass.residual(token)).array();
        }
        return logits;
    }

    private Transformer pass(int capacity) {
        return Transformer.reading(capacity, config, weights, used, Trace.NONE, arenas);
    }
}
