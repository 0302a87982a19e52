package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.scenes.ModelScene;

/** The film: eighteen beats, each of which begins with the picture that the one before leaves. */
public final class Explainer extends ModelScene {

    private final List<Told<?, ?>> beats = new ArrayList<>();

    @Override
    protected void construct() {
        Stage stage = new Stage(this);
        begin(new Ask(stage)).then(new Predict(stage));
        String chosen = System.getenv("KINORA_BEAT");
        for (Told<?, ?> beat : beats) {
            if (chosen == null || beat.beat.name().equals(chosen)) {
                beat.play();
            }
        }
    }

    private <G, L> Told<G, L> begin(Beat<G, L> beat) {
        return add(new Told<>(beat, beat::opening));
    }

    private <G, L> Told<G, L> add(Told<G, L> beat) {
        beats.add(beat);
        return beat;
    }

    /** A beat with its place in the film: what it is given is what the one before has left. */
    private final class Told<G, L> {

        private final Beat<G, L> beat;
        private final Supplier<G> given;
        private L left;

        Told(Beat<G, L> beat, Supplier<G> given) {
            this.beat = beat;
            this.given = given;
        }

        /** The beat after this one. */
        <N> Told<L, N> then(Beat<L, N> next) {
            return add(new Told<>(next, () -> left == null ? next.opening() : left));
        }

        void play() {
            left = beat.tell(given.get());
        }
    }
}
