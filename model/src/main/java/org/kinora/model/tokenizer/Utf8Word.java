package org.kinora.model.tokenizer;

import java.nio.charset.StandardCharsets;

/** The UTF-8 bytes of one word of a text, and where each of them came from. */
final class Utf8Word {

    private final byte[] bytes;
    private final int[] characterOfByte;

    Utf8Word(String text, int start, int end) {
        byte[] buffer = new byte[3 * (end - start)];
        characterOfByte = new int[buffer.length + 1];
        int count = 0;
        int position = start;
        while (position < end) {
            int codePoint = text.codePointAt(position);
            int next = position + Character.charCount(codePoint);
            int width = write(codePoint, buffer, count);
            characterOfByte[count] = position;
            for (int continuation = 1; continuation < width; continuation++) {
                characterOfByte[count + continuation] = next;
            }
            count += width;
            position = next;
        }
        characterOfByte[count] = end;
        bytes = java.util.Arrays.copyOf(buffer, count);
    }

    int length() {
        return bytes.length;
    }

    /** From 0 to 255. */
    int byteAt(int index) {
        return bytes[index] & 0xff;
    }

    /** The first character of the text that begins at or after this byte; the word's end after the last byte. */
    int characterAt(int index) {
        return characterOfByte[index];
    }

    private static int write(int codePoint, byte[] buffer, int at) {
        if (codePoint < 0x80) {
            buffer[at] = (byte) codePoint;
            return 1;
        }
        boolean alone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        byte[] encoded = Character.toString(alone ? 0xfffd : codePoint).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, buffer, at, encoded.length);
        return encoded.length;
    }
}
