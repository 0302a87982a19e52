package org.kinora.engine.timeline;

import java.util.List;

/**
 * Something that is not drawn as the author meant it to be.
 *
 * @param seconds the scene's time at that point
 * @param calls the stack of calls, the innermost first
 */
public record Warning(String sentence, double seconds, List<StackTraceElement> calls) {

    Warning(String sentence, double seconds, StackTraceElement[] calls) {
        this(sentence, seconds, List.of(calls));
    }
}
