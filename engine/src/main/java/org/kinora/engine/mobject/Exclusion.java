package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.PathOperation;

/**
 * What lies inside one of two mobjects and not inside the other.
 *
 * <pre>{@code
 * Exclusion rest = new Exclusion(left, right).setFill(RED, 0.5);
 * play(fadeIn(rest));
 * }</pre>
 */
public final class Exclusion extends BooleanShape<Exclusion> {

    public Exclusion(Mobject subject, Mobject clip) {
        super(PathOperation.EXCLUSION, 2, List.of(subject, clip));
    }
}
