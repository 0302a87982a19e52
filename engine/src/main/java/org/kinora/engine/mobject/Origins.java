package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * Of every mobject of a recording, where it was made, for an author who asks what is seen somewhere in the picture. Any
 * thread may ask while the recording goes on.
 */
public final class Origins {

    /** By mobject, a stack that is written out only when somebody asks. */
    private final Map<FluentMobject<?>, Throwable> calls = new IdentityHashMap<>();

    private final List<FluentMobject<?>> inOrder = new ArrayList<>();

    synchronized void add(FluentMobject<?> mobject) {
        calls.put(mobject, new Throwable());
        inOrder.add(mobject);
    }

    /** The stack of calls that made a mobject, the innermost first; empty if it belongs to no scene's recording. */
    public synchronized Optional<StackTraceElement[]> callsThatMade(Mobject mobject) {
        return Optional.ofNullable(calls.get((FluentMobject<?>) mobject)).map(Throwable::getStackTrace);
    }

    /**
     * A mobject, then what it is a part of at a moment, then what that is a part of, and so on. Of several wholes, one of
     * a kind of its own says more than a group, and of equals the first that was made.
     */
    public List<Mobject> wholesOf(Mobject part, Moment moment) {
        Map<Mobject, Mobject> wholes = wholes(moment);
        List<Mobject> chain = new ArrayList<>();
        for (Mobject at = part; at != null && !chain.contains(at); at = wholes.get(at)) {
            chain.add(at);
        }
        return chain;
    }

    private synchronized Map<Mobject, Mobject> wholes(Moment moment) {
        Map<Mobject, Mobject> wholes = new IdentityHashMap<>();
        for (FluentMobject<?> whole : inOrder) {
            // one that is still being constructed has no parts yet
            if (whole instanceof Composite<?> composite && composite.composition() != null) {
                for (Mobject part : composite.partsAt(moment)) {
                    wholes.merge(part, whole, (one, other) -> one instanceof Group<?> ? other : one);
                }
            }
        }
        return wholes;
    }

    /** The properties that a mobject declares, in the order of declaration, without those of its parts. */
    public static List<Property<?>> propertiesOf(Mobject mobject) {
        return List.copyOf(((FluentMobject<?>) mobject).properties());
    }
}
