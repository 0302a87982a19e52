package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.Path;

/** Where a film goes: something partial beside its place until it is complete, and then there in one step. */
interface Target {

    /** What is to be written. */
    Path partial();

    /** What it will become; as it was named. */
    Path path();

    /** Gives it its name, in place of what stood there. */
    void complete() throws VideoException;

    /** Removes what is still partial. */
    void discard();

    /** The size of what is complete. */
    long bytes() throws IOException;
}
