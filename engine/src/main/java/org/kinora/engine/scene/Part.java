package org.kinora.engine.scene;

/** A part of a {@link Sequence}: one beat of a long film, which can be rendered alone. */
public interface Part {

    /** The part's name, with its number in front so that names sort as the film goes: {@code 08-nudge}. */
    String name();

    /**
     * Puts the picture that this part begins with in its place, at once, as the part before leaves it. In the whole film
     * it is called for the first part alone: the others find that picture there.
     */
    void begin();

    /** Tells the part. */
    void play();
}
