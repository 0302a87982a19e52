package org.kinora.engine.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file beside a film, written whole or not at all. */
public final class SideFile {

    /** What stands for itself in the path of an address, besides letters and digits: RFC 3986. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@";

    private SideFile() {}

    /** {@code Film-report.html} beside {@code Film.mp4}, for the ending {@code -report.html}. */
    public static Path beside(Path film, String ending) {
        String name = film.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return film.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    /** A file's address as seen from a file beside it: {@code ./My%20film.mp4}. */
    public static String address(Path file) {
        // "./" keeps a colon in the name from being taken for a scheme; java.net.URI would change letters with accents
        StringBuilder address = new StringBuilder("./");
        for (byte each : file.getFileName().toString().getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 255);
            if (character < 128 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
                address.append(character);
            } else {
                address.append(String.format("%%%02X", (int) character));
            }
        }
        return address.toString();
    }

    /**
     * Writes a text in UTF-8, and folders that are missing.
     *
     * @throws VideoException if it cannot be written; the message names it and the reason
     */
    public static void write(Path file, String text) throws VideoException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes, and folders that are missing.
     *
     * @throws VideoException if it cannot be written; the message names it and the reason
     */
    public static void write(Path file, byte[] bytes) throws VideoException {
        Target target = Target.file(file);
        try {
            Files.write(target.partial(), bytes);
            target.complete();
        } catch (VideoException refused) {
            throw refused;
        } catch (IOException refused) {
            target.discard();
            throw VideoException.aboutThePlace(file + ": cannot be written, " + refused.getMessage(), refused);
        }
    }
}
