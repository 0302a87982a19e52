package org.kinora.model.training.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.training.TrainingException;

/**
 * How often the rows of a batch are drawn from each source.
 *
 * @param given a number for each source in their order, or name=number for each in any order; none for every token alike
 */
public record Mixture(List<String> given) {

    /** Every token alike, whatever its source. */
    public static final Mixture BY_SIZE = new Mixture(List.of());

    public Mixture {
        given = List.copyOf(given);
    }

    /**
     * What each source counts, in any unit.
     *
     * @param sources their names
     * @param sizes how many tokens each has
     * @throws TrainingException if a number or a source is missing, or one too many
     */
    double[] weights(List<String> sources, double[] sizes) {
        if (given.isEmpty()) {
            return sizes;
        }
        double[] weights = given.get(0).contains("=") ? named(sources) : inOrder(sources);
        if (!(Arrays.stream(weights).sum() > 0)) {
            throw refused("The mixture leaves nothing to learn from. Give at least one source more than 0.");
        }
        return weights;
    }

    private double[] inOrder(List<String> sources) {
        if (given.size() != sources.size()) {
            throw refused("The mixture has %d numbers for %d files. Give one for each file of the corpus."
                    .formatted(given.size(), sources.size()));
        }
        return given.stream().mapToDouble(Mixture::number).toArray();
    }

    private double[] named(List<String> sources) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String each : given) {
            int sign = each.lastIndexOf('=');
            String name = each.substring(0, Math.max(0, sign));
            if (!sources.contains(name)) {
                throw refused("\"%s\" in the mixture names no source; they are %s."
                        .formatted(each, String.join(", ", sources)));
            }
            numbers.put(name, number(each.substring(sign + 1)));
        }
        List<String> missing = new ArrayList<>(sources);
        missing.removeAll(numbers.keySet());
        if (!missing.isEmpty()) {
            throw refused("The mixture says nothing of %s. Give name=N for each file of the corpus, 0 to leave it out."
                    .formatted(String.join(", ", missing)));
        }
        return sources.stream().mapToDouble(numbers::get).toArray();
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // the same sentence as for a number below 0
        }
        throw refused("A mixture has numbers from 0 up, as 3,1 or name=3,other=1, not \"%s\".".formatted(text));
    }

    private static TrainingException refused(String message) {
        return new TrainingException(TrainingException.Subject.MIXTURE, message);
    }
}
