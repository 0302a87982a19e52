package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.Gpt;
import org.kinora.model.checks.CheckLine;
import org.kinora.model.transformer.TrainableWeights;

/** What each beat needs of the model, asked of the model that comes with Kinora and of others. */
class FilmNeedsTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Subject SUBJECT = new Subject(GPT);

    static Set<String> beats() {
        return FilmNeeds.beats();
    }

    @Test
    void everyBeatOfTheFilmHasNeedsOfItsOwn() {
        assertThat(FilmNeeds.beats()).containsExactlyElementsOf(new Explainer().partNames());
        int shared = MachineNeeds.all().size();
        for (String beat : FilmNeeds.beats()) {
            assertThat(FilmNeeds.of(beat)).as(beat).hasSizeGreaterThan(shared);
        }
    }

    /** Fails by the beat's name if the model was trained anew and spoils it. */
    @ParameterizedTest
    @MethodSource("beats")
    void theModelThatComesWithKinoraHasWhatTheBeatNeeds(String beat) {
        assertThat(FilmNeeds.of(beat).stream().map(need -> need.check(beat, SUBJECT)))
                .allSatisfy(line -> {
                    assertThat(line.check()).isEqualTo(beat);
                    assertThat(line.answer()).isNotBlank();
                    assertThat(line.holds()).as("%s", line).isTrue();
                });
    }

    @Test
    void theHeadsThatTheFilmWasWrittenWithAreTheOnesThatAreFound() {
        assertThat(OneHead.of(SUBJECT.run())).contains(OneHead.FIRST);
        assertThat(TwoCranes.head(SUBJECT.crane(), SUBJECT.otherCrane())).contains(TwoCranes.FIRST);
        assertThat(ManyEyes.different(SUBJECT.run())).isEqualTo(ManyEyes.DIFFERENT);
        assertThat(Parts.missed(GPT)).contains(Parts.MISSED);
        assertThat(Parts.spare(GPT)).contains(Parts.SPARE);
    }

    @Test
    void aHeadIsFoundWhereverItIsIfTheFirstOneDoesNotDoIt() {
        Head other = new Head(4, 4);
        assertThat(Head.find(GPT.config(), new Head(99, 0), other::equals)).contains(other);
        assertThat(Head.find(GPT.config(), new Head(0, 0), head -> false)).isEmpty();
    }

    @Test
    void aModelWhoseFourthLayerNoLongerLooksAroundLosesTheBeatsThatItSpoilsByName() {
        List<CheckLine> lost = lost(OtherModels.spoilt("h.3.attn.c_proj.weight"));
        assertThat(names(lost)).contains("02-predict", "17-parts").doesNotContain("06-dials", "07-noise", "08-nudge");
        assertThat(lost).allSatisfy(line -> assertThat(line.answer()).isNotBlank());
    }

    @Test
    void aModelWithoutItsFeedForwardOutputsLosesTheBeatThatShowsThem() {
        int last = GPT.config().layers() - 1;
        List<CheckLine> lost = lost(OtherModels.spoilt("h.%d.mlp.c_proj.weight".formatted(last)));
        assertThat(lost).anySatisfy(line -> {
            assertThat(line.check()).isEqualTo("15-memory");
            assertThat(line.question()).startsWith("a unit for each of the likeliest words");
        });
        assertThat(names(lost)).doesNotContain("13-vectors");
    }

    /** Of the beats that do not teach the model, which takes long. */
    private static List<CheckLine> lost(Gpt gpt) {
        Stream<String> quick = FilmNeeds.beats().stream()
                .filter(beat -> !List.of("11-manners", "12-at-once").contains(beat));
        return FilmNeeds.check(gpt, quick).filter(line -> !line.holds()).toList();
    }

    private static Set<String> names(List<CheckLine> lines) {
        return lines.stream().map(CheckLine::check).collect(Collectors.toSet());
    }

    @Test
    void aBeatIsLeftOutWithItsNeedAndWhatWasFound() {
        LeftOut leftOut = LeftOut.of(OtherModels.spoilt("wpe.weight"), List.of("14-attention", "08-nudge"));
        assertThat(leftOut.has("14-attention")).isTrue();
        assertThat(leftOut.has("08-nudge")).isFalse();
        assertThat(leftOut.sentences())
                .singleElement()
                .asString()
                .matches("14-attention is left out: needs .+, but found: .+");
    }

    @Test
    void aModelThatCanCarryNothingIsRefusedInOneSentence() {
        Gpt tiny =
                Gpt.of(TrainableWeights.random(OtherModels.shape(1, 2, 16), 1), "tiny", Optional.of(GPT.tokenizer()));
        assertThatThrownBy(() -> LeftOut.of(tiny, List.copyOf(FilmNeeds.beats())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The film cannot be told with tiny")
                .hasMessageContaining("a stack of layers")
                .hasMessageContaining("1 layers of 16 numbers");
    }

    @Test
    void whatAModelCannotBeAskedDoesNotHold() {
        Need need = new Need("the impossible", "nothing", subject -> {
            throw new IllegalStateException("no such thing");
        });
        assertThat(Stream.of(need.check("00-trial", SUBJECT)))
                .containsExactly(
                        new CheckLine("00-trial", "the impossible (nothing)", "cannot be asked: no such thing", false));
    }
}
