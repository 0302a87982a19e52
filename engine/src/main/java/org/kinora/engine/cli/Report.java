package org.kinora.engine.cli;

import java.nio.file.Path;
import org.kinora.engine.output.Progress;

/** Tells whoever started a render how it goes. Several threads may tell, so every method is synchronized. */
interface Report extends Progress {

    /**
     * Nothing has come of the render for a while.
     *
     * @param line of the scene that is running, as FILE:LINE; null if none is
     * @param told seconds of film that the scene has told so far
     * @param silence for how many seconds there has been no frame
     */
    void waiting(String line, double told, long silence);

    /**
     * All frames are drawn, and what is done then takes a while.
     *
     * @param silence for how many seconds there has been no frame
     */
    void waitingFor(Finishing stage, long silence);

    /** Something is drawn otherwise than the author meant. */
    void warned(String sentence);

    /**
     * There is a further file beside the one that is finished next.
     *
     * @param what it is, in a word or two
     */
    void wrote(Path file, String what);

    /** There is a file; if it is not the whole film, {@link #failed} says why. */
    void finished(RenderResult result);

    /** Says why there is no result, or no more of it; nothing else is reported after this. */
    void failed(String message, int exitCode);
}
