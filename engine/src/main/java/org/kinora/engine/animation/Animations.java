package org.kinora.engine.animation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Animate;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.Code;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.TableOf;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.VectorCoordinates;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Simulation;
import org.kinora.engine.timeline.Spring;

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

    /** Makes a table: draws its lines, then writes its labels, then its entries. */
    public static CreateTable createTable(TableOf<?, ?> table) {
        return new CreateTable(table);
    }

    /** Writes a text letter by letter. */
    public static Write write(Mobject mobject) {
        return new Write(mobject);
    }

    /** Types a text letter by letter. */
    public static AddTextLetterByLetter addTextLetterByLetter(Mobject text) {
        return new AddTextLetterByLetter(text);
    }

    /** Shows a text word by word, as it is spoken. */
    public static AddTextWordByWord addTextWordByWord(Text text) {
        return new AddTextWordByWord(text);
    }

    /** Deletes a text letter by letter, from its end. */
    public static RemoveTextLetterByLetter removeTextLetterByLetter(Mobject text) {
        return new RemoveTextLetterByLetter(text);
    }

    /** Types a text letter by letter, with a cursor behind the last letter. */
    public static TypeWithCursor typeWithCursor(Text text, Mobject cursor) {
        return new TypeWithCursor(text, cursor);
    }

    /** Deletes a text letter by letter, with a cursor behind the last letter. */
    public static TypeWithCursor untypeWithCursor(Text text, Mobject cursor) {
        return TypeWithCursor.untype(text, cursor);
    }

    /** Takes a written text back, the last letter first. */
    public static Unwrite unwrite(Mobject mobject) {
        return new Unwrite(mobject);
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

    /** Turns a mobject into the likeness of another, every point along half a circle to the right. */
    public static Transform clockwiseTransform(Mobject mobject, Mobject target) {
        return new Transform(mobject, target).pathArc(-Math.PI);
    }

    /** Turns a mobject into the likeness of another, every point along half a circle to the left. */
    public static Transform counterclockwiseTransform(Mobject mobject, Mobject target) {
        return new Transform(mobject, target).pathArc(Math.PI);
    }

    /** Turns a copy of a mobject into another. */
    public static TransformFromCopy transformFromCopy(Mobject source, Mobject replacement) {
        return new TransformFromCopy(source, replacement);
    }

    /** Turns a mobject into another: shapes that are the same but for place and size travel, and the rest fades. */
    public static TransformMatchingShapes transformMatchingShapes(Mobject mobject, Mobject replacement) {
        return new TransformMatchingShapes(mobject, replacement);
    }

    /** Turns a formula into another: parts of the TeX source that both have travel, and the rest fades. */
    public static TransformMatchingTex transformMatchingTex(Formula<?> formula, Formula<?> replacement) {
        return new TransformMatchingTex(formula, replacement);
    }

    /** Turns a listing into another version: what is removed fades, what stays moves, and what is new is written. */
    public static TransformMatchingCode transformMatchingCode(Code code, Code version) {
        return new TransformMatchingCode(code, version);
    }

    /** Turns a text into another: words that both have travel, then letters, and the rest fades. */
    public static TransformMatchingStrings transformMatchingStrings(Text text, Text replacement) {
        return new TransformMatchingStrings(text, replacement);
    }

    /** Turns a mobject into its target; see {@code generateTarget()}. */
    public static MoveToTarget moveToTarget(Mobject mobject) {
        return new MoveToTarget(mobject);
    }

    /** Moves each of several mobjects to the place of the next, and the last to the place of the first. */
    public static CyclicReplace cyclicReplace(Mobject... mobjects) {
        return new CyclicReplace(List.of(mobjects));
    }

    /** Lets two mobjects change places. */
    public static CyclicReplace swap(Mobject one, Mobject other) {
        return new CyclicReplace(List.of(one, other));
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

    /** Lets a mobject grow out of its centre while it turns into its place. */
    public static SpinInFromNothing spinInFromNothing(Mobject mobject) {
        return new SpinInFromNothing(mobject);
    }

    /** Lets a mobject's shapes come in from far outside on spirals. */
    public static SpiralIn spiralIn(Mobject mobject) {
        return new SpiralIn(mobject);
    }

    /** Lets a mobject shrink into its centre until nothing is left. */
    public static ShrinkToCenter shrinkToCenter(Mobject mobject) {
        return new ShrinkToCenter(mobject);
    }

    /** Shows a mobject's parts one after the other, each at once. */
    public static ShowIncreasingSubsets showIncreasingSubsets(Composite<?> mobject) {
        return new ShowIncreasingSubsets(mobject);
    }

    /** Shows a mobject's parts one after the other, only one of them at a time. */
    public static ShowIncreasingSubsets showSubmobjectsOneByOne(Composite<?> mobject) {
        return ShowIncreasingSubsets.oneByOne(mobject);
    }

    /** Sends copies of a mobject out of a point, which grow to its place and size and fade. */
    public static Broadcast broadcast(Mobject mobject) {
        return new Broadcast(mobject);
    }

    /** Grows an arrow out of its start. */
    public static GrowArrow growArrow(Arrow arrow) {
        return new GrowArrow(arrow);
    }

    /** Draws the way to a vector's tip along both axes, then writes its coordinates. */
    public static Succession vectorToCoords(VectorCoordinates coordinates) {
        return new Succession(
                new Create(coordinates.xLine()), new Create(coordinates.yLine()), new Write(coordinates.label()));
    }

    /** Writes a vector's coordinates beside its tip. */
    public static Write writeVectorCoordinates(VectorCoordinates coordinates) {
        return new Write(coordinates.label());
    }

    /** Fades one mobject into another while stretching both. */
    public static FadeTransform fadeTransform(Mobject mobject, Mobject replacement) {
        return new FadeTransform(mobject, replacement);
    }

    /** Draws a frame around a mobject, which vanishes again. */
    public static FlashAround flashAround(Mobject center) {
        return new FlashAround(center);
    }

    /** Draws a rectangle or a circle around a mobject for a while; a short line runs around it unless told otherwise. */
    public static Circumscribe circumscribe(Mobject center) {
        return new Circumscribe(center);
    }

    /** Lets a spotlight as large as the picture shrink upon a mobject. */
    public static FocusOn focusOn(Mobject mobject) {
        return new FocusOn(mobject);
    }

    /** Lets a spotlight as large as the picture shrink upon a point, in scene units. */
    public static FocusOn focusOn(Point point) {
        return new FocusOn(point);
    }

    /** Lets lines burst out of a mobject's centre. */
    public static Flash flash(Mobject mobject) {
        return new Flash(mobject);
    }

    /** Lets lines burst out of a point, in scene units. */
    public static Flash flash(Point point) {
        return new Flash(point);
    }

    /** Shakes a mobject about its centre. */
    public static Wiggle wiggle(Mobject mobject) {
        return new Wiggle(mobject);
    }

    /** Sends a wave through a mobject. */
    public static ApplyWave applyWave(Mobject mobject) {
        return new ApplyWave(mobject);
    }

    /** Lets a mobject blink. */
    public static Blink blink(Mobject mobject) {
        return new Blink(mobject);
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
     * Maps a mobject by a matrix about the origin, every point going straight to its place.
     *
     * @param matrix two rows of two numbers
     */
    public static ApplyMatrix applyMatrix(Mobject mobject, double[][] matrix) {
        return new ApplyMatrix(mobject, matrix);
    }

    /** Maps every point of a mobject's outlines by a pure function; points, in scene units, go straight to their places. */
    public static Homotopy applyFunction(Mobject mobject, UnaryOperator<Point> function) {
        return Homotopy.to(mobject, function);
    }

    /**
     * Maps every point of a mobject's outlines by a pure function of complex numbers, 1 being a scene unit; points turn on
     * their way by the angle by which 1 is turned.
     */
    public static Homotopy applyComplexFunction(Mobject mobject, UnaryOperator<Complex> function) {
        return Homotopy.complex(mobject, function);
    }

    /** Moves every point of a mobject's outlines by a pure function of the point, in scene units, and of progress. */
    public static Homotopy homotopy(Mobject mobject, Homotopy.Flow flow) {
        return new Homotopy(mobject, flow);
    }

    /**
     * Lets every point of a mobject's outlines drift in a field of velocities.
     *
     * @param velocity a pure function of the point, in units and units a second
     * @param seconds for how long it drifts, however long that takes to show
     */
    public static Homotopy phaseFlow(Mobject mobject, UnaryOperator<Point> velocity, double seconds) {
        return Homotopy.drift(mobject, velocity, seconds);
    }

    /**
     * Animates everything that the edit changes, like {@code mobject.animate(edit)}, which the type {@code Mobject}
     * does not have.
     */
    public static <M extends Mobject> Animate animate(M mobject, Consumer<? super M> edit) {
        return new Animate(mobject, () -> edit.accept(mobject));
    }

    /** Lets a mobject take on a colour. */
    public static Animate fadeToColor(Mobject mobject, Color color) {
        return new Animate(mobject, () -> mobject.setColor(color));
    }

    /** Lets a number run to a value. */
    public static Animate changeDecimalToValue(DecimalNumber number, double value) {
        return new Animate(number, () -> number.setValue(value));
    }

    /** Takes the mobject back to the state of its {@code saveState()}; manim's {@code Restore}. */
    public static Animate restore(Mobject mobject) {
        return new Animate(mobject, mobject::restore);
    }

    /** A pause between the members of a succession, in seconds. */
    public static Wait rest(double seconds) {
        return new Wait(seconds);
    }

    /** An animation that begins this many seconds after those that are played with it; {@code fadeIn(a).delay(1)}. */
    public static <A extends Animation> A after(double seconds, A animation) {
        animation.delay(seconds);
        return animation;
    }

    /**
     * Plays an animation faster or slower from one place of it to another.
     *
     * @param speeds the speed at parts of its time from 0 to 1
     */
    public static ChangeSpeed changeSpeed(Animation animation, Map<Double, Double> speeds) {
        return new ChangeSpeed(animation, speeds);
    }

    /**
     * A rate function that settles like a spring.
     *
     * @param bounce 0 never overshoots, 0.3 does a little; less than 1
     */
    public static Spring spring(double bounce) {
        return Spring.bouncing(bounce);
    }

    /** A rate function that settles like a spring of this stiffness, in 1/s², and damping, in 1/s; both above 0. */
    public static Spring spring(double stiffness, double damping) {
        return new Spring(stiffness, damping);
    }

    /** Lets everything that is shown vanish except for these. */
    public static FadeTo fadeAll(Mobject... kept) {
        return new FadeTo(new Group<>()).keep(kept);
    }

    /** Fades from what is shown to the next picture; what belongs to both stays. */
    public static FadeTo fadeTo(Mobject next) {
        return new FadeTo(next);
    }

    /** Pushes what is shown out in a direction while the next picture comes in behind it; what belongs to both stays. */
    public static SlideTo slideTo(Point direction, Mobject next) {
        return new SlideTo(direction, next);
    }

    /** Turns what is shown into the next picture; what belongs to both stays. */
    public static MorphTo morphTo(Mobject next) {
        return new MorphTo(next);
    }

    /** Zooms into a part of what is shown, inside which the next picture comes up. */
    public static ZoomTo zoomInto(Mobject part, Mobject next) {
        return ZoomTo.into(part, next);
    }

    /** Zooms out of what is shown, which shrinks into a part of the next picture. */
    public static ZoomTo zoomOutOf(Mobject part, Mobject next) {
        return ZoomTo.outOf(part, next);
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
