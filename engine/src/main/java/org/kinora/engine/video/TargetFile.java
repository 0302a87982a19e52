package org.kinora.engine.video;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.kinora.files.PartialFile;

/** Where a picture or film goes: a partial file until it is complete, and refusals in the words of {@link VideoException}. */
final class TargetFile {

    private final PartialFile partial;

    private TargetFile(PartialFile partial) {
        this.partial = partial;
    }

    /**
     * Makes the partial file, and missing folders.
     *
     * @throws VideoException if the folder cannot be made or written to
     */
    static TargetFile open(Path target) throws VideoException {
        try {
            return new TargetFile(PartialFile.inFolderMadeFor(target));
        } catch (FileSystemException refused) {
            throw VideoException.aboutThePlace(target + ": cannot be written, " + refused.getReason(), refused);
        }
    }

    /** What is to be written. */
    Path partial() {
        return partial.path();
    }

    /** What it will become; as it was named. */
    Path path() {
        return partial.target();
    }

    /** Gives the file its name in one step, in place of what stood there. */
    void complete() throws VideoException {
        try {
            partial.complete();
        } catch (FileSystemException refused) {
            throw VideoException.aboutThePlace(path() + ": cannot be replaced, " + refused.getReason(), refused);
        }
    }

    /** Removes the partial file, if it is still one. */
    void discard() {
        partial.discard();
    }
}
