package org.kinora.engine.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.kinora.command.UsageException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a file. */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unfit) {
            throw new TypeConversionException(message(text));
        }
    }

    /** @throws UsageException if the system has no such paths */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unfit) {
            throw new UsageException(message(text) + ".");
        }
    }

    private static String message(String text) {
        boolean isLost = text.indexOf('\uFFFD') >= 0;
        return "\"" + text + "\" is not a path on this system"
                + (isLost
                        ? ": Java runs with the encoding " + System.getProperty("sun.jnu.encoding")
                                + ", which lacks some of its letters; set LC_ALL=C.UTF-8"
                        : "");
    }
}
