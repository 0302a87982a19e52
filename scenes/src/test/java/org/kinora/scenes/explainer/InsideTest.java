package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.PrincipalComponents;
import org.kinora.scenes.viz.LookupTable;
import org.kinora.scenes.viz.Reading;

/** Beats 13 and 14: words become vectors, and look at each other. */
class InsideTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward(Stage.prompt());
    private static final Activations BIRD = GPT.forward(CraneSenses.BIRD);
    private static final Activations SITE = GPT.forward(CraneSenses.BUILDING_SITE);

    @Test
    void beat13NeedsAnimalsColoursAndNumbersToLieApartInThePlane() {
        List<float[]> rows = new ArrayList<>();
        List<Integer> kindOf = new ArrayList<>();
        for (int kind = 0; kind < LookedUp.KINDS.size(); kind++) {
            for (String word : LookedUp.KINDS.get(kind)) {
                assertThat(GPT.tokenizer().encode(word)).as(word).hasSize(1);
                rows.add(GPT.parameters()
                        .tensor("embed.W_E")
                        .at(GPT.tokenizer().encode(word)[0])
                        .toArray());
                kindOf.add(kind);
            }
        }
        Tensor vectors = stacked(rows);
        Tensor places = new PrincipalComponents(vectors, 2).project(vectors);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                if (kindOf.get(i).equals(kindOf.get(j))) {
                    assertThat(distance(places, i, j)).as("within a kind").isLessThan(0.6);
                } else {
                    assertThat(distance(places, i, j)).as("between kinds").isGreaterThan(0.65);
                }
            }
        }
    }

    private static Tensor stacked(List<float[]> rows) {
        int width = rows.get(0).length;
        float[] all = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, all, i * width, width);
        }
        return Tensor.of(all, rows.size(), width);
    }

    private static double distance(Tensor places, int i, int j) {
        return Math.hypot(places.get(i, 0) - places.get(j, 0), places.get(i, 1) - places.get(j, 1));
    }

    @Test
    void theTableHasInARowWhatTheModelLooksUpForItsToken() {
        org.kinora.scenes.Stage.film(stage -> {
            LookupTable table = new LookupTable(GPT, List.of(), 4, SentenceRow.SHOWN, 0.4, 0.3, 30);
            for (int token = 0; token < RUN.ids().length; token++) {
                table.scrollTo(RUN.ids()[token]);
                Tensor looked = RUN.tensor("hook_embed").at(token);
                assertThat(table.readings().get(0).values())
                        .containsExactly(IntStream.range(0, SentenceRow.SHOWN)
                                .mapToDouble(looked::get)
                                .toArray());
            }
        });
    }

    @Test
    void beat14NeedsAHeadWhoseLookFromYouIsSharedUnequally() {
        Tensor look = RUN.pattern(Traveller.LAYER, OneHead.FIRST.number()).at(OneHead.ASKING);
        assertThat(RUN.tokens().get(OneHead.ASKING).text()).isEqualTo(" you");
        assertThat(look.get(0)).as("at User").isBetween(0.4f, 0.65f);
        assertThat(look.get(2)).as("at Who").isBetween(0.18f, 0.4f);
        assertThat(look.get(1)).as("at the colon").isBetween(0.05f, 0.18f);
        assertThat(look.get(3)).as("at are").isBetween(0.03f, 0.12f);
    }

    @Test
    void whatTheFirstFiveWordsLookAtDoesNotDependOnWhatComesAfterThem() {
        Activations alone = GPT.forward("User: Who are you");
        Tensor look = alone.pattern(Traveller.LAYER, OneHead.FIRST.number()).at(OneHead.ASKING);
        Tensor withRest = RUN.pattern(Traveller.LAYER, OneHead.FIRST.number()).at(OneHead.ASKING);
        for (int key = 0; key <= OneHead.ASKING; key++) {
            assertThat(look.get(key)).isCloseTo(withRest.get(key), within(1e-4f));
        }
    }

    @Test
    void beat14NeedsTheTwoCranesToBeginAsTheSameVector() {
        assertThat(BIRD.ids().length).isEqualTo(SITE.ids().length);
        int last = BIRD.ids().length - 1;
        assertThat(BIRD.tensor("blocks.0.hook_resid_pre").at(last))
                .isEqualTo(SITE.tensor("blocks.0.hook_resid_pre").at(last));
    }

    @Test
    void beat14NeedsTheTwoCranesToPartLayerByLayerTowardTheirMeanings() {
        CraneSenses senses = new CraneSenses(GPT);
        double[] bird = senses.cosines(BIRD).values();
        double[] site = senses.cosines(SITE).values();
        int last = GPT.config().layers();
        for (int layer = 2; layer <= last; layer++) {
            assertThat(bird[layer] - site[layer])
                    .as("distance after layer " + layer)
                    .isGreaterThan(bird[layer - 1] - site[layer - 1]);
        }
        assertThat(bird[last] - bird[0]).isBetween(0.3, 0.48);
        assertThat(site[last] - site[0]).isBetween(-0.45, -0.25);
    }

    @Test
    void theCosinesOfTheCranesAreComputedAgainFromTheModel() {
        Reading reading = new CraneSenses(GPT).cosines(BIRD);
        assertThat(reading.again().apply(GPT)).containsExactly(reading.values());
    }

    @Test
    void beat14NeedsAHeadThatLooksFromTheCraneAtTheLakeAndAtWhatIsBuilt() {
        assertThat(mostLookedAt(BIRD, TwoCranes.FIRST)).isEqualTo(" lake");
        assertThat(mostLookedAt(SITE, TwoCranes.FIRST)).isEqualTo(" built");
    }

    @Test
    void beat14NeedsThreeHeadsThatLookForDifferentThings() {
        assertThat(ManyEyes.DIFFERENT.stream()
                        .map(head -> mostLookedAt(RUN, head))
                        .toList())
                .containsExactly(" am", " Who", "User");
    }

    /** The token to which the last one pays most attention, which is more than half of it. */
    private static String mostLookedAt(Activations run, Head head) {
        int last = run.ids().length - 1;
        Tensor look = run.pattern(head.layer(), head.number()).at(last);
        int most = 0;
        for (int key = 1; key <= last; key++) {
            most = look.get(key) > look.get(most) ? key : most;
        }
        assertThat(look.get(most)).isGreaterThan(0.5f);
        return run.tokens().get(most).text();
    }
}
