package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Sampling;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.scenes.viz.Dial;
import org.kinora.scenes.viz.WeightMap;

/** What the beats of reading, of the dials and of the noise show, and what they need of the model. */
class TextAndDialsTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Path EXPLAINER = Path.of("src/main/java/org/kinora/scenes/explainer");
    private static final Path SPOKEN = Path.of("src/main/resources/org/kinora/scenes/explainer/Explainer");
    private static final Path CORPUS = Path.of("../../shared/corpus");

    private static final Snippets SNIPPETS = new Snippets();

    /** What the recording of a beat's line says. */
    private static String spoken(String beat) throws IOException {
        String recorded = Files.readString(SPOKEN.resolve(beat + ".json"));
        return recorded.lines()
                .filter(line -> line.strip().startsWith("\"text\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beat05SaysHowLongOneWouldReadAsItIsComputedFromWhatWasPublished() throws IOException {
        ReadingTime times = new ReadingTime(SNIPPETS.tokensInWord(GPT.tokenizer()));
        assertThat(spoken("05-read"))
                .contains(
                        SpokenNumber.rounded(Cited.OWN_TOKENS.value(), 2) + " pieces of text",
                        "in " + SpokenNumber.rounded(times.ownWeeks(), 1) + " weeks",
                        "take you " + SpokenNumber.rounded(times.earlyYears(), 2) + " years",
                        SpokenNumber.rounded(times.newestOverEarly(), 2) + " times as much");
    }

    @Test
    void beat06SaysHowManyWeightsThereAreAsTheyAreCounted() throws IOException {
        double own = GPT.config().parameters();
        assertThat(spoken("06-dials"))
                .contains(SpokenNumber.roughly(own))
                .contains("more than " + SpokenNumber.atLeast(Cited.LARGEST_WEIGHTS.value() / own, 1) + " times");
    }

    @Test
    void everyCitedFigureIsInTheListOfSources() throws IOException {
        String sources = Files.readString(EXPLAINER.resolve("sources.md"));
        for (Cited cited : Cited.values()) {
            assertThat(sources).contains(cited.source());
        }
    }

    @Test
    void theModelCardSaysHowManyTokensTheModelHasRead() throws IOException {
        try (var card = Gpt.class.getResourceAsStream("kinora-default/MODEL_CARD.md")) {
            assumeTrue(card != null);
            assertThat(new String(card.readAllBytes(), StandardCharsets.UTF_8)).contains("31 M tokens in all");
        }
    }

    @Test
    void everyLineThatFliesIntoTheMachineIsInTheTextThatItLearnedFrom() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS));
        StringBuilder read = new StringBuilder();
        for (String part : List.of("chat", "facts", "words", "tech", "homographs", "focus")) {
            Path file = CORPUS.resolve("own_" + part + ".txt.xz");
            Process unpacking = new ProcessBuilder("xz", "-dc", file.toString()).start();
            read.append(new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assumeTrue(unpacking.waitFor() == 0);
        }
        String all = read.toString();
        assertThat(SNIPPETS.mixed()).hasSizeGreaterThan(100).allMatch(all::contains);
    }

    @Test
    void noLineThatFliesIntoTheMachineHasADigitInIt() {
        assertThat(SNIPPETS.mixed()).noneMatch(line -> line.chars().anyMatch(Character::isDigit));
    }

    @Test
    void beat05ShowsTheSentenceThatTheModelSaysOfItself() {
        String sentence = SNIPPETS.aboutItself().get(0).replace("AI: ", "");
        String written =
                GPT.generate(Stage.prompt(), Sampling.greedy().stopAt(".")).generateAll();
        assertThat(Stage.ANSWER_SO_FAR + written).isEqualTo(sentence);
        assertThat(SNIPPETS.aboutItself().subList(0, 5)).allMatch(line -> line.contains("program"));
    }

    @ParameterizedTest
    @EnumSource
    void everyWeightHasAPixelOfItsOwnInTheMap(WeightMap.Layout layout) {
        WeightMap map = new WeightMap(GPT.config(), layout);
        Bitmap picture = map.picture(GPT.trainableWeights());
        long seen = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                seen += picture.pixel(x, y) == 0 ? 0 : 1;
            }
        }
        assertThat(seen).isEqualTo(GPT.config().parameters()).isEqualTo(map.count());
    }

    @Test
    void aWeightsPixelIsRedOrBlueByItsSign() {
        WeightMap map = new WeightMap(GPT.config(), WeightMap.Layout.WIDE);
        TrainableWeights weights = GPT.trainableWeights();
        Bitmap picture = map.picture(weights);
        for (String name : List.of("h.4.mlp.c_fc.weight", "h.2.mlp.c_proj.weight", "wte.weight")) {
            float[] values = weights.values(name);
            double range = Dial.range(values);
            for (int i = 0; i < values.length; i += 977) {
                if (Math.abs(values[i]) > 0.1 * range) {
                    int pixel = picture.pixel(map.x(name, i), map.y(name, i));
                    int red = pixel & 255;
                    int blue = pixel >> 16 & 255;
                    assertThat(Integer.signum(blue - red)).isEqualTo((int) Math.signum(values[i]));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void beat06HasAPlateForEveryModelThatGoesIntoOneOfTheLargest(WeightMap.Layout layout) {
        WeightMap map = new WeightMap(GPT.config(), layout);
        long models = Math.round(Cited.LARGEST_WEIGHTS.value() / map.count());
        ManyModels many = new ManyModels(map, models, 1.9);
        assertThat(100L * many.blocks() - models).isBetween(0L, 99L);
        double room = many.width() * many.height() / many.areaOfOne();
        assertThat(room).isBetween((double) models, 1.05 * models);
        assertThat(many.width() / many.height()).isBetween(1.7, 2.1);
    }

    @ParameterizedTest
    @EnumSource
    void theOnlyPlateThatIsMissingIsWhereTheFilmsModelIs(WeightMap.Layout layout) {
        WeightMap map = new WeightMap(GPT.config(), layout);
        ManyModels many = new ManyModels(map, 1000, 1);
        Bitmap plates = many.plates();
        double across = plates.width() / 2.0 - many.platesCenter().x() / many.platePixel();
        double down = plates.height() / 2.0 + many.platesCenter().y() / many.platePixel();
        int step = (int) Math.rint(map.width() / many.platePixel()) + 1;
        assertThat(plates.pixel((int) across, (int) down)).isZero();
        assertThat(List.of(
                        plates.pixel((int) across - step, (int) down),
                        plates.pixel((int) across + step, (int) down),
                        plates.pixel((int) across, (int) down - 9),
                        plates.pixel((int) across, (int) down + 9)))
                .doesNotContain(0);
    }

    @Test
    void whatTheBarsShowWhileADialIsTurnedIsWhatAModelWithThatWeightBets() {
        TurnedWeight turned = new TurnedWeight(GPT, Stage.prompt(), 2);
        TrainableWeights weights = GPT.trainableWeights();
        float[] matrix = weights.values(turned.matrix());
        assertThat((double) matrix[turned.index(GPT)]).isEqualTo(turned.learned());
        matrix[turned.index(GPT)] = (float) turned.range();
        weights.set(turned.matrix(), matrix);
        Prediction changed =
                Gpt.of(weights, "changed", Optional.of(GPT.tokenizer())).predictNext(Stage.prompt());
        for (Candidate candidate : changed.top(Stage.BARS)) {
            assertThat(turned.chance(candidate.id(), turned.range())).isCloseTo(candidate.probability(), within(1e-4));
        }
    }

    @Test
    void beat06NeedsADialThatMovesEveryBarALittle() {
        TurnedWeight turned = new TurnedWeight(GPT, Stage.prompt(), 2);
        List<Candidate> bets = GPT.predictNext(Stage.prompt()).top(Stage.BARS);
        for (Candidate bet : bets) {
            double change = turned.chance(bet.id(), turned.range()) / turned.chance(bet.id(), -turned.range());
            assertThat(Math.abs(Math.log(change))).as("of" + bet.text()).isGreaterThan(0.03);
        }
        int likeliest = bets.get(0).id();
        assertThat(Math.abs(turned.chance(likeliest, turned.range()) - turned.chance(likeliest, -turned.range())))
                .isBetween(0.05, 0.4);
    }

    @Test
    void theDialsOfAMatrixStandWhereItsWeightsAreOnItsScale() {
        TrainableWeights weights = GPT.trainableWeights();
        String name = "h.3.mlp.c_fc.weight";
        int columns = weights.shape(name)[1];
        int index = 200 * columns + 7;
        WeightWindow window = WeightWindow.around(weights.shape(name), name, index, 20);
        assertThat(window.left()).isZero();
        assertThat(window.height()).isEqualTo(41);
        float[] numbers = window.numbers(weights);
        float[] values = weights.values(name);
        double place = values[index] / Dial.range(values);
        assertThat(numbers[20 * window.width() + 7]).isEqualTo((float) Math.max(-1, Math.min(1, place)));
        assertThat(window.lookingPast(index, 10, 10).x()).isEqualTo(0);
        assertThat(window.lookingPast(index, 20, 10).x()).isEqualTo(2.5);
    }

    @Test
    void beat07NeedsAnUntrainedModelWhoseBetsAreFlatAndWhoseWordsCanBeSet() {
        List<Generation.Step> steps = Untrained.gibberish(UntrainedModel.of(GPT));
        assertThat(steps).hasSize(Untrained.TOKENS);
        double even = 1.0 / GPT.config().vocabulary();
        assertThat(steps).allMatch(step -> step.prediction().top(1).get(0).probability() < 10 * even);
        String written = steps.stream().map(step -> step.chosen().text()).collect(Collectors.joining());
        assertThat(written).matches("[A-Za-z .,]+");
    }

    @Test
    void theUntrainedModelHasTheShapeOfTheTrainedOne() {
        TrainableWeights before = UntrainedModel.weights(GPT);
        assertThat(before.matrices().keySet())
                .isEqualTo(GPT.trainableWeights().matrices().keySet());
        assertThat(before.count()).isEqualTo(GPT.config().parameters());
        assertThat(Arrays.equals(
                        before.values("wte.weight"), UntrainedModel.weights(GPT).values("wte.weight")))
                .isTrue();
    }
}
