package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.narration.Narration;
import org.kinora.engine.scene.Part;
import org.kinora.scenes.ModelSequence;
import org.kinora.scenes.viz.Theme;

/** The film: eighteen beats, each of which begins with the picture that the one before leaves. */
public final class Explainer extends ModelSequence {

    /** In LUFS: what is usual for films on the web. */
    private static final double LOUDNESS = -16;

    private final Stage stage = new Stage(this);

    @Override
    protected List<Part> parts() {
        List<Part> film = new ArrayList<>();
        new Told<>(film, new Ask(stage))
                .then(new Predict(stage))
                .then(new Draw(stage))
                .then(new Script(stage))
                .then(new Read(stage))
                .then(new Dials(stage))
                .then(new Untrained(stage))
                .then(new Nudge(stage))
                .then(new Practice(stage))
                .then(new Effort(stage))
                .then(new Manners(stage))
                .then(new AtOnce(stage))
                .then(new Vectors(stage))
                .then(new Attention(stage))
                .then(new Memory(stage))
                .then(new Layers(stage))
                .then(new Parts(stage))
                .then(new Close(stage));
        return film;
    }

    @Override
    protected void prepare() {
        ModelNeeds.check(gpt().name(), gpt().config());
        loudness(LOUDNESS);
        Theme.of(this).applyTo(this);
        stage.setUp();
        Narration words = narration("Explainer.md");
        SpokenFigures.of(gpt()).forEach(words::with);
        note("question", Stage.QUESTION);
        note("model", gpt().name());
        note("modelSha256", gpt().hash().orElse("none: not read from files"));
        note("cited", Arrays.stream(Cited.values()).map(Cited::toString).toList());
    }

    /** What the film has shown of the model so far. */
    Ledger ledger() {
        return stage.ledger();
    }

    /** A beat in its place in the film: what it is given is what the one before has left. */
    private final class Told<G, L> implements Part {

        private final List<Part> film;
        private final Beat<G, L> beat;
        private Supplier<G> given;
        private L left;

        /** At the beginning of the film. */
        Told(List<Part> film, Beat<G, L> beat) {
            this(film, beat, () -> null);
        }

        private Told(List<Part> film, Beat<G, L> beat, Supplier<G> given) {
            this.film = film;
            this.beat = beat;
            this.given = given;
            film.add(this);
        }

        /** The beat after this one. */
        <N> Told<L, N> then(Beat<L, N> next) {
            return new Told<>(film, next, () -> left);
        }

        @Override
        public String name() {
            return beat.name();
        }

        @Override
        public void begin() {
            G shown = beat.opening();
            given = () -> shown;
        }

        @Override
        public void play() {
            left = beat.tell(given.get());
            note("beat " + name(), stage.ledger().sources(name()));
        }
    }
}
