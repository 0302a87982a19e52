package org.kinora.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.kinora.model.kernels.AllKernels;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
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

    private GptConfig config;
    private Kernels used;
    private Weights weights;
    private Workspaces workspaces;
    private int[] prompt;

    @Setup
    public void makeModel() {
        config = shape.equals("gpt2") ? config(12, 12, 768, 1024, 50257) : config(4, 4, 256, 256, 4096);
        used = AllKernels.list().stream()
                .filter(known -> known.name().equals(kernels))
                .findFirst()
                .orElseThrow();
        workspaces = new Workspaces(used);
        Random random = new Random(1);
        weights = weights(config, used, random);
        prompt = random.ints(PROMPT, 0, config.vocabulary()).toArray();
    }

    private static GptConfig config(int layers, int heads, int width, int context, int vocabulary) {
        return new GptConfig(layers, heads, width, 4 * width, context, vocabulary, GptConfig.Gelu.TANH, 1e-5f, true);
    }

    private static Weights weights(GptConfig config, Kernels kernels, Random random) {
        int width = config.width();
        List<Weights.Block> blocks = new ArrayList<>();
        for (int layer = 0; layer < config.layers(); layer++) {
            blocks.add(new Weights.Block(
                    norm(kernels, width),
                    linear(kernels, random, width, 3 * width),
                    linear(kernels, random, width, width),
                    norm(kernels, width),
                    linear(kernels, random, width, config.hidden()),
                    linear(kernels, random, config.hidden(), width)));
        }
        Matrix embedding = matrix(kernels, random, config.vocabulary(), width);
        return new Weights(
                embedding, matrix(kernels, random, config.context(), width), blocks, norm(kernels, width), embedding);
    }

    private static Weights.Norm norm(Kernels kernels, int width) {
        float[] ones = new float[width];
        Arrays.fill(ones, 1);
        return new Weights.Norm(kernels.constant(ones, 1, width), kernels.constant(new float[width], 1, width));
    }

    private static Weights.Linear linear(Kernels kernels, Random random, int in, int out) {
        return new Weights.Linear(matrix(kernels, random, in, out), kernels.constant(new float[out], 1, out));
    }

    private static Matrix matrix(Kernels kernels, Random random, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.02f * (float) random.nextGaussian();
        }
        return kernels.constant(values, rows, columns);
    }

    /** A prompt of 256 tokens is read, up to what comes next. */
    @Benchmark
    @OperationsPerInvocation(PROMPT)
    public float[] prefill() {
        ForwardPass pass = pass(PROMPT);
        return pass.logits(pass.residualOfLast(prompt)).array();
    }

    /** 128 tokens are read one by one, and what comes next is computed after each. */
    @Benchmark
    @OperationsPerInvocation(WRITTEN)
    public float[] decode() {
        ForwardPass pass = pass(WRITTEN);
        float[] logits = {};
        for (int i = 0; i < WRITTEN; i++) {
            logits = pass.logits(pass.residual(new int[] {prompt[i]})).array();
        }
        return logits;
    }

    private ForwardPass pass(int capacity) {
        return new ForwardPass(
                config, weights, used, new KeyValueCache(config, capacity, used), Trace.NONE, workspaces);
    }
}
