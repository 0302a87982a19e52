package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.kinora.files.Partial;
import org.kinora.files.PartialFile;
import org.kinora.files.PartialFolder;

/**
 * Where a picture or a film goes: something partial beside its place until it is complete, and then there in one step.
 * Refuses in the words of {@link VideoException}.
 */
final class Target {

    private final Partial partial;

    private interface Maker {
        Partial make() throws FileSystemException;
    }

    private Target(Partial partial) {
        this.partial = partial;
    }

    /**
     * Makes the partial file, and missing folders.
     *
     * @throws VideoException if the folder cannot be made or written to
     */
    static Target file(Path place) throws VideoException {
        return of(place, () -> PartialFile.inFolderMadeFor(place));
    }

    /**
     * Makes the partial folder for frames of a film, and missing folders around it.
     *
     * @throws VideoException if that cannot be, or if there is a folder of that name with anything but frames in it
     */
    static Target folder(Path place) throws VideoException {
        return of(place, () -> PartialFolder.inFolderMadeFor(place, PngFolderWriter::isFrame));
    }

    private static Target of(Path place, Maker maker) throws VideoException {
        try {
            return new Target(maker.make());
        } catch (FileSystemException refused) {
            throw VideoException.aboutThePlace(place + ": cannot be written, " + refused.getReason(), refused);
        }
    }

    /** What is to be written, or written into. */
    Path partial() {
        return partial.path();
    }

    /** What it will become; as it was named. */
    Path path() {
        return partial.target();
    }

    /** Gives it its name, in place of what stood there. */
    void complete() throws VideoException {
        try {
            partial.complete();
        } catch (FileSystemException refused) {
            throw VideoException.aboutThePlace(path() + ": cannot be replaced, " + refused.getReason(), refused);
        }
    }

    /** Removes what is still partial. */
    void discard() {
        partial.discard();
    }

    /** The size of what is complete. */
    long bytes() throws IOException {
        return partial.bytes();
    }
}
