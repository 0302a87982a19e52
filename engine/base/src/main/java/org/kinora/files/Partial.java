package org.kinora.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Something hidden beside the place that it will take. Until it is complete, what stands there stays untouched. */
public sealed interface Partial permits PartialFile, PartialFolder {

    /** What is to be written, or written into. */
    Path path();

    /** What it will become; as it was named. */
    Path target();

    /**
     * Gives it its name, in place of what stood there.
     *
     * @throws FileSystemException with the target's name and a reason, if that cannot be replaced; then it is not there any
     *     more, and the old one is as it was
     */
    void complete() throws FileSystemException;

    /** Removes it, if it is still partial. */
    void discard();

    /** How large it is once it is complete. */
    long bytes() throws IOException;
}
