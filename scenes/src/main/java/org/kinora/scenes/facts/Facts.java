package org.kinora.scenes.facts;

import java.util.List;
import org.kinora.engine.scene.Part;
import org.kinora.scenes.ModelSequence;
import org.kinora.scenes.explainer.Ledger;

/**
 * The film's second chapter, without a voice: where a model keeps that the capital of France is Paris. Each part begins
 * with the picture that the one before leaves, and can be rendered alone.
 */
public final class Facts extends ModelSequence {

    /**
     * A caption that has been shown.
     *
     * @param from when all of it can be seen, in seconds from the beginning
     * @param until when it begins to leave
     */
    public record Said(String words, double from, double until) {}

    private final Chapter chapter = new Chapter(this);

    @Override
    protected List<Part> parts() {
        return List.of(
                new Question(chapter),
                new Count(chapter),
                new OneLayer(chapter),
                new Memories(chapter),
                new Found(chapter),
                new Moved(chapter),
                new SharedRoom(chapter));
    }

    @Override
    protected void prepare() {
        chapter.setUp();
        note("prompt", Chapter.PROMPT);
        note("model", gpt().name());
    }

    /** The captions that have been shown and have left by now. */
    public List<Said> captions() {
        return chapter.captions().said();
    }

    /** What the chapter has shown of the model so far. */
    public Ledger ledger() {
        return chapter.ledger();
    }
}
