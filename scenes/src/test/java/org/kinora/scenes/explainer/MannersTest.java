package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Gpt;
import org.kinora.scenes.viz.AnswerChance;
import org.kinora.scenes.viz.DialPatch;
import org.kinora.scenes.viz.MemoryCells;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.UnitField;

/** Beats 11 and 12: the second lesson, and reading all at once. */
class MannersTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final PreferenceLesson LESSON = new PreferenceLesson(GPT, 6);
    private static final TwoReaders READERS = new TwoReaders(GPT, LESSON.after());

    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    @Test
    void beat11NeedsTwoAnswersOfTheModelOfWhichThePreferredOneIsTheLessLikely() {
        assertThat(LESSON.better()).isEqualTo("I am sorry to hear that. Do you want to talk about it?");
        assertThat(LESSON.other()).isEqualTo("I am sorry. Maybe a friend can help you.");
        assertThat(better(0)).isBetween(0.05, 0.2);
        assertThat(other(0)).isBetween(0.3, 0.6);
    }

    @Test
    void beat11NeedsThePreferredAnswerToGainWithEveryStepAtTheExpenseOfTheOther() {
        for (int step = 1; step <= PreferenceLesson.STEPS; step++) {
            assertThat(better(step)).isGreaterThan(better(step - 1) + 0.01);
            assertThat(other(step)).isLessThan(other(step - 1));
        }
        assertThat(better(PreferenceLesson.STEPS)).isGreaterThan(0.55);
        assertThat(other(PreferenceLesson.STEPS)).isLessThan(0.02);
    }

    @Test
    void beat11NeedsTheMannerToReachWhatNobodyHasJudged() {
        assertThat(LESSON.before()).isEqualTo("I am sorry, I do not need sleep or food.");
        assertThat(LESSON.after()).isEqualTo(LESSON.better());
    }

    private static double better(int steps) {
        return LESSON.chanceOfBetter(steps).values()[0];
    }

    private static double other(int steps) {
        return LESSON.chanceOfOther(steps).values()[0];
    }

    @Test
    void asManyStepsAreTakenAsAreSaid() throws IOException {
        Properties said = new Properties();
        try (Reader reader = new InputStreamReader(
                Explainer.class.getResourceAsStream("Explainer.properties"), StandardCharsets.UTF_8)) {
            said.load(reader);
        }
        assertThat(said.getProperty("judged-steps")).isEqualTo(SpokenNumber.of(PreferenceLesson.STEPS));
    }

    @Test
    void aDialTurnsByItsWeightsChange() {
        org.kinora.scenes.Stage.film(stage -> {
            Reading last = LESSON.weights(PreferenceLesson.STEPS);
            DialPatch dials = new DialPatch(LESSON.weights(0), 3, 0.5, 200);
            double stood = dials.dial(1).angle(stage.now());
            stage.play(dials.animate(d -> d.show(last)));
            stage.pause(0.1);
            double change = last.values()[1] - LESSON.weights(0).values()[1];
            assertThat(Math.abs(change)).isBetween(1e-6, 1e-3);
            assertThat(dials.dial(1).angle(stage.now()) - stood)
                    .isCloseTo(0.75 * Math.PI / 0.09 * 200 * change, within(1e-9));
            assertThat(dials.readings().get(0).values()).isEqualTo(last.values());
        });
    }

    @Test
    void theBarUnderAnAnswerIsAsLongAsTheAnswerIsLikely() {
        org.kinora.scenes.Stage.film(stage -> {
            AnswerChance chance = new AnswerChance(new Text(LESSON.better()), LESSON.chanceOfBetter(0), 4, 0.3, 30);
            stage.play(chance.animate(c -> c.show(LESSON.chanceOfBetter(3))));
            stage.pause(0.1);
            assertThat(chance.bar().width()).isCloseTo(4 * better(3), within(SINGLE_PRECISION));
            assertThat(chance.percentage().textAt(stage.now()))
                    .isEqualTo(String.format(Locale.ROOT, "%.1f %%", 100 * better(3)));
        });
    }

    @Test
    void beat12NeedsAMemoryFromWhichWhatCameFirstFades() {
        double[] known = READERS.recall(READERS.words()).values();
        double first = 0;
        double last = 0;
        for (int i = 0; i < 4; i++) {
            first += known[i] / 4;
            last += known[known.length - 1 - i] / 4;
        }
        assertThat(first).isLessThan(0.15);
        assertThat(last).isGreaterThan(0.6);
        assertThat(READERS.recall(1).values()[0]).isGreaterThan(0.8);
    }

    @Test
    void theUnitsOfAWordAreThoseUnderItAndTheyAloneAreBusyWhileItIsRead() {
        org.kinora.scenes.Stage.film(stage -> {
            UnitField field = new UnitField(new Point(-2, 1), 4, 1, new double[] {-1, 0.5, 2}, 0.5);
            stage.play(field.animate(f -> f.light(word -> word == 1 ? 1 : 0)));
            stage.pause(0.1);
            float[] sizes = sizes(field, stage.now());
            for (int light = 0; light < field.count(); light++) {
                double x = -2 + (light % 8 + 0.5) * 0.5;
                assertThat(sizes[light]).isEqualTo(x > -1 && x < 0.5 ? 1 : 0.6f);
            }
            stage.play(field.animate(f -> f.keep(0.5)));
            stage.play(field.animate(f -> f.light(word -> 1)));
            stage.pause(0.1);
            assertThat(sizes(field, stage.now())).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        });
    }

    private static float[] sizes(UnitField field, Moment moment) {
        return ((CrowdPicture) field.lights().pictureAt(moment)).sizes();
    }

    @Test
    void oneNetworkTakesAsManyStepsAsThereAreWordsTheOtherOne() {
        assertThat(READERS.steps(READERS.words()).values()).containsExactly(READERS.words());
        assertThat(READERS.passes().values()).containsExactly(1);
    }

    @Test
    void everyWordLooksAtEveryWordBeforeIt() {
        double[] looks = READERS.looks().values();
        int words = READERS.words();
        assertThat(looks).hasSize(words * (words - 1) / 2);
        int i = 0;
        for (int from = 1; from < words; from++) {
            double sum = 0;
            for (int to = 0; to < from; to++, i++) {
                assertThat(looks[i]).isPositive();
                sum += looks[i];
            }
            assertThat(sum).isLessThanOrEqualTo(1 + SINGLE_PRECISION);
        }
    }

    @Test
    void theMemoryHasTheColoursOfTheStateItIsIn() {
        double[] state = READERS.memory(5).values();
        org.kinora.scenes.Stage.film(stage -> {
            MemoryCells memory = new MemoryCells(READERS.memory(0), 4, 1.3);
            stage.play(memory.animate(m -> m.show(READERS.memory(5))));
            stage.pause(0.1);
            assertThat(memory.cell(7).fill().get()).isEqualTo(Palette.signed(state[7]));
        });
    }
}
