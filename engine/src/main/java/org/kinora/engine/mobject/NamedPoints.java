package org.kinora.engine.mobject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * Points of a mobject that have names. They travel with its first shape. Never changed but replaced, so that copies of
 * the mobject may share them.
 *
 * @param own in the own coordinates of the first shape, in the order of naming
 */
record NamedPoints(Map<String, Point> own) {

    static final NamedPoints NONE = new NamedPoints(Map.of());

    /** With one more point, which lies at this place in the scene. */
    NamedPoints with(String name, Point point, FluentMobject<?> of, Moment now) {
        Map<String, Point> more = new LinkedHashMap<>(own);
        more.put(name, bearer(of, now).placementAt(now).inverse().apply(point));
        return new NamedPoints(Collections.unmodifiableMap(more));
    }

    /** Where a point is at a moment. */
    Point at(String name, FluentMobject<?> of, Moment moment) {
        Point point = own.get(name);
        if (point == null) {
            throw new IllegalArgumentException("No point of this %s is named \"%s\"; the named ones are %s"
                    .formatted(of.getClass().getSimpleName(), name, own.keySet()));
        }
        return bearer(of, moment).seenAt(point, moment);
    }

    private static VMobject<?> bearer(FluentMobject<?> of, Moment moment) {
        return of.shapesAt(moment).stream()
                .findFirst()
                .map(shape -> (VMobject<?>) shape)
                .orElseThrow(() -> new IllegalStateException("%s has no shape yet to which a named point could belong"
                        .formatted(of.getClass().getSimpleName())));
    }
}
