package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Colors;

/**
 * A surface in space that a function of two parameters gives; manim's {@code Surface}.
 *
 * <pre>{@code
 * var waves = new Surface((u, v) -> new Point3(u, v, Math.sin(u) * Math.cos(v)), new Range(-3, 3), new Range(-3, 3));
 * play(create(waves.setMeshLines(WHITE, 1)));
 * }</pre>
 */
public final class Surface extends SurfaceShape<Surface> {

    private static final int RESOLUTION = 32;

    /**
     * @param function a pure function from u and v to a point, in scene units; any number of threads call it
     * @param u the range of the first parameter; its step does not matter
     * @param v the range of the second
     */
    public Surface(BiFunction<Double, Double, Point3> function, Range u, Range v) {
        super(Colors.BLUE_D, List.of(form(function, u, v)));
        setCheckerboard(Colors.BLUE_D, Colors.BLUE_E);
    }

    /** The graph of a function: as high above every (x, y) as the function says. */
    public static Surface ofHeights(DoubleBinaryOperator height, Range x, Range y) {
        return new Surface((u, v) -> new Point3(u, v, height.applyAsDouble(u, v)), x, y);
    }

    private static SurfaceForm form(BiFunction<Double, Double, Point3> function, Range u, Range v) {
        return new SurfaceForm(function::apply, u.from(), u.to(), v.from(), v.to(), RESOLUTION, RESOLUTION);
    }

    /** Gives the surface another function over the same ranges; inside {@code animate} every point moves there. */
    public Surface setFunction(BiFunction<Double, Double, Point3> function) {
        SurfaceForm own = forms().get(0);
        setForms(List.of(new SurfaceForm(
                function::apply, own.fromU(), own.toU(), own.fromV(), own.toV(), own.rows(), own.columns())));
        return this;
    }
}
