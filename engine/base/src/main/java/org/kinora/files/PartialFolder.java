package org.kinora.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/** A hidden folder of files beside the one that it will become. Until it is complete, an existing folder stays untouched. */
public final class PartialFolder implements Partial {

    private final Path target;
    private final Path path;
    private final Predicate<Path> isOurs;

    private PartialFolder(Path target, Path path, Predicate<Path> isOurs) {
        this.target = target;
        this.path = path;
        this.isOurs = isOurs;
    }

    /**
     * Makes a new, empty folder beside the target, and the folders around it where they are missing.
     *
     * @param isOurs whether a file may be replaced, of which an existing folder has no others
     * @throws FileSystemException with the target's name and a reason, if it is a file or holds anything else
     */
    public static PartialFolder inFolderMadeFor(Path target, Predicate<Path> isOurs) throws FileSystemException {
        Path absolute = target.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
            checkContents(target, isOurs);
            PartialName.removeAbandoned(absolute);
            Path path = PartialName.of(absolute);
            Files.createDirectory(path);
            return new PartialFolder(target, path, isOurs);
        } catch (FileSystemException refused) {
            throw target.toString().equals(refused.getFile()) ? refused : Refusal.of(target, refused);
        } catch (IOException refused) {
            throw Refusal.of(target, refused);
        }
    }

    private static void checkContents(Path target, Predicate<Path> isOurs) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "that is a file; name a folder");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target)) {
            for (Path file : files) {
                if (!isOurs.test(file.getFileName()) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileSystemException(
                            target.toString(),
                            null,
                            "that folder holds something else, " + file.getFileName() + "; name one of its own");
                }
            }
        }
    }

    /** Where files are to be written. */
    @Override
    public Path path() {
        return path;
    }

    /** What it will become; as it was named. */
    @Override
    public Path target() {
        return target;
    }

    /**
     * Gives the folder its name, in place of what stood there.
     *
     * @throws FileSystemException with the target's name and a reason, if that cannot be replaced; then there is no partial
     *     folder any more, and the old one is as it was
     */
    @Override
    public void complete() throws FileSystemException {
        Path absolute = target.toAbsolutePath();
        try {
            checkContents(target, isOurs);
            Path old = PartialName.of(absolute);
            boolean replaces = Files.isDirectory(absolute);
            if (replaces) {
                Files.move(absolute, old, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(path, absolute, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException refused) {
                if (replaces) {
                    Files.move(old, absolute, StandardCopyOption.ATOMIC_MOVE);
                }
                throw refused;
            }
            remove(old);
        } catch (IOException refused) {
            discard();
            throw refused instanceof FileSystemException said
                            && target.toString().equals(said.getFile())
                    ? said
                    : Refusal.of(target, refused);
        }
    }

    /** Removes the folder, if it is still a partial one. */
    @Override
    public void discard() {
        remove(path);
    }

    @Override
    public long bytes() throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target)) {
            for (Path file : files) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** Removes a file, or a folder with what is in it; what cannot be removed is left. */
    static void remove(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                    for (Path file : files) {
                        remove(file);
                    }
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            path.toFile().deleteOnExit();
        }
    }
}
