package org.kinora.scenes.gallery.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.MixedProbe;
import org.kinora.scenes.Stage;
import org.kinora.scenes.experiments.SentenceFile;
import org.kinora.scenes.gallery.vectors.TaggedWords.Word;

class EdgeProbesTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final WordProbes PROBES = new WordProbes(GPT, SentenceFile.lines("tagged.txt"));

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new EdgeProbes(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 16 * 60L);
    }

    @Test
    void wordsAreReadAtTheirLastTokensAndHeldOutOnesAreNew() {
        TaggedWords words =
                new TaggedWords(GPT, List.of("The pilots/N ran/p.", "One cat/n ran/p.", "A cat/n met/p pilots/N."));
        assertThat(words.learnt()).extracting(Word::text).containsExactly("the", "pilots", "ran", "one", "cat", "ran");
        assertThat(words.learnt()).extracting(Word::mark).containsExactly(' ', 'N', 'p', ' ', 'n', 'p');
        assertThat(words.heldOut()).extracting(Word::text).containsExactly("a", "met");
        for (Word word : words.learnt()) {
            assertThat(word.run().tokens().get(word.position()).end())
                    .isEqualTo(word.run().prompt().toLowerCase().indexOf(word.text())
                            + word.text().length());
        }
    }

    @Test
    void newWordsAreToldRightAndBetterThanByWhatGoesIn() {
        for (WordProbes.Finding finding : PROBES.findings()) {
            assertThat(finding.accuracy()).isGreaterThan(0.9).isGreaterThan(finding.accuracyGoingIn());
            assertThat(finding.words()).isGreaterThan(35);
        }
    }

    @Test
    void numberAndTenseAreReadLowerThanThePartOfSpeech() {
        double number = center(0);
        double tense = center(1);
        double speech = center(2);
        assertThat(number).isLessThan(speech - 1);
        assertThat(tense).isLessThan(speech - 1);
    }

    private static double center(int task) {
        return PROBES.findings().get(task).center(WordProbes.STEPS);
    }

    @Test
    void theSameWordIsAVerbInOneSentenceAndANounInTheOther() {
        List<Integer> first = PROBES.read(GPT, WordProbes.PART_OF_SPEECH, EdgeProbes.SENTENCES.get(0));
        List<Integer> second = PROBES.read(GPT, WordProbes.PART_OF_SPEECH, EdgeProbes.SENTENCES.get(1));
        // They watch the birds in the garden. His watch was very old.
        assertThat(first).containsExactly(3, 1, 3, 0, 3, 3, 0);
        assertThat(second).containsExactly(3, 0, 1, 3, 2);
        assertThat(SentenceFile.lines("tagged.txt").stream().map(TaggedWords::plain))
                .doesNotContainAnyElementsOf(EdgeProbes.SENTENCES);
    }

    @Test
    void barsAreTheMixtureAndTheDotItsCenterOfGravity() {
        WordProbes.Finding finding = PROBES.findings().get(0);
        Stage.film(stage -> {
            List<Point> feet = new ArrayList<>();
            for (int depth = 0; depth < 7; depth++) {
                feet.add(point(depth, 0));
            }
            MixBars bars = new MixBars(finding, feet, new ValueTracker(WordProbes.STEPS));
            double[] mix = finding.probe().mix();
            for (int depth = 0; depth < 7; depth++) {
                // paths are kept in single precision
                assertThat(bars.bar(depth).height()).isCloseTo(MixBars.FULL_HEIGHT * mix[depth], within(1e-5));
            }
            assertThat(bars.centerOfGravity().center().x()).isCloseTo(MixedProbe.centerOfGravity(mix), within(1e-5));
        });
    }
}
