package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found out about the shapes of one picture, for those that look the same in the next. For one thread. */
final class KnownFacets {

    private final Map<Long, Facet> whole = new HashMap<>();
    private final Map<Long, List<ShapedFacet>> shaped = new HashMap<>();

    /** A shape's facet as it was before any cut, at its place in the scene's order now; null if the shape is another. */
    Facet facet(PlaneMember member, int scenePlace) {
        Facet known = whole.get(member.id());
        return known != null && known.member().equals(member) ? known.at(scenePlace) : null;
    }

    /** A facet with its strips; null if there was none like it. @param facet made of {@link #facet} */
    ShapedFacet shaped(Facet facet) {
        for (ShapedFacet known : shaped.getOrDefault(facet.member().id(), List.of())) {
            // a facet that was known has the very member of then
            if (known.facet().member() == facet.member()
                    && known.facet().sides().equals(facet.sides())) {
                return known;
            }
        }
        return null;
    }

    void add(Facet uncut) {
        whole.put(uncut.member().id(), uncut);
    }

    void add(ShapedFacet facet) {
        shaped.computeIfAbsent(facet.facet().member().id(), unknown -> new ArrayList<>(1))
                .add(facet);
    }
}
