package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kinora.files.PartialFolder;

/** Where pictures of a film go: a partial folder until all are there, and refusals in the words of {@link VideoException}. */
final class TargetFolder implements Target {

    private final PartialFolder partial;

    private TargetFolder(PartialFolder partial) {
        this.partial = partial;
    }

    /**
     * Makes the partial folder, and missing folders around it.
     *
     * @throws VideoException if that cannot be, or if there is a folder of that name with anything but frames in it
     */
    static TargetFolder open(Path target) throws VideoException {
        try {
            return new TargetFolder(PartialFolder.inFolderMadeFor(target, PngFolderWriter::isFrame));
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
        long bytes = 0;
        try (Stream<Path> files = Files.list(path())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
