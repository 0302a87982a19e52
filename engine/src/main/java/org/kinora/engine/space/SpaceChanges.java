package org.kinora.engine.space;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.frame.BlockSet;

/** Finds the blocks in which two pictures of space differ, by what they show and in which order. */
final class SpaceChanges {

    private final List<ShapedUnit> before;
    private final Map<ShapedFacet, Integer> places = new IdentityHashMap<>();

    /** @param before from back to front */
    SpaceChanges(List<ShapedUnit> before) {
        this.before = before;
        for (int place = 0; place < before.size(); place++) {
            for (ShapedFacet facet : before.get(place).facets()) {
                places.put(facet, place);
            }
        }
    }

    /**
     * Adds the blocks. A unit that is no longer in front of its predecessor changes the picture wherever it is.
     *
     * @param now from back to front; what it has in common with the picture before are the same facets
     */
    void markIn(List<ShapedUnit> now, BlockSet blocks) {
        boolean[] remain = new boolean[before.size()];
        int foremost = -1;
        for (ShapedUnit unit : now) {
            int place = placeBefore(unit);
            if (place >= 0) {
                remain[place] = true;
            }
            if (place < 0 || place < foremost) {
                unit.markIn(blocks);
            }
            foremost = Math.max(foremost, place);
        }
        for (int place = 0; place < remain.length; place++) {
            if (!remain[place]) {
                before.get(place).markIn(blocks);
            }
        }
    }

    /** -1 if the unit is new. */
    private int placeBefore(ShapedUnit unit) {
        Integer place = places.get(unit.facets().get(0));
        return place != null && before.get(place).equals(unit) ? place : -1;
    }
}
