package org.kinora.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal digits of lower case. */
public final class Hash {

    private Hash() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException required) {
            throw new IllegalStateException("Every Java has SHA-256", required);
        }
    }

    /** Of a file's content, however large that is. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                digest.update(some, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a text's UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
