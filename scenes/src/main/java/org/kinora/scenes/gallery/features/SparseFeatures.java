package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.VectorGrid;

/**
 * A token's vector is taken apart into a few directions that a sparse autoencoder has just learnt; what a direction stands
 * for is told by the words that have most of it (Bricken et al. 2023).
 */
public final class SparseFeatures extends ModelScene {

    static final List<String> TOKENS = List.of("brother", "grass", "afraid");

    private static final int SHOWN = 2;
    private static final int WORDS = 5;
    private static final Point VECTOR = point(-4.75, 0.35);
    private static final double VECTOR_SIDE = 3.5;
    private static final double FEATURES_LEFT = 0.35;
    private static final double FEATURE_DISTANCE = 4.1;
    private static final double FEATURE_SIDE = 2.3;
    private static final double FEATURE_MIDDLE = 0.95;
    /** In root mean squares of a vector's numbers. */
    private static final double STRONGEST = 2.5;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<FeatureDictionary> training = ahead(() -> new FeatureDictionary(gpt));
        play(0.8, caption.say("After two layers, what does the model's vector for a word say?"));
        FeatureDictionary dictionary = training.get();
        Group<Mobject> shown = null;
        for (String word : TOKENS) {
            section(word);
            FeatureDictionary.Place place = dictionary.place(word);
            Group<Mobject> vector = vector(dictionary, place);
            List<Animation> changes = new ArrayList<>();
            if (shown != null) {
                changes.add(fadeOut(shown).seconds(0.4));
            }
            changes.add(fadeIn(vector).seconds(0.6));
            play(succession(changes));
            Group<Mobject> features = features(dictionary, place);
            play(laggedStart(0.35, features, part -> fadeIn(part, point(0.3, 0)))
                    .seconds(1.2));
            if (shown == null) {
                play(caption.say("It is a sum of a few of %d directions, found by training on %d tokens."
                        .formatted(dictionary.features(), dictionary.tokens())));
            }
            pause(1.6);
            shown = new Group<>(vector, features);
        }
        play(caption.say("Each direction is named by the words that have most of it. Nobody chose them."));
        pause(1.6);
    }

    private static Group<Mobject> vector(FeatureDictionary dictionary, FeatureDictionary.Place place) {
        Text sentence = new Text(place.run().prompt(), 40).setColor(Palette.FAINT_INK);
        sentence.centerOn(0, 3.3);
        Token token = place.run().tokens().get(place.position());
        sentence.between(token.start(), token.end()).setColor(Palette.YELLOW);
        double[] difference = dictionary.difference(place);
        Text note =
                new Text("its %d numbers, less the mean".formatted(difference.length), 26).setColor(Palette.FAINT_INK);
        return new Group<>(
                sentence,
                new VectorGrid(difference, strongest(difference), VECTOR_SIDE, VECTOR),
                note.centerOn(VECTOR.plus(point(0, -VECTOR_SIDE / 2 - 0.32))));
    }

    private static Group<Mobject> features(FeatureDictionary dictionary, FeatureDictionary.Place place) {
        Group<Mobject> features = new Group<>();
        List<Integer> strongest = dictionary.strongest(place, SHOWN);
        for (int i = 0; i < SHOWN; i++) {
            features.add(feature(dictionary, place, strongest.get(i), FEATURES_LEFT + i * FEATURE_DISTANCE, i));
        }
        Text rest = new Text("+ …", 40).setColor(Palette.FAINT_INK);
        return features.add(rest.moveTo(FEATURES_LEFT + SHOWN * FEATURE_DISTANCE - 2.35, FEATURE_MIDDLE));
    }

    private static Group<Mobject> feature(
            FeatureDictionary dictionary, FeatureDictionary.Place place, int feature, double x, int rank) {
        double[] direction = dictionary.direction(feature);
        Point center = point(x, FEATURE_MIDDLE);
        Text sign = new Text(rank == 0 ? "≈" : "+", 44).setColor(Palette.FAINT_INK);
        sign.moveTo(center.plus(point(-FEATURE_SIDE / 2 - 1.5, 0)));
        DecimalNumber amount = new DecimalNumber(dictionary.amount(place, feature), 1, 32).unit(" ×");
        amount.setColor(Palette.YELLOW)
                .alignTo(center.plus(point(-FEATURE_SIDE / 2 - 0.22, 0)), RIGHT)
                .levelWith(center.y());
        Group<Mobject> whole =
                new Group<>(sign, amount, new VectorGrid(direction, strongest(direction), FEATURE_SIDE, center));
        List<String> words = dictionary.words(feature, WORDS);
        for (int i = 0; i < words.size(); i++) {
            Text word = new Text(words.get(i), 32).setColor(Palette.INK.withAlpha(1 - 0.12 * i));
            whole.add(word.centerOn(x, FEATURE_MIDDLE - FEATURE_SIDE / 2 - 0.43 - 0.42 * i));
        }
        return whole;
    }

    private static double strongest(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        return STRONGEST * Math.sqrt(squares / vector.length);
    }
}
