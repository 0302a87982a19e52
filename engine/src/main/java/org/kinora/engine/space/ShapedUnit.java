package org.kinora.engine.space;

import java.util.List;
import org.kinora.engine.frame.BlockSet;

/**
 * Facets with their coverage, which are painted as one.
 *
 * @param isOfOne whether they are parts of one shape that was cut, rather than faces of a solid
 */
record ShapedUnit(List<ShapedFacet> facets, boolean isOfOne) {

    /** The rectangle around everything that it covers. */
    Extent extent() {
        Extent extent = new Extent();
        for (ShapedFacet facet : facets) {
            extent.add(facet.filled().extent());
            extent.add(facet.stroked().extent());
        }
        return extent;
    }

    /** Adds the blocks in which it may be seen. */
    void markIn(BlockSet blocks) {
        facets.forEach(facet -> facet.markIn(blocks));
    }
}
