package org.kinora.engine.timeline;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * Which lines of the author's sources have made what is shown, and let time pass. The recording thread adds; any thread
 * may ask. Of each object the stack of calls is kept, which is written out only when somebody asks: that costs more than
 * to keep it.
 */
public final class SourceLines {

    /** Of the engine; what is called in them is not what an author has written. */
    private static final Set<String> MACHINERY = Set.of(
            "geometry", "paint", "media", "sound", "timeline", "text", "mobject", "narration", "animation", "scene");

    private static final String ENGINE = "org.kinora.engine.";
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Map<Object, Throwable> calls = new IdentityHashMap<>();
    private final List<Object> inOrder = new ArrayList<>();
    /** Of those that were asked for. */
    private final Map<Object, Optional<SourceLine>> found = new IdentityHashMap<>();

    private final NavigableMap<Long, SourceLine> passed = new ConcurrentSkipListMap<>();

    SourceLines() {}

    synchronized void made(Object object) {
        calls.put(object, new Throwable());
        inOrder.add(object);
    }

    /** @param frame at which time begins to pass */
    void passed(long frame) {
        // what an author's scenes have in common plays for each of them; which one it is says more
        innermost(each -> !Modifier.isAbstract(each.getDeclaringClass().getModifiers()))
                .or(() -> innermost(each -> true))
                .ifPresent(line -> passed.put(frame, line));
    }

    /** Everything of which it is known where it was made, in that order. */
    public synchronized List<Object> allMade() {
        return List.copyOf(inOrder);
    }

    /** The stack of calls that made an object, by its identity, the innermost first; empty for what was not made here. */
    public synchronized Optional<StackTraceElement[]> callsThatMade(Object object) {
        return Optional.ofNullable(calls.get(object)).map(Throwable::getStackTrace);
    }

    /** Where an object was made, by its identity: the innermost line outside of the engine. */
    public synchronized Optional<SourceLine> of(Object object) {
        return found.computeIfAbsent(
                object,
                unasked -> callsThatMade(unasked)
                        .flatMap(stack -> Arrays.stream(stack)
                                .filter(SourceLines::isAuthors)
                                .findFirst()
                                .flatMap(SourceLines::line)));
    }

    /**
     * The line that was playing or pausing at a frame, of a class that is not abstract if there is one; of several at once,
     * the one that began last.
     */
    public Optional<SourceLine> at(long frame) {
        return Optional.ofNullable(passed.floorEntry(frame)).map(Map.Entry::getValue);
    }

    private static Optional<SourceLine> innermost(Predicate<StackWalker.StackFrame> isMeant) {
        return STACK.walk(frames -> frames.filter(frame -> isAuthors(frame.toStackTraceElement()))
                .filter(isMeant)
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement)
                .flatMap(SourceLines::line));
    }

    private static Optional<SourceLine> line(StackTraceElement call) {
        return Optional.ofNullable(call.getFileName())
                .map(file -> new SourceLine(call.getClassName(), file, call.getLineNumber()));
    }

    private static boolean isAuthors(StackTraceElement call) {
        return call.getLineNumber() > 0 && isAuthors(call.getClassName());
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
