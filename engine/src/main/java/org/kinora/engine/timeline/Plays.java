package org.kinora.engine.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All calls of {@code play} in a recording, in the order in which they are recorded; any thread may ask. */
final class Plays {

    /** More names than these say no more. */
    private static final int MOST_NAMES = 3;

    /** @param calls a stack that is written out only when somebody asks: that costs more than the play */
    private record Call(List<Animation> animations, long firstFrame, long endFrame, Throwable calls) {}

    private final List<Call> inOrder = new CopyOnWriteArrayList<>();

    void add(List<Animation> animations, long firstFrame, long endFrame) {
        inOrder.add(new Call(animations, firstFrame, endFrame, new Throwable()));
    }

    /** @param place finds the scene's own line, or gives an empty text */
    List<Play> soFar(Function<StackTraceElement[], String> place) {
        return inOrder.stream()
                .map(call -> new Play(
                        name(call.animations), call.firstFrame, call.endFrame, place.apply(call.calls.getStackTrace())))
                .toList();
    }

    private static String name(List<Animation> animations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        animations.forEach(animation -> counts.merge(animation.name(), 1, Integer::sum));
        String names = counts.entrySet().stream()
                .limit(MOST_NAMES)
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " ×" + entry.getValue())
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_NAMES ? names + " …" : names;
    }
}
