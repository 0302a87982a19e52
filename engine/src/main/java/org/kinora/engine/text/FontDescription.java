package org.kinora.engine.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What a font says of itself.
 *
 * @param family the name of its family, of all weights and widths
 * @param weight 100 for thin, 400 for regular, 700 for bold
 * @param width 5 if it is neither condensed nor expanded, from 1 to 9
 */
record FontDescription(String family, int weight, int width, boolean italic) {

    /**
     * The faces of a font file in memory; a collection has several.
     *
     * @param file where it is from, for messages
     * @throws IllegalArgumentException if it is no TrueType or OpenType font, or damaged
     */
    static List<FontDescription> of(byte[] content, Path file) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return new FontTables(bytes.capacity(), (offset, length) -> bytes.slice((int) offset, length))
                    .descriptions(nameWithoutEnding(file));
        } catch (IOException broken) {
            throw new IllegalArgumentException(file + ": " + broken.getMessage(), broken);
        }
    }

    /**
     * The faces of a font file, of which only what describes them is read.
     *
     * @throws IOException if it cannot be read, is no TrueType or OpenType font, or damaged
     */
    static List<FontDescription> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FontTables(channel.size(), (offset, length) -> {
                        ByteBuffer bytes = ByteBuffer.allocate(length);
                        while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
                            // a read may bring less than is asked for
                        }
                        return bytes.clear();
                    })
                    .descriptions(nameWithoutEnding(file));
        }
    }

    private static String nameWithoutEnding(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
