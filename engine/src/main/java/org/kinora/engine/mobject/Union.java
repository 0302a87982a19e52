package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.PathOperation;

/**
 * What lies inside at least one of several mobjects, as one outline.
 *
 * <pre>{@code
 * Union cloud = new Union(new Circle(1), new Circle(1).shift(RIGHT)).setFill(BLUE, 0.5);
 * add(new Union(new Text("joined", 90)).setStroke(WHITE, 2));
 * }</pre>
 */
public final class Union extends BooleanShape<Union> {

    /** @param operands at least one; a group counts as one, so that its members are united */
    public Union(Mobject... operands) {
        super(PathOperation.UNION, 1, List.of(operands));
    }
}
