package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.tokenizer.Token;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

class ActivationsTest {

    private static final String PROMPT = "She took her money to the bank and";

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations ACTIVATIONS = GPT.forward(PROMPT);

    @Test
    void everyHookOfTransformerLensIsThere() {
        List<String> ofBlock = List.of(
                "hook_resid_pre",
                "ln1.hook_scale",
                "ln1.hook_normalized",
                "attn.hook_q",
                "attn.hook_k",
                "attn.hook_v",
                "attn.hook_attn_scores",
                "attn.hook_pattern",
                "attn.hook_z",
                "hook_attn_out",
                "hook_resid_mid",
                "ln2.hook_scale",
                "ln2.hook_normalized",
                "mlp.hook_pre",
                "mlp.hook_post",
                "hook_mlp_out",
                "hook_resid_post");
        Stream<String> ofBlocks = Stream.of(0, 1, 2, 3, 4, 5)
                .flatMap(layer -> ofBlock.stream().map(hook -> "blocks." + layer + "." + hook));
        List<String> all = Stream.of(
                        Stream.of("hook_embed", "hook_pos_embed"),
                        ofBlocks,
                        Stream.of("ln_final.hook_scale", "ln_final.hook_normalized", "logits"))
                .flatMap(names -> names)
                .toList();
        assertThat(ACTIVATIONS.names()).containsExactlyElementsOf(all);
    }

    @Test
    void attentionScoresBecomeThePatternAndDoNotSeeTheFuture() {
        Tensor scores = ACTIVATIONS.tensor("blocks.3.attn.hook_attn_scores").at(3);
        Tensor pattern = ACTIVATIONS.pattern(3, 3);
        int tokens = ACTIVATIONS.ids().length;
        for (int query = 0; query < tokens; query++) {
            double sum = 0;
            for (int key = 0; key <= query; key++) {
                sum += Math.exp(scores.get(query, key));
            }
            for (int key = 0; key < tokens; key++) {
                boolean seen = key <= query;
                assertThat(Float.isInfinite(scores.get(query, key))).isEqualTo(!seen);
                double expected = seen ? Math.exp(scores.get(query, key)) / sum : 0;
                assertThat((double) pattern.get(query, key)).isCloseTo(expected, within(1e-6));
            }
        }
    }

    @Test
    void bankLooksAtMoney() {
        List<String> words = ACTIVATIONS.tokens().stream().map(Token::text).toList();
        float weight = ACTIVATIONS.pattern(3, 3).get(words.indexOf(" bank"), words.indexOf(" money"));
        assertThat(weight).isGreaterThan(0.5f);
    }

    @Test
    void anArrayOfNd4jHasTheTensorsValues() {
        INDArray array = ACTIVATIONS.get("blocks.2.attn.hook_z");
        Tensor tensor = ACTIVATIONS.tensor("blocks.2.attn.hook_z");
        assertThat(array.shape()).containsExactly(8, 8, 32);
        Bits.assertSame(array.dup('c').data().asFloat(), tensor.toArray());
        array.muli(0);
        assertThat(ACTIVATIONS.get("blocks.2.attn.hook_z").getFloat(1, 2, 3)).isEqualTo(tensor.get(1, 2, 3));
    }

    @Test
    void partsOfATensorBecomeArraysAndArraysTensors() {
        Tensor head = ACTIVATIONS.tensor("blocks.2.attn.hook_z").at(3, 1);
        INDArray array = head.toNdArray();
        assertThat(array.shape()).containsExactly(32);
        assertThat(Tensor.of(array)).isEqualTo(head);
        Tensor pattern = ACTIVATIONS.pattern(3, 3);
        INDArray turned = pattern.toNdArray().transpose().castTo(DataType.DOUBLE);
        assertThat(Tensor.of(turned).get(2, 7)).isEqualTo(pattern.get(7, 2));
        assertThat(Tensor.of(turned.get(NDArrayIndex.point(2), NDArrayIndex.all()))
                        .get(7))
                .isEqualTo(pattern.get(7, 2));
    }

    @Test
    void thePredictionAtTheLastPositionIsTheNextWord() {
        List<Candidate> directly = GPT.predictNext(PROMPT).top(5);
        List<Candidate> fromActivations = ACTIVATIONS.prediction().top(5);
        assertThat(fromActivations.stream().map(Candidate::text))
                .isEqualTo(directly.stream().map(Candidate::text).toList());
        assertThat(ACTIVATIONS.prediction(1).prompt()).isEqualTo("She took");
    }

    @ParameterizedTest
    @MethodSource("org.kinora.model.DefaultModels#onAllKernels")
    void everyRunAndEveryThreadComputesTheSameBits(Gpt model) throws Exception {
        Activations first = model.forward(PROMPT);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Activations> run = () -> model.forward(PROMPT);
            // On Java enough runs that the just-in-time compiler replaces the code that runs meanwhile.
            int runs = model.backend().startsWith("gl") ? 2 : 60;
            for (var other : threads.invokeAll(java.util.Collections.nCopies(runs, run))) {
                for (String name : first.names()) {
                    assertThat(other.get().tensor(name)).as(name).isEqualTo(first.tensor(name));
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anUnknownHookIsNamed() {
        assertThatThrownBy(() -> ACTIVATIONS.tensor("blocks.6.hook_mlp_out"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no hook \"blocks.6.hook_mlp_out\" in kinora-default, which has 6 layers");
    }

    @Test
    void aValueSaysWhereItCameFrom() {
        assertThat(ACTIVATIONS.provenance("blocks.3.attn.hook_pattern", 3).at(6, 3))
                .isEqualTo(new Provenance("kinora-default", PROMPT, "blocks.3.attn.hook_pattern", List.of(3, 6, 3)));
    }
}
