package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * A hidden file beside the one that it will become. Until it is complete, an existing file stays untouched; then the
 * new one takes over its permissions.
 */
final class PartialFile {

    private final Path target;
    private final Path path;
    /** The permissions of the file to be replaced; null if there is none, or if the system has no such permissions. */
    private final Set<PosixFilePermission> permissions;

    private PartialFile(Path target, Path path, Set<PosixFilePermission> permissions) {
        this.target = target;
        this.path = path;
        this.permissions = permissions;
    }

    /**
     * Creates the folder if it is missing, and in it a new, empty file with an unpredictable name, so that two renders
     * of one film do not write into each other's files and no prepared link is followed. Removes what killed renders of
     * the same file have left.
     *
     * @throws VideoException if the folder cannot be created or written to
     */
    static PartialFile beside(Path target) throws VideoException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw VideoException.aboutThePlace(target + ": that is a folder; name a file in it");
        }
        try {
            Files.createDirectories(absolute.getParent());
            PartialName.removeAbandoned(absolute);
            Set<PosixFilePermission> permissions = permissionsOf(absolute);
            Path path = PartialName.of(absolute);
            Files.createFile(path, writable(permissions));
            return new PartialFile(target, path, permissions);
        } catch (IOException refused) {
            throw VideoException.aboutThePlace(target + ": cannot be written, " + reason(refused), refused);
        }
    }

    private static Set<PosixFilePermission> permissionsOf(Path file) throws IOException {
        boolean known = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known && Files.exists(file) ? Files.getPosixFilePermissions(file) : null;
    }

    /** From the start no more than the old file's permissions, plus what is needed to write. */
    private static FileAttribute<?>[] writable(Set<PosixFilePermission> permissions) {
        if (permissions == null) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> writable = new HashSet<>(permissions);
        writable.add(PosixFilePermission.OWNER_READ);
        writable.add(PosixFilePermission.OWNER_WRITE);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(writable)};
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is a file and not a folder";
        }
        if (refused instanceof AccessDeniedException) {
            return "permission to write in that folder is missing";
        }
        if (refused instanceof NoSuchFileException) {
            return "that folder takes no new files";
        }
        if (refused instanceof FileSystemException system && system.getReason() != null) {
            return "the system says: " + system.getReason();
        }
        return "the system says: " + refused.getClass().getSimpleName();
    }

    Path path() {
        return path;
    }

    Path target() {
        return target;
    }

    /** Gives the file its name in one step, replacing any existing file. */
    void complete() throws VideoException {
        try {
            if (permissions != null) {
                Files.setPosixFilePermissions(path, permissions);
            }
            Files.move(path, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            discard();
            throw VideoException.aboutThePlace(target + ": cannot be replaced, " + reason(refused), refused);
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
