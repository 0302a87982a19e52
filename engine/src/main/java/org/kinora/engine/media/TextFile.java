package org.kinora.engine.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of text, such as code that is shown. */
public final class TextFile {

    private static final long MOST_BYTES = 4 << 20;

    private TextFile() {}

    /**
     * The whole text, with LF at the ends of its lines and without a byte order mark.
     *
     * @throws IllegalArgumentException if there is no such file, it has more than 4 MiB, or it is not text in UTF-8
     */
    public static String read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(InputFiles.checked(file, MOST_BYTES));
            String text = decoded(bytes, file);
            int nothing = text.indexOf('\0');
            if (nothing >= 0) {
                throw new IllegalArgumentException(
                        file + ": this is no text, as it has zero bytes; name a file of characters");
            }
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static String decoded(byte[] bytes, Path file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new IllegalArgumentException(
                    "%s: byte %,d is not UTF-8; save the file in that encoding".formatted(file, in.position()));
        }
        return out.flip().toString();
    }
}
