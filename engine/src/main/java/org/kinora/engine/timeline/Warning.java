package org.kinora.engine.timeline;

import java.util.List;

/**
 * Something that is drawn otherwise than the author meant.
 *
 * @param seconds how far the scene had come
 * @param calls the calls that led there, the innermost first
 */
public record Warning(String sentence, double seconds, List<StackTraceElement> calls) {

    Warning(String sentence, double seconds, StackTraceElement[] calls) {
        this(sentence, seconds, List.of(calls));
    }
}
