package org.kinora.engine.lint;

import java.util.Optional;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.FunctionGraph;
import org.kinora.engine.mobject.ImplicitFunction;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.ParametricCurve;
import org.kinora.engine.mobject.PixelMobject;
import org.kinora.engine.mobject.Polyline;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.SeenShape;

/**
 * One kind of thing in one colour, in the picture.
 *
 * @param kind its class
 * @param filled whether the colour is that of its fill, and not that of its outline
 * @param color as it is seen, opaque
 * @param contrast with what is behind it, WCAG's ratio
 * @param example one of them; the faintest
 */
record Mark(Class<?> kind, boolean filled, Color color, double contrast, Mobject example) {

    /** Less cannot be seen. */
    private static final double FAINTEST = 0.1;

    /** A mark's colour, in steps of which nobody sees a single one. */
    private static final double STEPS = 32;

    /** Of what kind and colour a shape is, before anything shines through it. */
    record Ink(Class<?> kind, boolean filled, Color color) {}

    /** The ink of a shape that has one colour, stands, and is no letter. */
    static Optional<Ink> ink(SeenShape shape) {
        if (shape.shape() instanceof Letter
                || shape.shape() instanceof DecimalNumber
                || shape.shape() instanceof PixelMobject<?>
                || shape.isOnItsWay()
                || ((FluentMobject<?>) shape.shape()).isTexture()) {
            return Optional.empty();
        }
        Class<?> kind = named(shape.shape());
        Optional<Color> fill = shape.fill().filter(color -> color.alpha() > FAINTEST);
        if (fill.isPresent()) {
            return Optional.of(new Ink(kind, true, fill.get()));
        }
        return shape.strokeWidth() > 0
                ? shape.stroke().filter(color -> color.alpha() > FAINTEST).map(color -> new Ink(kind, false, color))
                : Optional.empty();
    }

    /** The mark that a shape makes if it stands before one colour; lines that cross are no ground for one another. */
    static Optional<Mark> of(Ink ink, Stage stage, int place) {
        return stage.behind(place, shape -> !isGraph(shape.shape().getClass())).map(ground -> {
            Color seen = Stage.over(ink.color, ground);
            return new Mark(
                    ink.kind,
                    ink.filled,
                    seen,
                    seen.contrastTo(ground),
                    stage.shape(place).drawn());
        });
    }

    /** A class with a name: of an anonymous one, what it extends. */
    private static Class<?> named(Shape shape) {
        Class<?> kind = shape.getClass();
        while (kind.isAnonymousClass()) {
            kind = kind.getSuperclass();
        }
        return kind;
    }

    /** As a message says it. */
    String name() {
        return kind.getSimpleName();
    }

    /** Its colour as a message says it: {@code #58C4DD}. */
    String hex() {
        return color.toString().substring(0, 7);
    }

    /** Whether it carries what a picture says, rather than helping the eye as a grid does. */
    boolean isGraph() {
        return isGraph(kind);
    }

    private static boolean isGraph(Class<?> kind) {
        return FunctionGraph.class.isAssignableFrom(kind)
                || ParametricCurve.class.isAssignableFrom(kind)
                || ImplicitFunction.class.isAssignableFrom(kind)
                || Polyline.class.isAssignableFrom(kind)
                || Arrow.class.isAssignableFrom(kind);
    }

    boolean isLike(Mark other) {
        return kind == other.kind
                && filled == other.filled
                && step(color.red()) == step(other.color.red())
                && step(color.green()) == step(other.color.green())
                && step(color.blue()) == step(other.color.blue());
    }

    private static long step(double part) {
        return Math.round(part * STEPS);
    }

    Mark fainterOf(Mark other) {
        return other.contrast < contrast ? other : this;
    }
}
