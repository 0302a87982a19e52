package org.kinora.scenes.facts;

import java.util.Locale;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.scene.Part;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;

/** One part of the chapter. It begins with the question and the map, unless it says otherwise, and leaves them. */
abstract class Step implements Part, Directions {

    protected final Chapter chapter;
    private final String name;

    Step(Chapter chapter, String name) {
        this.chapter = chapter;
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public void begin() {
        chapter.putAside(chapter.map());
        chapter.scene().add(chapter.question(), chapter.map());
    }

    @Override
    public final void play() {
        tell();
        chapter.hold();
        chapter.scene().note("part " + name, chapter.ledger().sources(name));
    }

    /** Plays the part. */
    protected abstract void tell();

    protected final Gpt gpt() {
        return chapter.gpt();
    }

    protected final <T> Supplier<T> ahead(Supplier<T> work) {
        return chapter.scene().ahead(work);
    }

    /** From now on notes what a visual shows, whenever an animation has ended while it is shown. */
    protected final <M extends Bound> M bound(M visual) {
        chapter.ledger().add(visual);
        return visual;
    }

    protected final void play(double seconds, Animation... animations) {
        chapter.scene().play(seconds, animations);
        chapter.ledger().note(name, chapter.scene().time());
    }

    protected final void add(Mobject... mobjects) {
        chapter.scene().add(mobjects);
    }

    protected final void remove(Mobject... mobjects) {
        chapter.scene().remove(mobjects);
    }

    /** A caption; what it counts is filled in. */
    protected final void say(String words, Object... numbers) {
        chapter.say(String.format(Locale.ROOT, words, numbers));
    }

    /** Look here. */
    protected static SurroundingRectangle frame(Mobject mobject) {
        return new SurroundingRectangle(mobject, 0.04, 0.05).setStroke(Palette.YELLOW, 4);
    }
}
