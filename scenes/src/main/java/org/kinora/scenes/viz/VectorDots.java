package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/** Vectors as dots where a plane is seen from above. */
public final class VectorDots extends Composite<VectorDots> {

    private final List<Dot> dots = new ArrayList<>();
    private final Point origin;
    private final double unit;
    private final Property<Tensor> places;
    private final Property<Provenance> provenance;

    /**
     * @param places of the dots in the plane, [n, 2]
     * @param colors one for each dot
     * @param origin where the plane's zero lies in the picture
     * @param unit how many scene units the number 1 is long
     */
    public VectorDots(
            Tensor places, Provenance provenance, List<Color> colors, double radius, Point origin, double unit) {
        this.origin = origin;
        this.unit = unit;
        this.places = property("places", places, Interpolator::switching);
        this.provenance = property("provenance", provenance, Interpolator::switching);
        for (int i = 0; i < places.size(0); i++) {
            dots.add(new Dot(place(places, i), radius).setColor(colors.get(i)));
        }
        addParts(dots);
    }

    /** Moves the dots to other places, which come from elsewhere in the model, in the plane where it lies now. */
    public VectorDots show(Tensor others, Provenance from) {
        Point shift = dots.get(0).center().minus(place(places.get(), 0));
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).moveTo(place(others, i).plus(shift));
        }
        places.set(others);
        provenance.set(from);
        return this;
    }

    private Point place(Tensor places, int index) {
        return origin.plus(point(places.get(index, 0), places.get(index, 1)).times(unit));
    }

    public Dot dot(int index) {
        return dots.get(index);
    }

    /** Where the vectors came from. */
    public Provenance provenance() {
        return provenance.get();
    }
}
