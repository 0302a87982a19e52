package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A hidden file beside the one that it will become. Until it is complete, what stood there before stays untouched. */
final class PartialFile {

    private final Path target;
    private final Path path;

    private PartialFile(Path target, Path path) {
        this.target = target;
        this.path = path;
    }

    /**
     * Makes the folder where it is missing, and an empty file in it. The name holds this process's number, so that two
     * renders of one film do not write into each other.
     *
     * @throws VideoException if the folder cannot be made or written to
     */
    static PartialFile beside(Path target) throws VideoException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new VideoException(target + ": that is a folder. Name a file in it with -o.");
        }
        Path path = absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        try {
            Files.createDirectories(absolute.getParent());
            Files.newOutputStream(path).close();
        } catch (IOException refused) {
            throw new VideoException(
                    target + ": cannot be written, " + reason(refused) + ". Choose another folder with -o.", refused);
        }
        return new PartialFile(target, path);
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is a file and not a folder";
        }
        if (refused instanceof AccessDeniedException) {
            return "permission to write in that folder is missing";
        }
        if (refused instanceof FileSystemException system && system.getReason() != null) {
            return "the system says: " + system.getReason();
        }
        return "the system says: " + refused.getMessage();
    }

    Path path() {
        return path;
    }

    Path target() {
        return target;
    }

    /** Gives the file its name in one step, in place of what stood there. */
    void complete() throws VideoException {
        try {
            Files.move(path, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            discard();
            throw new VideoException(target + ": cannot be replaced, " + reason(refused) + ".", refused);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            path.toFile().deleteOnExit();
        }
    }
}
