package org.kinora.scenes.gallery.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.SparseAutoencoder;
import org.kinora.scenes.experiments.SentenceFile;

/** A sparse autoencoder trained on what the second layer leaves of forty sentences, and the words of each feature. */
final class FeatureDictionary {

    static final String HOOK = "blocks.1.hook_resid_post";

    private static final int FEATURES = 48;
    private static final int STEPS = 100;
    private static final double SPARSITY = 0.15;
    private static final double RATE = 0.1;
    private static final long SEED = 1;

    /** One token of one sentence. */
    record Place(Activations run, int position) {

        /** False for a piece within a word, or a full stop. */
        boolean isWhole() {
            return run.tokens().get(position).text().startsWith(" ");
        }

        String word() {
            return run.tokens().get(position).text().strip();
        }

        float[] vector() {
            return run.tensor(HOOK).at(position).toArray();
        }

        Provenance provenance() {
            return run.provenance(HOOK, position);
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final List<double[]> found = new ArrayList<>();
    private final SparseAutoencoder autoencoder;

    FeatureDictionary(Gpt gpt) {
        List<Activations> runs = SentenceFile.lines("everyday.txt").parallelStream()
                .map(gpt::forward)
                .toList();
        for (Activations run : runs) {
            // a sentence's first token has a vector many times as long as all others, which says that it is the first
            for (int position = 1; position < run.ids().length; position++) {
                places.add(new Place(run, position));
            }
        }
        autoencoder = new SparseAutoencoder(places.stream().map(Place::vector).toArray(float[][]::new), FEATURES, SEED);
        for (int step = 0; step < STEPS; step++) {
            autoencoder.step(SPARSITY, RATE);
        }
        places.forEach(place -> found.add(autoencoder.features(place.vector())));
    }

    int tokens() {
        return places.size();
    }

    int features() {
        return FEATURES;
    }

    /** The first token that is this word. */
    Place place(String word) {
        return places.stream()
                .filter(place -> place.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sentence has the token \"" + word + "\""));
    }

    /** How much of a feature is in a token's vector. */
    double amount(Place place, int feature) {
        return found.get(places.indexOf(place))[feature];
    }

    /** The features of which a token has most, the strongest first. */
    List<Integer> strongest(Place place, int count) {
        return IntStream.range(0, FEATURES)
                .boxed()
                .sorted(Comparator.comparingDouble(feature -> -amount(place, feature)))
                .limit(count)
                .toList();
    }

    /** The different whole words that have most of a feature, the first with most. */
    List<String> words(int feature, int count) {
        return places.stream()
                .filter(place -> place.isWhole() && amount(place, feature) > 0)
                .sorted(Comparator.comparingDouble(place -> -amount(place, feature)))
                .map(Place::word)
                .distinct()
                .limit(count)
                .toList();
    }

    double[] direction(int feature) {
        return autoencoder.direction(feature);
    }

    /** What sets a token's vector apart: the vector less the mean of all. */
    double[] difference(Place place) {
        double[] mean = autoencoder.mean();
        float[] vector = place.vector();
        double[] difference = new double[mean.length];
        for (int k = 0; k < mean.length; k++) {
            difference[k] = vector[k] - mean[k];
        }
        return difference;
    }
}
