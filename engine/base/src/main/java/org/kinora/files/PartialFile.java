package org.kinora.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
public final class PartialFile implements Partial {

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
     * The same as {@link #beside}, after making the folder where it is missing.
     *
     * @throws FileSystemException also if the folder cannot be made
     */
    public static PartialFile inFolderMadeFor(Path target) throws FileSystemException {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (IOException refused) {
            throw Refusal.of(target, refused);
        }
        return beside(target);
    }

    /**
     * Makes a new, empty file in the target's folder under a name that cannot be foreseen, so that two writers of one file do
     * not write into each other and no link that lies in wait is followed. Removes what writers of the same file left that
     * were killed.
     *
     * @throws FileSystemException with the target's name and a reason, if it is a folder or its folder cannot be written to
     */
    public static PartialFile beside(Path target) throws FileSystemException {
        PartialName.removeAbandoned(target.toAbsolutePath());
        return amongMany(target);
    }

    /** The same without looking for what others left, which in a folder of thousands takes longer than the file itself. */
    static PartialFile amongMany(Path target) throws FileSystemException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new FileSystemException(target.toString(), null, "that is a folder; name a file in it");
        }
        try {
            Set<PosixFilePermission> permissions = permissionsOf(absolute);
            Path path = PartialName.of(absolute);
            Files.createFile(path, writable(permissions));
            return new PartialFile(target, path, permissions);
        } catch (IOException refused) {
            throw Refusal.of(target, refused);
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

    /** What is to be written. */
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
     * Gives the file its name in one step, in place of what stood there.
     *
     * @throws FileSystemException with the target's name and a reason, if that cannot be replaced; then there is no partial file
     *     any more
     */
    @Override
    public void complete() throws FileSystemException {
        try {
            if (permissions != null) {
                Files.setPosixFilePermissions(path, permissions);
            }
            Files.move(path, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            discard();
            throw Refusal.of(target, refused);
        }
    }

    /** Removes the file, if it is still a partial one. */
    @Override
    public void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            path.toFile().deleteOnExit();
        }
    }

    @Override
    public long bytes() throws IOException {
        return Files.size(target);
    }
}
