package org.kinora.engine.timeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Which lines of the author's sources have made what is shown, and let time pass. The recording thread adds; any thread
 * may ask. Each line costs a walk up the stack, some microseconds, so a recording keeps them only where it is asked to.
 */
public final class SourceLines {

    /** Of the engine; what is called in them is not what an author has written. */
    private static final Set<String> MACHINERY = Set.of(
            "geometry",
            "paint",
            "media",
            "sound",
            "timeline",
            "text",
            "mobject",
            "narration",
            "animation",
            "scene");

    private static final String ENGINE = "org.kinora.engine.";
    private static final StackWalker STACK = StackWalker.getInstance();

    private final Map<Object, SourceLine> made = Collections.synchronizedMap(new IdentityHashMap<>());
    private final NavigableMap<Long, SourceLine> passed = new ConcurrentSkipListMap<>();

    SourceLines() {}

    void made(Object object) {
        innermost().ifPresent(line -> made.put(object, line));
    }

    /** @param frame at which time begins to pass */
    void passed(long frame) {
        innermost().ifPresent(line -> passed.put(frame, line));
    }

    /** Where an object was made, by its identity: the innermost line outside of the engine. */
    public Optional<SourceLine> of(Object object) {
        return Optional.ofNullable(made.get(object));
    }

    /** The line that was playing or pausing at a frame; of several at once, the one that began last. */
    public Optional<SourceLine> at(long frame) {
        return Optional.ofNullable(passed.floorEntry(frame)).map(Map.Entry::getValue);
    }

    private static Optional<SourceLine> innermost() {
        return STACK.walk(frames -> frames.filter(frame -> frame.getLineNumber() > 0 && isAuthors(frame.getClassName()))
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement)
                .filter(line -> line.getFileName() != null)
                .map(line -> new SourceLine(line.getClassName(), line.getFileName(), line.getLineNumber())));
    }

    private static boolean isAuthors(String className) {
        if (className.startsWith("java.") || className.startsWith("jdk.")) {
            return false;
        }
        if (!className.startsWith(ENGINE)) {
            return true;
        }
        int end = className.indexOf('.', ENGINE.length());
        // the package above all of them is what scenes import
        return end > 0 && !MACHINERY.contains(className.substring(ENGINE.length(), end));
    }
}
