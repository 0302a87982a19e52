package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/**
 * A source as the compiler reads it: UTF-8 whatever the system's own encoding is, with or without a byte order mark. It
 * is read when it is asked for the first time, and stays as it was then.
 */
final class SourceFile extends SimpleJavaFileObject {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private byte[] bytes;

    /** @param path as messages should show it */
    SourceFile(Path path) {
        super(path.toUri(), Kind.SOURCE);
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean wasRead() {
        return bytes != null;
    }

    byte[] bytes() throws IOException {
        if (bytes == null) {
            bytes = Files.readAllBytes(path);
        }
        return bytes;
    }

    /** @throws IOException if it cannot be read, or is not UTF-8; the message then has the line */
    String text() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes());
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = 1 + out.chars().filter(character -> character == '\n').count();
            throw new IOException(String.format(
                    "the byte 0x%02X in line %d is not UTF-8: save the file as UTF-8", bytes[in.position()], line));
        }
        if (out.hasRemaining() && out.charAt(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }

    @Override
    public String getName() {
        return path.toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return text();
    }
}
