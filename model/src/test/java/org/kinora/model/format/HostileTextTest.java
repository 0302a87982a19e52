package org.kinora.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class HostileTextTest {

    private static final byte[] TEXT = "A caf\u00e9 in \u6771\u4eac. \ud83d\ude00\n<|endoftext|>\nOne two three.\n"
            .getBytes(StandardCharsets.UTF_8);

    private static Path folder;

    @BeforeContainer
    static void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("texts");
    }

    @AfterContainer
    static void removeIt() throws IOException {
        for (String name : new String[] {"text.txt", "text.txt.xz"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** What is read is what was there: nothing is replaced by a question mark on the way. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aDamagedTextIsReadAsItIsOrRefused(@ForAll long seed) throws IOException {
        byte[] bytes = Mutations.bytesDamaged(TEXT, new Random(seed));
        TextFile file = new TextFile(Files.write(folder.resolve("text.txt"), bytes));
        try {
            assertThat(file.read().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        } catch (UnreadableTextException refused) {
            assertThat(refused)
                    .hasMessageMatching(
                            ".*text\\.txt: byte \\d+ begins no character of UTF-8\\. Save the file as UTF-8\\.");
        }
    }

    /** A file of xz has a checksum, so it is whole or it is refused. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aDamagedFileOfXzIsWholeOrRefused(@ForAll long seed) throws IOException {
        byte[] bytes = Mutations.bytesDamaged(packed(1 << 16), new Random(seed));
        TextFile file = new TextFile(Files.write(folder.resolve("text.txt.xz"), bytes));
        try {
            assertThat(file.read().getBytes(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        } catch (UnreadableTextException refused) {
            assertThat(refused).hasMessageContaining("text.txt.xz: this ").hasMessageEndingWith(".");
        }
    }

    @Property(tries = 1)
    void aFileThatAsksForMuchMemoryIsRefused() throws IOException {
        TextFile file = new TextFile(Files.write(folder.resolve("text.txt.xz"), packed(1 << 28)));
        assertThatThrownBy(file::read)
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("needs more than 100 MB of memory to unpack");
    }

    private static byte[] packed(int dictionary) throws IOException {
        LZMA2Options options = new LZMA2Options(0);
        options.setDictSize(dictionary);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new XZOutputStream(bytes, options)) {
            packing.write(TEXT);
        }
        return bytes.toByteArray();
    }
}
