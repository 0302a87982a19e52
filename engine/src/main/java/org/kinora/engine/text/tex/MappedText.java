package org.kinora.engine.text.tex;

import java.util.Arrays;

/** Text that knows for every character which stretch of the author's source it comes from. It grows at its end. */
final class MappedText {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /** A source, in which every character comes from itself. */
    static MappedText of(String source) {
        MappedText mapped = new MappedText();
        for (int i = 0; i < source.length(); i++) {
            mapped.append(source.substring(i, i + 1), i, i + 1);
        }
        return mapped;
    }

    /** Adds characters that all come from the same stretch. */
    void append(String characters, int sourceStart, int sourceEnd) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[text.length()] = sourceStart;
            ends[text.length()] = sourceEnd;
            text.append(characters.charAt(i));
        }
    }

    /** Adds a part of another text, with the origin of its characters. */
    void append(MappedText other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.text.substring(i, i + 1), other.starts[i], other.ends[i]);
        }
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Where the source of a part begins; the part must not be empty. */
    int sourceStart(int from, int to) {
        int first = starts[from];
        for (int i = from + 1; i < to; i++) {
            first = Math.min(first, starts[i]);
        }
        return first;
    }

    /** Where the source of a part ends; the part must not be empty. */
    int sourceEnd(int from, int to) {
        int last = ends[from];
        for (int i = from + 1; i < to; i++) {
            last = Math.max(last, ends[i]);
        }
        return last;
    }
}
