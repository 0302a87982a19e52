package org.kinora.engine.text.tex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.files.CachedFile;
import org.kinora.files.Hash;

/**
 * Keeps each set formula in a file, so that JLaTeXMath's half second is spent only once per formula and machine. A file
 * that cannot be read, is damaged or was written by another version counts as absent; a folder that cannot be written
 * to is left alone. The cache may be deleted at any time, and shared between threads and processes.
 *
 * <p>A file is the set formula, without a size since sizes only scale.
 */
final class TexCache {

    /** Part of every key; to be increased when the format, the setting of formulas or JLaTeXMath changes. */
    private static final String VERSION = "kinora tex 2, jlatexmath 1.0.7";

    private final Path folder;

    TexCache(Path folder) {
        this.folder = folder;
    }

    /**
     * @param tex distinguishes the formula from others with the same source, such as a text, or one with other macros
     */
    Optional<SetFormula> find(String formula, String tex) {
        return CachedFile.read(fileOf(tex))
                .flatMap(TexCache::read)
                .filter(kept -> kept.source().equals(formula));
    }

    private static Optional<SetFormula> read(byte[] content) {
        try {
            return Optional.of(TexFormat.read(new DataInputStream(new ByteArrayInputStream(content))));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    void keep(SetFormula formula, String tex) {
        // where it cannot be kept the formula is set all the same; it will be set again next time
        CachedFile.write(fileOf(tex), bytes(formula));
    }

    private static byte[] bytes(SetFormula formula) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TexFormat.write(formula, new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Path fileOf(String tex) {
        return folder.resolve(Hash.of(VERSION + "\0" + tex));
    }
}
