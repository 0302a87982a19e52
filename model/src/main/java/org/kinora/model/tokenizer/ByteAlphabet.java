package org.kinora.model.tokenizer;

/**
 * The printable characters in which GPT-2's vocabulary files write bytes. A byte that prints in Latin-1 stands for
 * itself; the others, in order, are the characters from U+0100 on (a space is U+0120). Source: bytes_to_unicode in
 * OpenAI's gpt-2 encoder.py.
 */
final class ByteAlphabet {

    private static final int FIRST_SUBSTITUTE = 256;

    private final char[] characterOfByte = new char[256];
    private final short[] byteOfCharacter = new short[2 * 256];

    ByteAlphabet() {
        java.util.Arrays.fill(byteOfCharacter, (short) -1);
        int substitutes = 0;
        for (int value = 0; value < 256; value++) {
            char character = (char) (printsInLatin1(value) ? value : FIRST_SUBSTITUTE + substitutes++);
            characterOfByte[value] = character;
            byteOfCharacter[character] = (short) value;
        }
    }

    private static boolean printsInLatin1(int value) {
        return value >= '!' && value <= '~' || value >= 0xa1 && value <= 0xac || value >= 0xae && value <= 0xff;
    }

    String character(int value) {
        return String.valueOf(characterOfByte[value]);
    }

    /** The bytes that a vocabulary entry stands for, or null if it has a character outside the alphabet. */
    byte[] bytes(String entry) {
        byte[] bytes = new byte[entry.length()];
        for (int i = 0; i < bytes.length; i++) {
            char character = entry.charAt(i);
            if (character >= byteOfCharacter.length || byteOfCharacter[character] < 0) {
                return null;
            }
            bytes[i] = (byte) byteOfCharacter[character];
        }
        return bytes;
    }
}
