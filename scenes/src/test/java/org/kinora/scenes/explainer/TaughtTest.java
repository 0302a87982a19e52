package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.scenes.explainer.practice.PracticeRun;
import org.kinora.scenes.explainer.practice.PracticeTraining;

/** Beats 8, 9 and 10: one example, many, and what they cost. */
class TaughtTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Lesson LESSON = new Lesson(GPT);

    @Test
    void beat08NeedsAWordOnWhichAnUntaughtModelBetsNextToNothingAndTenTimesAsMuchAfterOneStep() {
        double before = LESSON.before().probability(LESSON.word());
        assertThat(before).isBetween(1e-5, 2e-4);
        assertThat(LESSON.after().probability(LESSON.word())).isBetween(10 * before, 0.006);
        assertThat(LESSON.before().candidate(LESSON.word()).text()).isEqualTo(" " + Lesson.WORD);
    }

    /** What an untaught model bets on is chance; the words were read before they were shown to the public. */
    @Test
    void beat08ShowsTheseWords() {
        List<String> words = LESSON.before().top(Classroom.BETS - 1).stream()
                .map(Candidate::text)
                .map(String::strip)
                .toList();
        assertThat(words)
                .containsExactly(
                        "Hamburg", "skills", "Canberra", "cast", "avoc", "sandwich", "llo", "probability", "itself");
    }

    @Test
    void surpriseIsCountedInBits() {
        assertThat(Lesson.bits(1.0 / 8192)).isCloseTo(13, within(1e-12));
        assertThat(LESSON.bitsBefore()).isBetween(12.0, 14.0);
        assertThat(LESSON.bitsAfter()).isBetween(7.0, 9.0);
    }

    @Test
    void everyDialThatIsShownTurnsAgainstItsGradientByAHairsBreadth() {
        int[] ids = GPT.tokenizer().encode(Lesson.BEGINNING);
        int[] targets = new int[ids.length];
        Arrays.fill(targets, -1);
        targets[ids.length - 1] = LESSON.word();
        Trainer trainer = new Trainer(
                UntrainedModel.weights(GPT), Recipe.adamW(Lesson.RATE), step -> List.of(new Sequence(ids, targets)));
        trainer.step();
        for (int layer = 0; layer < LESSON.layers(); layer++) {
            float[] slopes = PracticeTraining.dials(trainer.gradients(), layer);
            for (int dial = 0; dial < slopes.length; dial++) {
                int row = dial / PracticeRun.COLUMNS;
                int column = dial % PracticeRun.COLUMNS;
                double turn = LESSON.weight(layer, row, column, 1) - LESSON.weight(layer, row, column, 0);
                assertThat(Math.signum(turn)).isEqualTo(-Math.signum(slopes[dial]));
                assertThat(Math.abs(turn)).isBetween(1e-4, 0.0018);
            }
        }
    }

    @Test
    void whatTheLessonShowsIsComputedAgainFromAModelOfTheSameShape() {
        assertThat(LESSON.beforeAgain().apply(GPT).probability(LESSON.word()))
                .isEqualTo(LESSON.before().probability(LESSON.word()));
        assertThat(LESSON.afterAgain().apply(GPT).probability(LESSON.word()))
                .isEqualTo(LESSON.after().probability(LESSON.word()));
        var shown = LESSON.shownDials(2, 3);
        assertThat(shown.values()).hasSize(6 * LESSON.layers());
        assertThat(shown.again().apply(GPT)).isEqualTo(shown.values());
    }

    @Test
    void theFilmsOwnModelWouldTakeAllPeopleAsLongAsIsSaid() throws IOException {
        PeopleTime time = PeopleTime.ofOwn(GPT.config());
        assertThat(Effort.days(time)).isEqualTo("2 days");
        assertThat(said("people-time")).isEqualTo("two days");
    }

    @Test
    void oneOfTheLargestWouldTakeAllPeopleAsLongAsIsSaid() throws IOException {
        PeopleTime time = PeopleTime.ofLargest();
        assertThat(time.millionYears()).isCloseTo(150.5, within(0.1));
        assertThat(Effort.millionYears(time)).isEqualTo("150 million years");
        assertThat(said("people-time-of-the-largest")).isEqualTo("a hundred and fifty million years");
    }

    @Test
    void theSumThatIsShownIsOneThatTheModelDoes() {
        OneSum sum = new OneSum(GPT, Stage.prompt());
        double unit = sum.readings()[0].again().apply(GPT)[0];
        double weight = sum.readings()[1].again().apply(GPT)[0];
        assertThat(sum.product()).isEqualTo(unit * weight);
        List<BigDecimal> shown =
                Stream.of(sum.words().split(" [×=] ")).map(BigDecimal::new).toList();
        assertThat(shown.get(0).multiply(shown.get(1)).setScale(2, RoundingMode.HALF_UP))
                .isEqualTo(shown.get(2));
    }

    @Test
    void aRungOfTheLadderIsTenTimesTheOneBelow() {
        PeopleTime year = PeopleTime.years(1);
        assertThat(PeopleTime.years(10).height() - year.height()).isCloseTo(1, within(1e-12));
        assertThat(year.days()).isCloseTo(365.2425, within(1e-9));
        assertThat(PeopleTime.ofLargest().height()).isBetween(15.0, TimeLadder.HIGHEST);
        assertThat(new PeopleTime(PeopleTime.MINUTE).height()).isGreaterThan(TimeLadder.LOWEST);
    }

    private static String said(String key) throws IOException {
        Properties said = new Properties();
        try (Reader reader = new InputStreamReader(
                Explainer.class.getResourceAsStream("Explainer.properties"), StandardCharsets.UTF_8)) {
            said.load(reader);
        }
        return said.getProperty(key);
    }
}
