package org.kinora.narrator.pronunciation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** A text that comes with these classes, in rows. */
final class TextResource {

    private TextResource() {}

    static List<String> rows(String name) {
        try (InputStream in = TextResource.class.getResourceAsStream(name)) {
            return text(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> packedRows(String name) {
        try (InputStream in = TextResource.class.getResourceAsStream(name);
                InputStream unpacked = new XZInputStream(new ByteArrayInputStream(in.readAllBytes()))) {
            return text(unpacked.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).lines().toList();
    }
}
