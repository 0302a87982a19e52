package org.kinora.engine.timeline;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a recording's author should know, in the order in which it was found out; any thread may add and ask. */
final class Warnings {

    private final Collection<Warning> all = new ConcurrentLinkedQueue<>();

    /**
     * Adds a warning that was found where this is called.
     *
     * @param seconds the scene's time
     * @return takes the warning back
     */
    Runnable add(String sentence, double seconds) {
        Warning warning = new Warning(sentence, seconds, new Throwable().getStackTrace());
        all.add(warning);
        return () -> all.removeIf(each -> each == warning);
    }

    List<Warning> soFar() {
        return List.copyOf(all);
    }
}
