package org.kinora.engine.text.tex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Keeps each set formula in a file, so that JLaTeXMath's half second is spent only once per formula and machine. A file
 * that cannot be read, is damaged or was written by another version counts as absent; a folder that cannot be written
 * to is left alone. The cache may be deleted at any time, and shared between threads and processes.
 *
 * <p>A file holds the set formula, without a size since sizes only scale, followed by its CRC-32 in eight bytes.
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
        try {
            byte[] file = Files.readAllBytes(fileOf(tex));
            int length = file.length - Long.BYTES;
            if (length < 0 || ByteBuffer.wrap(file).getLong(length) != checksum(file, length)) {
                return Optional.empty();
            }
            SetFormula kept = TexFormat.read(new DataInputStream(new ByteArrayInputStream(file, 0, length)));
            return Optional.of(kept).filter(found -> found.source().equals(formula));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(SetFormula formula, String tex) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            TexFormat.write(formula, out);
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "formula", ".part");
            try {
                Files.write(written, bytes.toByteArray());
                Files.move(written, fileOf(tex), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // the formula has been set nevertheless; it will be set again next time
        }
    }

    private Path fileOf(String tex) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] key = digest.digest(tex.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one does not", e);
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
