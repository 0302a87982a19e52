package org.kinora.engine.mobject;

import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.space.Mesh;
import org.kinora.engine.timeline.Moment;

/**
 * A mobject that is a surface of triangles in space. Its fill's opacity and its own say how much of what is behind
 * shows through it. Its own far side shows through the near one if the fill is translucent, and does not if only its
 * opacity is below 1, so that nothing of its inside is seen while it fades in.
 *
 * <pre>{@code
 * final class Facets extends MeshMobject<Facets> {
 *     Facets() {
 *         super(Color.BLUE);
 *     }
 *
 *     @Override
 *     public Mesh meshAt(Moment moment) {
 *         return triangles;
 *     }
 * }
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract class MeshMobject<S extends MeshMobject<S>> extends VMobject<S> {

    protected MeshMobject(Color color) {
        super(Path.EMPTY, color, Stroke.NONE);
    }

    /**
     * The surface at a moment, in the mobject's own coordinates. Must be a pure function of the properties at that
     * moment; any number of threads may call it at the same time. Return the same object while nothing changes.
     */
    public abstract Mesh meshAt(Moment moment);

    /**
     * How much of it animations show that draw and fill outlines, 0 to 1: a curve is drawn little by little, a surface
     * appears as a whole.
     */
    public double shownAt(Moment moment) {
        Effect effect = effect().at(moment);
        return effect.filled() * (effect.to() - effect.from());
    }

    /** How opaque its fill is at a moment, 0 to 1. */
    public final double fillOpacityAt(Moment moment) {
        return fill().at(moment) instanceof Color color ? color.alpha() : 1;
    }

    @Override
    Optional<Bounds> boundsAt(Moment moment, Affine place) {
        return Optional.of(box(moment, Affine3.of(place)).flat());
    }

    @Override
    Box3 boxAt(Moment moment, Affine placement, Affine3 place) {
        return box(moment, Affine3.of(placement).then(place));
    }

    private Box3 box(Moment moment, Affine3 map) {
        Box3 own = meshAt(moment).box();
        Box3 box = null;
        for (int corner = 0; corner < 8; corner++) {
            var at = map.apply(
                    (corner & 1) == 0 ? own.low().x() : own.high().x(),
                    (corner & 2) == 0 ? own.low().y() : own.high().y(),
                    (corner & 4) == 0 ? own.low().z() : own.high().z());
            Box3 point = new Box3(at, at);
            box = box == null ? point : box.union(point);
        }
        return box;
    }
}
