package org.kinora.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The constants of a class file as text, by number. Source: The Java Virtual Machine Specification, 4.4. */
public final class ClassConstants {

    private final String[] texts;
    private final int[] references;

    private ClassConstants(int count) {
        texts = new String[count];
        references = new int[count];
    }

    /**
     * Reads them from the beginning of a class file on, up to the class's own flags.
     *
     * @throws IOException if that is no class file
     */
    public static ClassConstants read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        ClassConstants constants = new ClassConstants(in.readUnsignedShort());
        for (int i = 1; i < constants.texts.length; i++) {
            i += constants.read(i, in);
        }
        return constants;
    }

    /** Returns how many numbers more than one it takes. */
    private int read(int number, DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts[number] = in.readUTF();
            case 3 -> texts[number] = "int " + in.readInt();
            case 4 -> texts[number] = "float " + in.readInt();
            case 5 -> texts[number] = "long " + in.readLong();
            case 6 -> texts[number] = "double " + in.readLong();
            case 7, 8, 16, 19, 20 -> references[number] = in.readUnsignedShort();
            case 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
            case 15 -> in.skipNBytes(3);
            default -> throw new IOException("constant " + number + " of a class has the unknown tag " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    /** A text, a number by its bits, or the name of a class; empty for 0, and for what only code refers to. */
    public String text(int number) {
        String text = references[number] == 0 ? texts[number] : texts[references[number]];
        return text == null ? "" : text;
    }

    /** All texts and numbers. */
    public List<String> texts() {
        return Arrays.stream(texts).filter(Objects::nonNull).toList();
    }
}
