package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.geometry.PathOperation;

/**
 * A shape with others cut out of it, which may overlap each other and reach over its edge.
 *
 * <pre>{@code
 * Cutout cheese = new Cutout(new Circle(2), new Dot(LEFT, 0.4), new Dot(UP, 0.3));
 * add(cheese.setFill(YELLOW, 1));
 * }</pre>
 */
public final class Cutout extends BooleanShape<Cutout> {

    /** @param holes at least one */
    public Cutout(Mobject main, Mobject... holes) {
        super(PathOperation.DIFFERENCE, 2, together(main, holes));
    }

    private static List<Mobject> together(Mobject main, Mobject... holes) {
        return Stream.concat(Stream.of(main), Arrays.stream(holes)).toList();
    }
}
