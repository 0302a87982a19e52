package org.kinora.engine.timeline;

/**
 * A line of the sources that a film is made from.
 *
 * @param className the class whose code it is, such as {@code org.example.Waves$1}
 * @param file the file's name without a folder, such as {@code Waves.java}
 * @param line from 1
 */
public record SourceLine(String className, String file, int line) {

    /** As messages say it: {@code Waves.java:31}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
