package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.OneInMany;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TemperedChances;
import org.kinora.scenes.viz.TicketField;
import org.kinora.scenes.viz.Tickets;

/** Beats 1 to 4 and 18: the question, its bets, its answers, and its end. */
class QuestionTest {

    private static final Gpt GPT = Gpt.loadDefault();

    @TempDir
    Path voices;

    private static final Prediction PREDICTION = GPT.predictNext(Stage.prompt());
    private static final List<Writing> ANSWERS = ThreeAnswers.writings(GPT);

    @Test
    void beat01NeedsAnAnswerThatTellsWhatItIsAndOneThatTellsThatItCannotSee() {
        assertThat(Ask.answer(GPT).text()).isEqualTo(" I am a computer program that writes text.");
        assertThat(Ask.secondAnswer(GPT).text()).isEqualTo(" No, I can only read the words that you write.");
    }

    @Test
    void beat02NeedsAPrinceAmongTheTwelveLikeliestWithTheOddsThatAreSpokenOf() throws IOException {
        Candidate prince = prince();
        assertThat(said().getProperty("prince-odds")).isEqualTo(SpokenNumber.rounded(1 / prince.probability(), 1));
        assertThat(said().getProperty("vocabulary")).isEqualTo(SpokenNumber.rounded(PREDICTION.vocabulary(), 1));
    }

    private static Candidate prince() {
        return PREDICTION.top(Stage.BARS).stream()
                .filter(candidate -> candidate.text().equals(" " + Predict.LONG_SHOT))
                .findFirst()
                .orElseThrow();
    }

    private static Properties said() throws IOException {
        Properties said = new Properties();
        try (Reader reader = new InputStreamReader(
                Explainer.class.getResourceAsStream("Explainer.properties"), StandardCharsets.UTF_8)) {
            said.load(reader);
        }
        return said;
    }

    @Test
    void beat03NeedsThreeSeedsWithThreeAnswers() {
        assertThat(ANSWERS)
                .extracting(Writing::text)
                .containsExactly(
                        " computer program that writes text.",
                        " language model. I learned from many texts.",
                        " small AI. I guess the next word again and again.");
    }

    @Test
    void beat04NeedsAnAnswerThatComesToAnEndByItself() {
        Writing answer = Script.answer(GPT);
        assertThat(answer.text()).isEqualTo(" I can compute with numbers. That is not the same as human thinking.");
        assertThat(answer.end().chosen().text()).isEqualTo("\n");
        assertThat(Script.prompt(GPT))
                .isEqualTo("User: Who are you?\nAI: I am a small AI. I guess the next word again and again.\n"
                        + "User: Can you think?\nAI:");
    }

    @Test
    void beat18EndsWithTheThirdAnswer() {
        assertThat(Stage.ANSWER_SO_FAR + Close.answer(GPT).text())
                .isEqualTo("I am a small AI. I guess the next word again and again.");
    }

    @Test
    void aTextThatComesToNoEndIsRefusedByWhatItSays() {
        assertThatThrownBy(() -> Writing.after(GPT, "User: What is a script?\nAI:", org.kinora.model.Sampling.greedy()))
                .hasMessageContaining("What is a script?")
                .hasMessageContaining("does not come to an end");
    }

    @Test
    void theTicketThatIsDrawnIsOneOfTheWordThatTheModelDraws() {
        org.kinora.scenes.Stage.film(scene -> {
            TicketField field = field(new ValueTracker(1));
            Tickets tickets = field.tickets(1);
            for (int answer = 0; answer < ANSWERS.size(); answer++) {
                Generation.Step step = ANSWERS.get(answer).words().get(0);
                int id = step.chosen().id();
                double within = Tickets.pointOfDraw(step.prediction(), id, ThreeAnswers.SEEDS.get(answer));
                assertThat(within).isStrictlyBetween(0.0, 1.0);
                int owner = rank(id);
                assertThat(tickets.owner(tickets.drawn(owner, within))).isEqualTo(owner);
            }
        });
    }

    private static int rank(int id) {
        return PREDICTION.top(Stage.BARS).stream().map(Candidate::id).toList().indexOf(id);
    }

    private static TicketField field(ValueTracker temperature) {
        ProbabilityBars bars = new ProbabilityBars(PREDICTION, Stage.BARS, 2, Lettering.LABEL);
        return new TicketField(bars, PREDICTION, Stage.BARS, ORIGIN, 2, temperature);
    }

    @Test
    void theTicketsAreAHundredAtEveryTemperatureAndTheLongShotsGetMoreWhenItIsHot() {
        org.kinora.scenes.Stage.film(scene -> {
            ValueTracker temperature = new ValueTracker(1);
            TicketField field = field(temperature);
            assertThat(field.tickets(1).counts()).containsExactly(57, 16, 15, 3, 3, 1, 1, 0, 0, 0, 0, 0, 4);
            for (double each : new double[] {0.3, 0.5, 1, 1.6, 2}) {
                assertThat(field.tickets(each).counts().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(TicketField.TICKETS);
            }
            assertThat(field.tickets(1.6).counts().get(12)).isGreaterThan(40);
            assertThat(field.tickets(0.5).counts().get(12)).isZero();
            scene.play(temperature.animate(t -> t.set(0.5)));
            scene.pause(0.1);
            Reading reading = field.readings().get(0);
            assertThat(reading.again().apply(GPT)).containsExactly(reading.values());
        });
    }

    @Test
    void ticketsAreDealtByWholeSharesAndTheRestByTheLargestRemainders() {
        Tickets tickets = Tickets.of(10, new double[] {0.55, 0.28, 0.17});
        assertThat(tickets.counts()).containsExactly(5, 3, 2);
        assertThat(tickets.first(2)).isEqualTo(8);
        assertThat(IntStream.range(0, 10).map(tickets::owner)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 2, 2);
        assertThat(tickets.drawn(1, 0)).isEqualTo(5);
        assertThat(tickets.drawn(1, 0.5)).isEqualTo(6);
        assertThat(tickets.drawn(1, 1)).isEqualTo(7);
    }

    @Test
    void barsShowTheSoftmaxOfTheLogitsDividedByTheTemperature() {
        org.kinora.scenes.Stage.film(scene -> {
            ValueTracker temperature = new ValueTracker(1);
            ProbabilityBars bars = new ProbabilityBars(PREDICTION, Stage.BARS, 2, Lettering.LABEL).temper(temperature);
            int first = PREDICTION.top(1).get(0).id();
            assertThat(bars.row(0).probability().get()).isEqualTo(PREDICTION.probability(first));
            scene.play(temperature.animate(t -> t.set(2)));
            scene.pause(0.1);
            double sum = 0;
            for (int id = 0; id < PREDICTION.vocabulary(); id++) {
                sum += Math.exp((PREDICTION.logit(id) - PREDICTION.logit(first)) / 2);
            }
            assertThat(bars.row(0).probability().get()).isCloseTo(1 / sum, within(1e-9));
            Reading reading = bars.readings().get(0);
            assertThat(reading.again().apply(GPT)).containsExactly(reading.values());
            bars.show(GPT.predictNext(Stage.prompt() + " computer"));
            assertThat(bars.row(0).probability().get()).isGreaterThan(0.9);
        });
    }

    @Test
    void chancesAtATemperatureSumToOneAndKeepTheirOrder() {
        TemperedChances chances = new TemperedChances(PREDICTION);
        List<Integer> ids = PREDICTION.top(3).stream().map(Candidate::id).toList();
        for (double temperature : new double[] {0.5, 1, 3}) {
            double shown =
                    ids.stream().mapToDouble(id -> chances.of(id, temperature)).sum();
            assertThat(shown + chances.ofRest(ids, temperature)).isCloseTo(1, within(1e-9));
            assertThat(chances.of(ids.get(0), temperature)).isGreaterThan(chances.of(ids.get(1), temperature));
        }
        assertThatThrownBy(() -> chances.of(ids.get(0), 0)).hasMessageContaining("more than 0");
    }

    @Test
    void theSlabsLightUpByWhatTheirLayersChange() {
        LayerChanges changes = LayerChanges.of(GPT, Stage.prompt());
        assertThat(changes.lengths()).hasSize(GPT.config().layers()).allMatch(length -> length > 1);
        assertThat(IntStream.range(0, GPT.config().layers())
                        .mapToDouble(changes::share)
                        .max())
                .hasValue(1);
    }

    @Test
    void oneDotInManyStandsForTheChance() {
        org.kinora.scenes.Stage.film(scene -> {
            OneInMany odds = new OneInMany(PREDICTION, prince(), ORIGIN, 2, Lettering.LABEL, ORIGIN);
            assertThat(odds.many()).isEqualTo((int) Math.round(1 / prince().probability()));
            Reading reading = odds.readings().get(0);
            assertThat(reading.again().apply(GPT)).containsExactly(reading.values());
        });
    }

    @Test
    void aForkHasTheWholeAnswersBelowOneAnother() {
        org.kinora.scenes.Stage.film(scene -> {
            Place place = Place.of(0, 4.5, -3, 3);
            Fork fork = new Fork(ANSWERS, point(-1, 0), place);
            double above = place.top();
            for (int i = 0; i < ANSWERS.size(); i++) {
                Text text = fork.text(i);
                assertThat(text.text()).isEqualTo(ANSWERS.get(i).text().strip());
                assertThat(fork.words(i)).hasSize(ANSWERS.get(i).words().size());
                assertThat(text.corner(UP).y()).isLessThanOrEqualTo(above + 1e-6);
                assertThat(text.corner(RIGHT).x()).isLessThanOrEqualTo(place.right());
                above = text.corner(DOWN).y();
            }
        });
    }

    @Test
    void theVoiceIsCreditedAsItsRecordingSays() throws IOException {
        assertThat(textsOfTheEnd(FilmSettings.DEFAULT)).contains("Voice: Kokoro-82M (hexgrad, Apache-2.0), af_heart");
        Path line = Path.of("src/main/resources/org/kinora/scenes/explainer/Explainer/18-close");
        Files.copy(line.resolveSibling("18-close.flac"), voices.resolve("18-close.flac"));
        String times = Files.readString(line.resolveSibling("18-close.json"));
        Path copy = voices.resolve("18-close.json");
        Files.writeString(copy, times.replaceFirst("\"credit\": \"[^\"]*\"", "\"credit\": \"Voice: Anna\""));
        assertThat(textsOfTheEnd(FilmSettings.DEFAULT.recordings(voices)))
                .contains("Voice: Anna")
                .noneMatch(text -> text.contains("Kokoro"));
        Files.writeString(copy, times.replaceFirst("\"credit\": \"[^\"]*\",", ""));
        assertThat(textsOfTheEnd(FilmSettings.DEFAULT.recordings(voices))).noneMatch(text -> text.contains("Voice"));
    }

    private static List<String> textsOfTheEnd(FilmSettings settings) {
        try (Film film = Film.record(new Explainer(), settings.part("18-close"))) {
            Moment last = film.moment(film.frameCount() - 1);
            return film.displayed().shapes().stream()
                    .filter(shape -> shape.orderAt(last) >= 0)
                    .flatMap(shape -> shape instanceof Letter letter ? Stream.of(letter.whole()) : Stream.empty())
                    .distinct()
                    .flatMap(whole -> whole instanceof Text text ? Stream.of(text.textAt(last)) : Stream.empty())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-ask", "02-predict", "03-draw", "04-script", "18-close"})
    void eachBeatLastsTenToThirtyTwoSeconds(String name) {
        assertThat(RecordedBeat.all().stream().filter(beat -> beat.name().equals(name)))
                .singleElement()
                .satisfies(beat -> assertThat(beat.seconds()).isBetween(10.0, 32.0));
    }
}
