package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.narration.Narration;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Part;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.ModelSequence;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Theme;

/**
 * The film: eighteen beats, each of which begins with the picture that the one before leaves.
 *
 * <p>With {@code --model} it is told with another model, by the beats that this one can carry: all that a beat says and
 * shows of its model is among its {@link FilmNeeds}, and a beat of which one does not hold is left out, with a warning
 * that names the need and what was found. Numbers that are spoken are the model's: a line in which they are others than
 * in its recording is not heard but only shown, until there is a recording with the new words (see {@link
 * org.kinora.engine.narration.Narration#with}); what was recorded of another model never sounds over this one's picture.
 */
public final class Explainer extends ModelSequence {

    /** In LUFS: what is usual for films on the web. */
    private static final double LOUDNESS = -16;

    /** How long it takes to cover the picture, where a beat is left out, and to uncover the next, in seconds. */
    private static final double CURTAIN = 0.4;

    private final Stage stage = new Stage(this);
    private LeftOut leftOut = LeftOut.none();
    private boolean isAnyTold;

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
        chooseBeats();
        loudness(LOUDNESS);
        Theme.of(this).applyTo(this);
        stage.setUp();
        Narration words = narration("Explainer.md");
        stage.figures().forEach(words::with);
        note("question", Stage.QUESTION);
        note("model", gpt().name());
        note("modelSha256", gpt().hash().orElse("none: not read from files"));
        note("cited", Arrays.stream(Cited.values()).map(Cited::toString).toList());
    }

    /** What the film has shown of the model so far. */
    Ledger ledger() {
        return stage.ledger();
    }

    /** Tells of the beats that the model cannot carry, if it is another one than the film was written with. */
    private void chooseBeats() {
        if (settings().option(ModelScene.MODEL_OPTION).isEmpty()) {
            return;
        }
        String part = settings().part();
        leftOut = LeftOut.of(gpt(), part.isEmpty() ? List.copyOf(FilmNeeds.beats()) : List.of(part));
        leftOut.sentences().forEach(this::warn);
        note("left out", leftOut.sentences());
    }

    /** Covers the picture, puts the next one in its place, and uncovers it. */
    private <G> G change(Beat<G, ?> next) {
        Rectangle curtain = new Rectangle(frameWidth() + 1, 9)
                .setStroke(Stroke.NONE)
                .setFill(Palette.BACKGROUND)
                .fixInFrame();
        play(CURTAIN, fadeIn(curtain));
        stage.strike();
        G shown = next.opening();
        add(curtain);
        play(CURTAIN, fadeOut(curtain));
        return shown;
    }

    /**
     * A beat in its place in the film: what it is given is what the one before has left. Where that one is left out, it
     * opens by itself.
     */
    private final class Told<G, L> implements Part {

        private final List<Part> film;
        private final Beat<G, L> beat;
        /** Null at the beginning of the film. */
        private final Told<?, G> before;

        private boolean isOpen;
        private boolean isTold;
        private G shown;
        private L left;

        Told(List<Part> film, Beat<G, L> beat) {
            this(film, beat, null);
        }

        private Told(List<Part> film, Beat<G, L> beat, Told<?, G> before) {
            this.film = film;
            this.beat = beat;
            this.before = before;
            film.add(this);
        }

        /** The beat after this one. */
        <N> Told<L, N> then(Beat<L, N> next) {
            return new Told<>(film, next, this);
        }

        @Override
        public String name() {
            return beat.name();
        }

        @Override
        public void begin() {
            if (!leftOut.has(name())) {
                shown = beat.opening();
                isOpen = true;
            }
        }

        @Override
        public void play() {
            if (leftOut.has(name())) {
                return;
            }
            if (isOpen) {
                left = beat.tell(shown);
            } else if (before.isTold) {
                left = beat.tell(before.left);
            } else {
                left = beat.tell(isAnyTold ? change(beat) : beat.opening());
            }
            isTold = true;
            isAnyTold = true;
            note("beat " + name(), stage.ledger().sources(name()));
        }
    }
}
