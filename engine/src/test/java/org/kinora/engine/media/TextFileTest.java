package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    private Path folder;

    private Path file(byte... bytes) throws IOException {
        return Files.write(folder.resolve("a.txt"), bytes);
    }

    @Test
    void linesEndInLfAndNoByteOrderMarkIsLeft() throws IOException {
        byte[] bytes = "\uFEFFein\r\n\u00fc\rb".getBytes(StandardCharsets.UTF_8);
        assertThat(TextFile.read(file(bytes))).isEqualTo("ein\n\u00fc\nb");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertThatThrownBy(() -> TextFile.read(file((byte) 'a', (byte) 0xC3)))
                .hasMessageEndingWith("a.txt: byte 1 is not UTF-8; save the file in that encoding");
        assertThatThrownBy(() -> TextFile.read(file((byte) 'a', (byte) 0xC3, (byte) 'b')))
                .hasMessageContaining("byte 1 is not UTF-8");
        assertThatThrownBy(() -> TextFile.read(file((byte) 'a', (byte) 0)))
                .hasMessageEndingWith("a.txt: this is no text, as it has zero bytes; name a file of characters");
        assertThatThrownBy(() -> TextFile.read(folder)).hasMessageContaining("that is a folder");
        assertThatThrownBy(() -> TextFile.read(folder.resolve("none"))).hasMessageContaining("there is no such file");
    }

    @Test
    void anEnormousFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThatThrownBy(() -> TextFile.read(huge)).hasMessageContaining("at most 4,194,304 are read");
    }
}
