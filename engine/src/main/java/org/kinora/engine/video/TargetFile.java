package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.files.PartialFile;

/** Where a picture or film goes: a partial file until it is complete, and refusals in the words of {@link VideoException}. */
final class TargetFile implements Target {

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

    @Override
    public Path partial() {
        return partial.path();
    }

    @Override
    public Path path() {
        return partial.target();
    }

    @Override
    public void complete() throws VideoException {
        try {
            partial.complete();
        } catch (FileSystemException refused) {
            throw VideoException.aboutThePlace(path() + ": cannot be replaced, " + refused.getReason(), refused);
        }
    }

    @Override
    public void discard() {
        partial.discard();
    }

    @Override
    public long bytes() throws IOException {
        return Files.size(path());
    }
}
