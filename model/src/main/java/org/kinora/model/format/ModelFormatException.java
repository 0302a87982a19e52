package org.kinora.model.format;

/**
 * A model's file is missing, cut short, or contradicts itself or the file beside it. The message is one sentence for
 * the person who supplied the file: which file, what is wrong, what to do.
 */
public final class ModelFormatException extends RuntimeException {

    /** A sentence is shorter; names out of a damaged file may be as long as the file. */
    private static final int LONGEST = 600;

    public ModelFormatException(String message) {
        this(message, null);
    }

    public ModelFormatException(String message, Throwable cause) {
        super(printable(message), cause);
    }

    /** What is quoted from a damaged file may be anything, and the message is for a terminal. */
    private static String printable(String message) {
        String line = message.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST / 2) + " … " + line.substring(line.length() - LONGEST / 2);
    }
}
