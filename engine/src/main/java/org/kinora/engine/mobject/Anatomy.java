package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** What a mobject belongs to and declares, for an author who looks into a recording. Any thread may ask. */
public final class Anatomy {

    private Anatomy() {}

    /**
     * A mobject, then what it is a part of at a moment, then what that is a part of, and so on. Of several wholes, one of
     * a kind of its own says more than a group, and of equals the first that was made.
     *
     * @param made what may be a whole, in the order in which it was made; anything else plays no part
     */
    public static List<Mobject> wholesOf(Mobject part, List<?> made, Moment moment) {
        Map<Mobject, Mobject> wholes = wholes(made, moment);
        List<Mobject> chain = new ArrayList<>();
        for (Mobject at = part; at != null && !chain.contains(at); at = wholes.get(at)) {
            chain.add(at);
        }
        return chain;
    }

    private static Map<Mobject, Mobject> wholes(List<?> made, Moment moment) {
        Map<Mobject, Mobject> wholes = new IdentityHashMap<>();
        for (Object whole : made) {
            // one that is still being constructed has no parts yet
            if (whole instanceof Composite<?> composite && composite.composition() != null) {
                for (Mobject part : composite.partsAt(moment)) {
                    wholes.merge(part, composite, (one, other) -> one instanceof Group<?> ? other : one);
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
