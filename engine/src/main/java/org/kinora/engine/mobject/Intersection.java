package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.PathOperation;

/**
 * What lies inside all of several mobjects.
 *
 * <pre>{@code
 * Intersection lens = new Intersection(left, right).setFill(YELLOW, 0.6).follow();
 * play(left.animate(c -> c.shift(RIGHT)));
 * }</pre>
 */
public final class Intersection extends BooleanShape<Intersection> {

    /** @param operands at least two */
    public Intersection(Mobject... operands) {
        super(PathOperation.INTERSECTION, 2, List.of(operands));
    }
}
