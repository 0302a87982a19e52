package org.kinora.model.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells models apart by what is in their files: SHA-256 of the names and the contents of all that a model is read from. */
public final class ModelHash {

    private static final List<String> SMALL = List.of("config.json", "tokenizer.json", "vocab.json", "merges.txt");
    private static final int AT_ONCE = 1 << 20;

    private ModelHash() {}

    /**
     * In hexadecimal digits of lower case.
     *
     * @throws ModelFormatException if a file cannot be read
     */
    public static String of(ModelFiles files) {
        List<String> all = new ArrayList<>();
        Stream.concat(SMALL.stream(), Stream.of(ModelFiles.WHOLE, ModelFiles.INDEX))
                .filter(files::has)
                .forEach(all::add);
        if (!files.has(ModelFiles.WHOLE) && files.has(ModelFiles.INDEX)) {
            all.addAll(files.shards());
        }
        MessageDigest digest = sha256();
        for (String file : all) {
            digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content(files, file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a file, so that names and contents cannot be taken for one another. */
    private static byte[] content(ModelFiles files, String file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[AT_ONCE];
        try (InputStream stream = files.stream(file)) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return digest.digest();
        } catch (IOException unreadable) {
            throw new ModelFormatException(
                    files.name() + "/" + file + ": this file cannot be read. Check that you may read it.", unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException required) {
            throw new IllegalStateException("Every Java has SHA-256", required);
        }
    }
}
