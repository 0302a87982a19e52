package org.kinora.engine.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.scene.Film;

/** A scene whose source may change while it is watched. Its methods are called on a thread of the window's. */
public interface LiveScene {

    /**
     * The scene as its source is now, being recorded; the window closes it.
     *
     * @throws RuntimeException if it cannot be made; {@link #explain} says what to tell the author
     */
    Film record();

    /**
     * The files and folders that the scene is made of as far as that is known by now, also after it could not be made;
     * absolute. If one of them changes, the scene is recorded anew. Those that are not there are watched too. May be
     * asked while {@link #record} runs, and while the film is being recorded.
     */
    Set<Path> parts();

    /**
     * A source that does not lie beside its class.
     *
     * @param path in the source tree, such as {@code films/waves/Ripple.java}
     */
    Optional<Path> source(String path);

    /** When the scene was last begun to be made; what was saved later is not in it. */
    Instant madeAt();

    /** Does what {@link #record} does without recording, so that it is quicker when it matters. */
    void rehearse();

    /** What to tell the author of something that was thrown: the file and the line, what is wrong, what to do. */
    String explain(Throwable failed);

    /** Tells the author something outside the window. */
    void say(String sentence);

    /**
     * The scene is seen as it is now after a change.
     *
     * @param timing how long that took
     */
    void shown(ReloadTiming timing);

    /** What the window's help says of this scene, a sentence each. */
    List<String> notes();
}
