package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

/** Neighbours and planes of vectors. */
class VectorsTest {

    private static final float ROUNDING = 1e-5f;

    private static final Gpt GPT = Gpt.loadDefault();

    @Test
    void theNearestTokenToAWordsVectorIsTheWord() {
        NearestTokens nearest = new NearestTokens(GPT);
        int dog = GPT.tokenizer().encode(" dog")[0];
        List<NearestTokens.Neighbour> neighbours = nearest.to(nearest.vector(dog), 6);
        assertThat(neighbours).hasSize(6);
        assertThat(neighbours.get(0).text()).isEqualTo(" dog");
        assertThat(neighbours.get(0).similarity()).isCloseTo(1, within(1e-6));
        assertThat(neighbours).isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
        for (NearestTokens.Neighbour neighbour : neighbours) {
            assertThat(nearest.similarity(nearest.vector(dog), neighbour.id()))
                    .isCloseTo(neighbour.similarity(), within(1e-6));
        }
        assertThat(nearest.provenance(dog)).hasToString("kinora-default, embed.W_E[" + dog + "]");
    }

    @Test
    void noTokenIsLeftOutThatIsNearer() {
        NearestTokens nearest = new NearestTokens(GPT);
        Tensor vector = GPT.forward("The capital of France is")
                .tensor("blocks.5.hook_resid_post")
                .at(4);
        List<NearestTokens.Neighbour> neighbours = nearest.to(vector, 5);
        double least = neighbours.get(4).similarity();
        for (int id = 0; id < GPT.tokenizer().size(); id++) {
            int token = id;
            if (neighbours.stream().noneMatch(neighbour -> neighbour.id() == token)) {
                assertThat(nearest.similarity(vector, id)).isLessThanOrEqualTo(least);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> nearest.to(Tensor.zeros(256), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> nearest.to(Tensor.zeros(8), 5));
    }

    @Test
    void theComponentsOfACrossAreItsArms() {
        Tensor cross = Tensor.of(new float[] {1, 5, 2, 1, -1, 2, 1, 2, 3, 1, 2, 1}, 4, 3);
        // around (1, 2, 2): three along the second axis and back, one along the third and back
        PrincipalComponents components = new PrincipalComponents(cross, 2);
        assertThat(components.component(0).toArray()).containsExactly(new float[] {0, 1, 0}, within(ROUNDING));
        assertThat(components.component(1).toArray()).containsExactly(new float[] {0, 0, 1}, within(ROUNDING));
        assertThat(components.share(0)).isCloseTo(0.9, within(1e-12));
        assertThat(components.project(cross).toArray())
                .containsExactly(new float[] {3, 0, -3, 0, 0, 1, 0, -1}, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"5, 12", "30, 4", "9, 9"})
    void componentsAreAtRightAnglesAndPointTheirLargestNumberUp(int vectors, int width) {
        SplittableRandom random = new SplittableRandom(vectors);
        float[] values = new float[vectors * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-1, 1) * (i % width + 1);
        }
        Tensor rows = Tensor.of(values, vectors, width);
        int count = Math.min(vectors - 1, width);
        PrincipalComponents components = new PrincipalComponents(rows, count);
        double shares = 0;
        for (int i = 0; i < count; i++) {
            float[] component = components.component(i).toArray();
            double largest = 0;
            for (float number : component) {
                largest = Math.abs(number) > Math.abs(largest) ? number : largest;
            }
            assertThat(largest).isPositive();
            for (int j = 0; j <= i; j++) {
                double product = Algebra.dot(
                        Algebra.doubles(Tensor.of(component, component.length)),
                        Algebra.doubles(components.component(j)));
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-6));
            }
            shares += components.share(i);
        }
        assertThat(shares).isCloseTo(1, within(1e-9));
        // as all components are there, distances in them are those between the vectors
        Tensor places = components.project(rows);
        double before = distance(rows.at(0), rows.at(3));
        assertThat(distance(places.at(0), places.at(3))).isCloseTo(before, within(1e-5));
    }

    private static double distance(Tensor a, Tensor b) {
        return a.toNdArray().distance2(b.toNdArray());
    }

    @Test
    void moreComponentsThanThereAreDirectionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrincipalComponents(Tensor.zeros(3, 256), 3))
                .withMessage("3 vectors of 256 numbers have between 1 and 2 components, not 3.");
    }
}
