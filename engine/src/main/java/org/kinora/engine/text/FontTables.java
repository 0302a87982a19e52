package org.kinora.engine.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a font file in which the font describes itself: {@code name}, {@code OS/2} and {@code head} (OpenType
 * 1.9). Nothing in the file is trusted.
 */
final class FontTables {

    /** Reads bytes of the file, all of which it has. */
    interface Bytes {
        ByteBuffer read(long offset, int length) throws IOException;
    }

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLES_TRUE_TYPE = 0x74727565;
    private static final int POSTSCRIPT_OUTLINES = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int WOFF = 0x774F4646;
    private static final int WOFF2 = 0x774F4632;

    private static final int MOST_FACES = 64;
    private static final int MOST_TABLES = 200;
    private static final int LONGEST_NAMES = 1 << 20;

    private static final int FAMILY = 1;
    /** The family of all weights and widths; the plain one may hold only four faces. */
    private static final int TYPOGRAPHIC_FAMILY = 16;

    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int ENGLISH_ON_WINDOWS = 0x409;

    private static final int NORMAL_WIDTH = 5;

    private final long size;
    private final Bytes bytes;

    /** @param size of the file, in bytes */
    FontTables(long size, Bytes bytes) {
        this.size = size;
        this.bytes = bytes;
    }

    /**
     * The faces in the order of the file.
     *
     * @param nameless what a family is called whose font does not say
     * @throws IOException if this is no font, or a damaged one; the message is the predicate of "font.ttf: …"
     */
    List<FontDescription> descriptions(String nameless) throws IOException {
        int kind = read(0, 4).getInt();
        if (kind == WOFF || kind == WOFF2) {
            throw new IOException("this font is packed for the web (WOFF); use its TTF or OTF file");
        }
        if (kind != COLLECTION) {
            return List.of(description(0, nameless));
        }
        long count = Integer.toUnsignedLong(read(8, 4).getInt());
        if (count < 1 || count > MOST_FACES) {
            throw new IOException("this collection of fonts is damaged: it claims to have " + count);
        }
        ByteBuffer offsets = read(12, 4 * (int) count);
        List<FontDescription> faces = new ArrayList<>();
        while (offsets.hasRemaining()) {
            faces.add(description(Integer.toUnsignedLong(offsets.getInt()), nameless));
        }
        return faces;
    }

    private FontDescription description(long start, String nameless) throws IOException {
        ByteBuffer head = read(start, 12);
        int kind = head.getInt(0);
        if (kind != TRUE_TYPE && kind != APPLES_TRUE_TYPE && kind != POSTSCRIPT_OUTLINES) {
            throw new IOException("this is no TrueType or OpenType font");
        }
        int count = Short.toUnsignedInt(head.getShort(4));
        if (count > MOST_TABLES) {
            throw new IOException("this font is damaged: it claims to have " + count + " tables");
        }
        ByteBuffer tables = read(start + 12, 16 * count);
        ByteBuffer names = table(tables, "name", LONGEST_NAMES);
        ByteBuffer measures = table(tables, "OS/2", 64);
        ByteBuffer general = table(tables, "head", 54);
        String family = names == null ? "" : family(names);
        int style = general == null || general.capacity() < 46 ? 0 : general.getShort(44);
        boolean isMeasured = measures != null && measures.capacity() >= 64;
        return new FontDescription(
                family.isBlank() ? nameless : family,
                isMeasured ? weight(Short.toUnsignedInt(measures.getShort(4))) : (style & 1) != 0 ? 700 : 400,
                isMeasured ? Short.toUnsignedInt(measures.getShort(6)) : NORMAL_WIDTH,
                (style & 2) != 0 || isMeasured && (measures.getShort(62) & 0x201) != 0);
    }

    /** Some old fonts count from 1 to 9. */
    private static int weight(int number) {
        return number > 0 && number < 10 ? number * 100 : Math.min(1000, number);
    }

    /** The table, or its beginning if it is longer than what is wanted; null if there is none. */
    private ByteBuffer table(ByteBuffer tables, String tag, int most) throws IOException {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int at = 0; at < tables.capacity(); at += 16) {
            if (tables.getInt(at) == wanted) {
                long offset = Integer.toUnsignedLong(tables.getInt(at + 8));
                long length = Integer.toUnsignedLong(tables.getInt(at + 12));
                if (offset + length > size) {
                    throw new IOException(("this font is cut short: its table \"%s\" claims the bytes %,d to %,d of a"
                                    + " file that has %,d")
                            .formatted(tag, offset, offset + length, size));
                }
                return read(offset, (int) Math.min(length, most));
            }
        }
        return null;
    }

    private static String family(ByteBuffer names) throws IOException {
        if (names.capacity() < 6) {
            return "";
        }
        int count = Short.toUnsignedInt(names.getShort(2));
        int strings = Short.toUnsignedInt(names.getShort(4));
        String best = "";
        int bestRank = 0;
        for (int i = 0; i < count && 6 + 12 * (i + 1) <= names.capacity(); i++) {
            int at = 6 + 12 * i;
            int platform = names.getShort(at);
            int rank = rank(platform, names.getShort(at + 4), names.getShort(at + 6));
            int length = Short.toUnsignedInt(names.getShort(at + 8));
            int offset = strings + Short.toUnsignedInt(names.getShort(at + 10));
            if (rank > bestRank && offset + length <= names.capacity()) {
                Charset charset = platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
                String name =
                        charset.decode(names.slice(offset, length)).toString().strip();
                if (!name.isEmpty()) {
                    best = name;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    /** How much better than others this record tells what the family is called in English; 0 if it does not. */
    private static int rank(int platform, int language, int meaning) {
        int kind = meaning == TYPOGRAPHIC_FAMILY ? 10 : meaning == FAMILY ? 1 : 0;
        int clarity = platform == WINDOWS ? (language == ENGLISH_ON_WINDOWS ? 3 : 1) : platform <= MACINTOSH ? 2 : 0;
        return kind * clarity;
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        if (offset + length > size) {
            throw new IOException(size == 0 ? "this file is empty" : "this is no font, or one that is cut short");
        }
        return bytes.read(offset, length);
    }
}
