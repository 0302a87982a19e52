package org.kinora.scenes.explainer;

import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;

/**
 * One stretch of the film, told by one line of the narration. It begins with the picture that the beat before leaves.
 *
 * @param <G> what it is given: the mobjects that are shown when it begins
 * @param <L> what it leaves for the next beat
 */
abstract class Beat<G, L> implements Directions {

    protected final Stage stage;

    private final String name;
    private SpokenLine line;

    /** @param name of its line in the narration, such as {@code 08-nudge} */
    protected Beat(Stage stage, String name) {
        this.stage = stage;
        this.name = name;
    }

    final String name() {
        return name;
    }

    /**
     * Shows at once what this beat begins with, so that it can be rendered alone: the same picture as the beat before
     * leaves.
     */
    protected abstract G opening();

    /** Plays the beat. Its line of the narration has begun. */
    protected abstract L play(G given);

    /** Speaks this beat's line and plays the beat until the line has ended. */
    final L tell(G given) {
        line = stage.scene().narrate(name);
        L left = play(given);
        untilEnd();
        return left;
    }

    /** This beat's line of the narration, as it is spoken. */
    protected final SpokenLine line() {
        return line;
    }

    protected final Gpt gpt() {
        return stage.gpt();
    }

    /** As {@link org.kinora.scenes.ModelScene}'s: begins work of the model on another processor. */
    protected final <T> Supplier<T> ahead(Supplier<T> work) {
        return stage.scene().ahead(work);
    }

    protected final void play(Animation... animations) {
        stage.scene().play(animations);
        noteWhatIsShown();
    }

    protected final void play(double seconds, Animation... animations) {
        stage.scene().play(seconds, animations);
        noteWhatIsShown();
    }

    protected final void play(double seconds, List<? extends Animation> animations) {
        stage.scene().play(seconds, animations);
        noteWhatIsShown();
    }

    private void noteWhatIsShown() {
        stage.ledger().note(name, time());
    }

    protected final void pause(double seconds) {
        stage.scene().pause(seconds);
    }

    /** Plays a sequence beside what comes next; see {@link org.kinora.engine.scene.Scene#thread}. */
    protected final void thread(Runnable sequence) {
        stage.scene().thread(sequence);
    }

    protected final void join() {
        stage.scene().join();
    }

    protected final void add(Mobject... mobjects) {
        stage.scene().add(mobjects);
    }

    protected final void remove(Mobject... mobjects) {
        stage.scene().remove(mobjects);
    }

    protected final void until(String words) {
        stage.scene().until(words);
    }

    protected final void until(String words, int occurrence) {
        stage.scene().until(words, occurrence);
    }

    protected final void untilEnd() {
        stage.scene().untilEnd();
    }

    protected final double time() {
        return stage.scene().time();
    }
}
