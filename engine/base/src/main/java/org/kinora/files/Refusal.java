package org.kinora.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why the system does not take a file, in words, of which Java's exceptions have few. */
final class Refusal {

    private Refusal() {}

    /** The same about the file that was asked for, where it was told of a partial one or of none. */
    static FileSystemException of(Path file, IOException refused) {
        FileSystemException named = new FileSystemException(file.toString(), null, reason(file, refused));
        named.initCause(refused);
        return named;
    }

    private static String reason(Path file, IOException refused) {
        if (refused instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is a file and not a folder";
        }
        if (refused instanceof AccessDeniedException) {
            return "permission to write in that folder is missing";
        }
        if (refused instanceof NoSuchFileException) {
            boolean isThere = Files.isDirectory(file.toAbsolutePath().getParent());
            return isThere ? "that folder takes no new files" : "there is no such folder";
        }
        String said = refused instanceof FileSystemException system ? system.getReason() : refused.getMessage();
        return said != null ? said : refused.getClass().getSimpleName();
    }
}
