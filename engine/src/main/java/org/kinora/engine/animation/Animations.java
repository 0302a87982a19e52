package org.kinora.engine.animation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Animate;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Simulation;

/**
 * The animations in the short form that scenes use. Each method returns an animation whose class documents what it does
 * and what can be set. {@link org.kinora.engine.Kinora} passes these on, so a scene imports that.
 *
 * <pre>{@code
 * play(write(title), fadeIn(circle, UP));
 * play(rotate(square, 90 * DEGREES).seconds(2));
 * }</pre>
 */
public class Animations {

    /** For the one class that extends this one, so that a scene needs a single import. */
    protected Animations() {}

    /** Draws outlines as if by a pen. */
    public static Create create(Mobject mobject) {
        return new Create(mobject);
    }

    /** Undraws outlines; afterwards the mobject is hidden. */
    public static Uncreate uncreate(Mobject mobject) {
        return new Uncreate(mobject);
    }

    /** Writes a text letter by letter. */
    public static Write write(Mobject mobject) {
        return new Write(mobject);
    }

    /** Types a text letter by letter. */
    public static AddTextLetterByLetter addTextLetterByLetter(Mobject text) {
        return new AddTextLetterByLetter(text);
    }

    /** Draws outlines, then fills them. */
    public static DrawBorderThenFill drawBorderThenFill(Mobject mobject) {
        return new DrawBorderThenFill(mobject);
    }

    /** Lets a mobject appear. */
    public static FadeIn fadeIn(Mobject mobject) {
        return new FadeIn(mobject);
    }

    /** Lets a mobject appear while it moves by {@code shift}, in units. */
    public static FadeIn fadeIn(Mobject mobject, Point shift) {
        return new FadeIn(mobject).shift(shift);
    }

    /** Lets a mobject vanish. */
    public static FadeOut fadeOut(Mobject mobject) {
        return new FadeOut(mobject);
    }

    /** Lets a mobject vanish while it moves by {@code shift}, in units. */
    public static FadeOut fadeOut(Mobject mobject, Point shift) {
        return new FadeOut(mobject).shift(shift);
    }

    /** Turns a mobject into the likeness of another, which is left as it is. */
    public static Transform transform(Mobject mobject, Mobject target) {
        return new Transform(mobject, target);
    }

    /** Turns a mobject into another, which takes its place. */
    public static ReplacementTransform replacementTransform(Mobject mobject, Mobject replacement) {
        return new ReplacementTransform(mobject, replacement);
    }

    /** Turns a copy of a mobject into another. */
    public static TransformFromCopy transformFromCopy(Mobject source, Mobject replacement) {
        return new TransformFromCopy(source, replacement);
    }

    /** Turns a mobject into its target; see {@code generateTarget()}. */
    public static MoveToTarget moveToTarget(Mobject mobject) {
        return new MoveToTarget(mobject);
    }

    /** Lets a mobject grow out of its centre. */
    public static GrowFromPoint growFromCenter(Mobject mobject) {
        return GrowFromPoint.center(mobject);
    }

    /** Lets a mobject grow out of a corner, or the middle of a side, in the direction {@code edge}. */
    public static GrowFromPoint growFromEdge(Mobject mobject, Point edge) {
        return GrowFromPoint.edge(mobject, edge);
    }

    /**
     * Lets a mobject grow out of a point.
     *
     * @param origin in scene units
     */
    public static GrowFromPoint growFromPoint(Mobject mobject, Point origin) {
        return new GrowFromPoint(mobject, origin);
    }

    /** Grows an arrow out of its start. */
    public static GrowArrow growArrow(Arrow arrow) {
        return new GrowArrow(arrow);
    }

    /** Fades one mobject into another while stretching both. */
    public static FadeTransform fadeTransform(Mobject mobject, Mobject replacement) {
        return new FadeTransform(mobject, replacement);
    }

    /** Draws a frame around a mobject, which vanishes again. */
    public static FlashAround flashAround(Mobject center) {
        return new FlashAround(center);
    }

    /** Lets a short line run around a mobject. */
    public static FlashAround circumscribe(Mobject center) {
        return new FlashAround(center).width(0.3);
    }

    /** Draws the eye to a mobject, which swells and changes colour for a while. */
    public static Indicate indicate(Mobject mobject) {
        return new Indicate(mobject);
    }

    /**
     * Sends a piece of each outline along it.
     *
     * @param width the length of the piece as a fraction of the outline's; above 0, up to 1
     */
    public static ShowPassingFlash showPassingFlash(Mobject mobject, double width) {
        return new ShowPassingFlash(mobject, width);
    }

    /**
     * Turns a mobject about its centre.
     *
     * @param angle in radians, counter-clockwise
     */
    public static Rotate rotate(Mobject mobject, double angle) {
        return new Rotate(mobject, angle);
    }

    /**
     * @param angle in radians, counter-clockwise
     * @param about the point to turn about, in scene units
     */
    public static Rotate rotate(Mobject mobject, double angle, Point about) {
        return new Rotate(mobject, angle, about);
    }

    /**
     * Turns a mobject in space, about an axis through its centre.
     *
     * @param angle in radians, counter-clockwise for one who looks against the axis
     */
    public static RotateInSpace rotate(Mobject mobject, double angle, Point3 axis) {
        return new RotateInSpace(mobject, angle, axis);
    }

    /** @param about a point of the axis */
    public static RotateInSpace rotate(Mobject mobject, double angle, Point3 axis, Point3 about) {
        return new RotateInSpace(mobject, angle, axis, about);
    }

    /** @param way in scene units */
    public static MoveAlongPath moveAlongPath(Mobject mobject, Path way) {
        return new MoveAlongPath(mobject, way);
    }

    /** @param way the shape along whose outline it moves, as the shape is seen */
    public static MoveAlongPath moveAlongPath(Mobject mobject, Shape way) {
        return new MoveAlongPath(mobject, way);
    }

    /**
     * Animates everything that the edit changes, like {@code mobject.animate(edit)}, which the type {@code Mobject}
     * does not have.
     */
    public static <M extends Mobject> Animate animate(M mobject, Consumer<? super M> edit) {
        return new Animate(mobject, () -> edit.accept(mobject));
    }

    /** Takes the mobject back to the state of its {@code saveState()}; manim's {@code Restore}. */
    public static Animate restore(Mobject mobject) {
        return new Animate(mobject, mobject::restore);
    }

    /** A pause between the members of a succession, in seconds. */
    public static Wait rest(double seconds) {
        return new Wait(seconds);
    }

    /**
     * A mobject that is made anew at every moment, manim's {@code always_redraw}: {@code redraw(at -> new Line(ORIGIN,
     * dot.center()))}; see {@link Redrawn}.
     */
    public static Redrawn redraw(Function<Moment, ? extends Mobject> maker) {
        return new Redrawn(maker);
    }

    /**
     * A simulation that begins now, as manim's updaters with {@code dt} make it: every hundredth of a second, the step
     * computes the next state from the state and the length of the step in seconds. Mobjects follow {@code
     * simulation.at(moment)}.
     *
     * @param initial the state at the start; immutable
     * @param step a pure function
     */
    public static <S> Simulation<S> simulate(S initial, Simulation.Step<S> step) {
        return new Simulation<>(initial, Simulation.DEFAULT_STEP, step);
    }

    /** Plays all at the same time. */
    public static AnimationGroup together(Animation... members) {
        return new AnimationGroup(members);
    }

    /** Plays the animations of a list at the same time. */
    public static AnimationGroup together(List<? extends Animation> members) {
        return new AnimationGroup(0, members);
    }

    /** Plays animations one after the other. */
    public static Succession succession(Animation... members) {
        return new Succession(members);
    }

    /** Plays the animations of a list one after the other. */
    public static Succession succession(List<? extends Animation> members) {
        return new Succession(members);
    }

    /**
     * Plays animations that begin one shortly after the other.
     *
     * @param lagRatio the part of a member's run time after which the next begins, such as 0.1
     */
    public static LaggedStart laggedStart(double lagRatio, List<? extends Animation> members) {
        return new LaggedStart(lagRatio, members);
    }

    /**
     * The same animation for each of several mobjects, each beginning shortly after the one before: {@code
     * laggedStart(0.1, row, FadeIn::new)}.
     */
    public static <T extends Mobject> LaggedStart laggedStart(
            double lagRatio, Iterable<? extends T> mobjects, Function<? super T, ? extends Animation> animation) {
        return LaggedStart.<T>map(lagRatio, mobjects, animation);
    }
}
