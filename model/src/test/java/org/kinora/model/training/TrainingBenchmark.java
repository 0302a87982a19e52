package org.kinora.model.training;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;
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
 * How many tokens a second are learnt from: steps of AdamW on eight rows of random tokens. {@code scripts/bench model} runs
 * it, and the same in PyTorch where that is installed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-XX:+UseParallelGC", "-Xmx3g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class TrainingBenchmark {

    private static final int ROWS = 8;
    private static final int TOKENS = 256;
    private static final int VOCABULARY = 4096;

    /** 4 layers of width 256. */
    @Param("4x256")
    String shape;

    @Param("vector")
    String kernels;

    private Trainer trainer;

    @Setup
    public void makeTrainer() {
        System.setProperty("kinora.kernels", kernels);
        Random random = new Random(1);
        List<Sequence> rows = Stream.generate(() -> new Sequence(tokens(random), tokens(random)))
                .limit(ROWS)
                .toList();
        GptConfig config = new GptConfig(4, 4, 256, 1024, TOKENS, VOCABULARY, GptConfig.Gelu.TANH, 1e-5f, true);
        trainer = new Trainer(TrainableWeights.random(config, 1), Recipe.adamW(1e-3), step -> rows);
    }

    private static int[] tokens(Random random) {
        return random.ints(TOKENS, 0, VOCABULARY).toArray();
    }

    /** One step. */
    @Benchmark
    @OperationsPerInvocation(ROWS * TOKENS)
    public double train() {
        return trainer.step().loss();
    }
}
