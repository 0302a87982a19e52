package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;

/**
 * The content of a picture of space in the order in which it is painted.
 *
 * @param units from back to front
 * @param news the facets among them whose strips are still to be made
 * @param facets what the next picture may take over
 */
record ArrangedSpace(
        SpaceContent content,
        Affine toPixels,
        double opacity,
        List<ShapedUnit> units,
        List<ShapedFacet> news,
        SurfaceStack surfaces,
        KnownFacets facets) {

    /** @param before whose facets are taken over where they are the same; null for none */
    static ArrangedSpace of(
            SpaceContent content, Affine toPixels, double opacity, PictureSize size, ArrangedSpace before) {
        Light light = new Light(content.light(), content.projection().eye());
        FacetMaker maker = new FacetMaker(content.projection(), toPixels, size);
        SurfaceStack surfaces = new SurfaceStack(content.projection(), toPixels, light, size);
        KnownFacets known = before != null && before.isSeenLike(content, toPixels) ? before.facets : new KnownFacets();
        KnownFacets facets = new KnownFacets();
        List<Facet> uncut = new ArrayList<>();
        for (int place = 0; place < content.members().size(); place++) {
            if (content.members().get(place) instanceof PlaneMember plane) {
                Facet facet = known.facet(plane, place);
                uncut.add(facet == null ? maker.make(plane, place) : facet);
            } else {
                surfaces.add((MeshMember) content.members().get(place));
            }
        }
        uncut.forEach(facets::add);
        List<ShapedFacet> news = new ArrayList<>();
        List<ShapedUnit> units = new ArrayList<>();
        for (DepthOrder.Unit unit : new DepthOrder(maker).order(uncut)) {
            List<ShapedFacet> shaped = new ArrayList<>(unit.facets().size());
            for (Facet facet : unit.facets()) {
                ShapedFacet one = known.shaped(facet);
                if (one == null) {
                    one = new ShapedFacet(facet, light);
                    news.add(one);
                }
                facets.add(one);
                shaped.add(one);
            }
            units.add(new ShapedUnit(shaped, unit.isOfOne()));
        }
        return new ArrangedSpace(content, toPixels, opacity, units, news, surfaces, facets);
    }

    /** Whether what stays where it is looks in another picture as it does in this one, as far as nothing hides it. */
    private boolean isSeenLike(SpaceContent other, Affine otherToPixels) {
        return content.projection().equals(other.projection())
                && content.light().equals(other.light())
                && toPixels.equals(otherToPixels);
    }

    /** Whether this picture becomes another one by painting what its plane shapes have changed. */
    boolean canBecome(SpaceContent other, Affine otherToPixels, double otherOpacity) {
        return opacity == otherOpacity && isSeenLike(other, otherToPixels) && content.isPlane() && other.isPlane();
    }
}
