package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.PathOperation;

/**
 * What lies inside one mobject and outside another.
 *
 * <pre>{@code
 * add(new Difference(moon, shadow).setFill(YELLOW, 1).follow());
 * play(shadow.animate(s -> s.shift(RIGHT)));
 * }</pre>
 */
public final class Difference extends BooleanShape<Difference> {

    public Difference(Mobject subject, Mobject clip) {
        super(PathOperation.DIFFERENCE, 2, List.of(subject, clip));
    }
}
