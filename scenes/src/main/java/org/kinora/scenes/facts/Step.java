package org.kinora.scenes.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Part;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/** One part of the chapter. It begins with the question and the map, unless it says otherwise, and leaves them. */
abstract class Step implements Part, Directions {

    /** Between the last caption of a part and the first of the next. */
    private static final double BREATH = 0.2;

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
        chapter.captions().leave();
        chapter.scene().pause(BREATH);
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

    /** Plays animations, and lets a caption change that has been said before. */
    protected final void play(double seconds, Animation... animations) {
        List<Animation> all = new ArrayList<>(List.of(animations));
        chapter.captions().takeChange().ifPresent(all::add);
        chapter.scene().play(seconds, all);
        chapter.ledger().note(name, chapter.scene().time());
    }

    /** Waits until the caption has been read. */
    protected final void hold() {
        chapter.captions().hold();
        chapter.ledger().note(name, chapter.scene().time());
    }

    protected final void pause(double seconds) {
        chapter.scene().pause(seconds);
    }

    protected final void add(Mobject... mobjects) {
        chapter.scene().add(mobjects);
    }

    protected final void remove(Mobject... mobjects) {
        chapter.scene().remove(mobjects);
    }

    /** Of a number that follows from the model alone. */
    protected final Reading count(ToDoubleFunction<Gpt> counted) {
        return new Reading(
                new Provenance(gpt().name(), Chapter.PROMPT, "counted", List.of()),
                new double[] {counted.applyAsDouble(gpt())},
                other -> new double[] {counted.applyAsDouble(other)});
    }

    /**
     * A caption. What it counts is filled in, and can be computed once more.
     *
     * @param words with a place for each number, such as {@code %,.0f}
     * @param numbers the values of all readings, in this order
     */
    protected final void say(String words, Reading... numbers) {
        Object[] values = Arrays.stream(numbers)
                .flatMapToDouble(reading -> Arrays.stream(reading.values()))
                .boxed()
                .toArray();
        String filled = String.format(Locale.ROOT, words, values);
        Text text = chapter.caption(filled);
        chapter.captions().say(filled, numbers.length == 0 ? text : bound(Figure.measured(text, numbers)));
    }

    /** A caption that says where what it says was published. */
    protected final void cite(String words, String source) {
        chapter.captions().say(words, bound(Figure.cited(chapter.caption(words), source)));
    }

    /** Look here. */
    protected static SurroundingRectangle frame(Mobject mobject) {
        return new SurroundingRectangle(mobject, 0.04, 0.05).setStroke(Palette.YELLOW, 4);
    }
}
