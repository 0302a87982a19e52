package org.kinora.scenes.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.Fact;
import org.kinora.model.experiments.learned.MassChange;
import org.kinora.model.experiments.learned.MassEdit;

/** A model in which a dozen capitals are moved to other countries, looked at while layer after layer is changed. */
public final class MovedCapitals {

    /** A city and where it lies. */
    public record City(String name, String country) {}

    public static final List<City> MOVED = List.of(
            new City("Paris", "France"),
            new City("Rome", "Italy"),
            new City("Madrid", "Spain"),
            new City("Berlin", "Germany"),
            new City("Moscow", "Russia"),
            new City("Athens", "Greece"),
            new City("Tokyo", "Japan"),
            new City("Cairo", "Egypt"),
            new City("Beijing", "China"),
            new City("Dublin", "Ireland"),
            new City("Warsaw", "Poland"),
            new City("Ottawa", "Canada"));

    /** Cities of which the edit is told nothing. */
    public static final List<City> STAYING =
            List.of(new City("Vienna", "Austria"), new City("Lima", "Peru"), new City("Bern", "Switzerland"));

    /** How the edit asks, and how it does not. */
    public static final List<String> PHRASES = List.of(" is the capital of", " is a city in");

    /** Each city goes where the one so many places further down lies. */
    public static final int PLACES = 5;

    public static final int FIRST_LAYER = 0;
    public static final int LAYERS = 4;

    private static final List<String> PROTECTED =
            List.of("Stockholm", "Brussels", "Copenhagen", "Budapest", "Nairobi", "Bangkok");
    /** More would hardly protect more, and take longer. */
    private static final int EVERY_SECOND = 2;

    private static final int STEPS = 10;
    private static final double RATE = 5;
    private static final double WEIGHT = 10;

    private final Gpt gpt;
    private final MassChange change;
    /** For each phrase and city what the model expects with none of the layers changed, with one, with two … */
    private final List<List<List<Prediction>>> looks = new ArrayList<>();

    public MovedCapitals(Gpt gpt) {
        this.gpt = gpt;
        List<Fact> facts = new ArrayList<>();
        for (int city = 0; city < MOVED.size(); city++) {
            facts.add(new Fact(
                    MOVED.get(city).name(),
                    PHRASES.get(0),
                    " " + MOVED.get(target(city)).country()));
        }
        change = new MassEdit(gpt, FIRST_LAYER, FIRST_LAYER + LAYERS - 1, List.of(""))
                .find(facts, others(), WEIGHT, STEPS, RATE);
        for (String phrase : PHRASES) {
            looks.add(
                    cities().parallel().map(city -> look(city.name() + phrase)).toList());
        }
    }

    private static Stream<City> cities() {
        return Stream.concat(MOVED.stream(), STAYING.stream());
    }

    /** The city whose country one is moved to; of one that stays, itself. */
    public static int target(int city) {
        return city < MOVED.size() ? (city + PLACES) % MOVED.size() : city;
    }

    public static City city(int index) {
        return index < MOVED.size() ? MOVED.get(index) : STAYING.get(index - MOVED.size());
    }

    private List<Activations> others() {
        List<String> texts = SentenceFile.lines("everyday.txt");
        Stream<String> everyday = IntStream.range(0, texts.size())
                .filter(i -> i % EVERY_SECOND == 0)
                .mapToObj(texts::get)
                .filter(text -> MOVED.stream().noneMatch(city -> text.contains(city.name())));
        Stream<String> kept =
                PROTECTED.stream().flatMap(city -> PHRASES.stream().map(phrase -> city + phrase));
        return Stream.concat(everyday, kept).parallel().map(gpt::forward).toList();
    }

    private List<Prediction> look(String prompt) {
        List<Prediction> predictions = new ArrayList<>();
        for (int layers = 0; layers <= LAYERS; layers++) {
            predictions.add(gpt.runWithHooks(prompt, change.hooks(layers)).prediction());
        }
        return List.copyOf(predictions);
    }

    public MassChange change() {
        return change;
    }

    /**
     * How likely a city is said to lie in another one's country.
     *
     * @param phrase 0 for the first way to ask, 1 for the second, between them on the way from one to the other
     * @param layers how many have been changed; between two numbers in a straight line
     */
    public double probability(int city, int of, double phrase, double layers) {
        int token = gpt.tokenizer().encode(" " + city(of).country())[0];
        double first = probability(looks.get(0).get(city), token, layers);
        return first + (probability(looks.get(1).get(city), token, layers) - first) * phrase;
    }

    private static double probability(List<Prediction> predictions, int token, double layers) {
        double within = Math.max(0, Math.min(LAYERS, layers));
        int lower = (int) within;
        int upper = Math.min(LAYERS, lower + 1);
        double from = predictions.get(lower).probability(token);
        return from + (predictions.get(upper).probability(token) - from) * (within - lower);
    }

    /** The mean over the cities that are moved of how likely each is said to lie where it is moved to. */
    public double moved(double phrase, double layers) {
        double sum = 0;
        for (int city = 0; city < MOVED.size(); city++) {
            sum += probability(city, target(city), phrase, layers);
        }
        return sum / MOVED.size();
    }

    /** The mean over the cities that stay of how likely each is said to lie where it lies. */
    public double stayed(double phrase, double layers) {
        double sum = 0;
        for (int city = MOVED.size(); city < MOVED.size() + STAYING.size(); city++) {
            sum += probability(city, city, phrase, layers);
        }
        return sum / STAYING.size();
    }

    public Provenance provenance(int city) {
        List<Prediction> predictions = looks.get(0).get(city);
        return predictions.get(predictions.size() - 1).provenance();
    }
}
