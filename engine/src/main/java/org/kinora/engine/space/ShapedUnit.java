package org.kinora.engine.space;

import java.util.List;

/**
 * Facets with their coverage, which are painted as one.
 *
 * @param isOfOne whether they are parts of one shape that was cut, rather than faces of a solid
 */
record ShapedUnit(List<ShapedFacet> facets, boolean isOfOne) {

    static ShapedUnit of(DepthOrder.Unit unit, Light light) {
        return new ShapedUnit(
                unit.facets().stream()
                        .map(facet -> new ShapedFacet(facet, light))
                        .toList(),
                unit.isOfOne());
    }
}
