package org.kinora.download;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file's content must have: the SHA-256 of a large file, or the id that Git gives a small one, which is the SHA-1 of
 * {@code "blob SIZE\0"} and the content. Source: the ETag and X-Linked-Etag headers as huggingface_hub's file_download.py
 * reads them, and Git's object format.
 *
 * @param value in hexadecimal digits, lower case
 */
public record Checksum(String value) {

    private static final int DIGITS_OF_SHA_1 = 40;
    private static final int DIGITS_OF_SHA_256 = 64;

    /** Empty if a tag is neither of the two. @param tag an ETag with its quotes; may be null */
    public static Optional<Checksum> ofTag(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String digits = tag.replaceFirst("^W/", "").replace("\"", "").strip();
        boolean known = (digits.length() == DIGITS_OF_SHA_1 || digits.length() == DIGITS_OF_SHA_256)
                && digits.matches("[0-9a-f]+");
        return known ? Optional.of(new Checksum(digits)) : Optional.empty();
    }

    /** A digest that expects the content alone. @param size of the content in bytes */
    MessageDigest digest(long size) {
        try {
            if (value.length() == DIGITS_OF_SHA_256) {
                return MessageDigest.getInstance("SHA-256");
            }
            MessageDigest git = MessageDigest.getInstance("SHA-1");
            git.update(("blob " + size + "\0").getBytes(StandardCharsets.US_ASCII));
            return git;
        } catch (NoSuchAlgorithmException required) {
            throw new IllegalStateException("Every Java has SHA-1 and SHA-256", required);
        }
    }

    boolean matches(MessageDigest finished) {
        return HexFormat.of().formatHex(finished.digest()).equals(value);
    }
}
