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
 * A hidden file beside the one that it will become. Until it is complete, what stood there before stays untouched; then it
 * takes over that file's permissions.
 */
final class PartialFile {

    private final Path target;
    private final Path path;
    /** Of the file that is replaced; null where there is none, or where the system knows no such permissions. */
    private final Set<PosixFilePermission> permissions;

    private PartialFile(Path target, Path path, Set<PosixFilePermission> permissions) {
        this.target = target;
        this.path = path;
        this.permissions = permissions;
    }

    /**
     * Makes the folder where it is missing, and a new, empty file in it under a name that cannot be foreseen, so that two
     * renders of one film do not write into each other and no link that lies in wait is followed. Removes what renders of the
     * same file left that were killed.
     *
     * @throws VideoException if the folder cannot be made or written to
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

    /** From the start no more than the old file allowed, but what it takes to write. */
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

    /** Gives the file its name in one step, in place of what stood there. */
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
