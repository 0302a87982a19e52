package org.kinora.engine.animation;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Layout;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;

/**
 * The animations in the short form that scenes are written in: {@code import static …Animations.*} and then
 * {@code play(write(title), fadeIn(circle))}. Every one is also a class of its own with further settings.
 */
public final class Animations {

    private Animations() {}

    public static Create create(Mobject<?> mobject) {
        return new Create(mobject);
    }

    public static Uncreate uncreate(Mobject<?> mobject) {
        return new Uncreate(mobject);
    }

    public static Write write(Mobject<?> mobject) {
        return new Write(mobject);
    }

    /** Types a text letter by letter. */
    public static AddTextLetterByLetter addTextLetterByLetter(Mobject<?> text) {
        return new AddTextLetterByLetter(text);
    }

    public static DrawBorderThenFill drawBorderThenFill(Mobject<?> mobject) {
        return new DrawBorderThenFill(mobject);
    }

    public static FadeIn fadeIn(Mobject<?> mobject) {
        return new FadeIn(mobject);
    }

    /** Appears while it moves by {@code shift}. */
    public static Fade fadeIn(Mobject<?> mobject, Point shift) {
        return new FadeIn(mobject).shift(shift);
    }

    public static FadeOut fadeOut(Mobject<?> mobject) {
        return new FadeOut(mobject);
    }

    /** Vanishes while it moves by {@code shift}. */
    public static Fade fadeOut(Mobject<?> mobject, Point shift) {
        return new FadeOut(mobject).shift(shift);
    }

    public static Transform transform(Mobject<?> mobject, Mobject<?> target) {
        return new Transform(mobject, target);
    }

    public static ReplacementTransform replacementTransform(Mobject<?> mobject, Mobject<?> replacement) {
        return new ReplacementTransform(mobject, replacement);
    }

    public static TransformFromCopy transformFromCopy(Mobject<?> source, Mobject<?> replacement) {
        return new TransformFromCopy(source, replacement);
    }

    public static MoveToTarget moveToTarget(Mobject<?> mobject) {
        return new MoveToTarget(mobject);
    }

    public static GrowFromPoint growFromCenter(Mobject<?> mobject) {
        return GrowFromPoint.center(mobject);
    }

    public static GrowFromPoint growFromLeft(Mobject<?> mobject) {
        return GrowFromPoint.edge(mobject, Point.LEFT);
    }

    public static GrowFromPoint growFromEdge(Mobject<?> mobject, Point edge) {
        return GrowFromPoint.edge(mobject, edge);
    }

    public static GrowFromPoint growFromPoint(Mobject<?> mobject, Point origin) {
        return new GrowFromPoint(mobject, origin);
    }

    public static GrowArrow growArrow(Arrow arrow) {
        return new GrowArrow(arrow);
    }

    public static FadeTransform fadeTransform(Mobject<?> mobject, Mobject<?> replacement) {
        return new FadeTransform(mobject, replacement);
    }

    /** A frame around something that is drawn and vanishes again. */
    public static FlashAround flashAround(Layout<?> center) {
        return new FlashAround(center);
    }

    /** A short line that runs around something. */
    public static FlashAround circumscribe(Layout<?> center) {
        return new FlashAround(center).width(0.3);
    }

    public static Indicate indicate(Mobject<?> mobject) {
        return new Indicate(mobject);
    }

    public static ShowPassingFlash showPassingFlash(Mobject<?> mobject, double width) {
        return new ShowPassingFlash(mobject, width);
    }

    public static Rotate rotate(Mobject<?> mobject, double angle) {
        return new Rotate(mobject, angle);
    }

    public static MoveAlongPath moveAlongPath(Mobject<?> mobject, Path way) {
        return new MoveAlongPath(mobject, way);
    }

    /** All at once. */
    public static AnimationGroup together(Animation... members) {
        return new AnimationGroup(members);
    }

    public static Succession succession(Animation... members) {
        return new Succession(members);
    }

    public static LaggedStart laggedStart(double lagRatio, List<? extends Animation> members) {
        return new LaggedStart(lagRatio, members);
    }

    /** The same animation for every part, one shortly after the other. */
    public static LaggedStart laggedStart(
            double lagRatio, Composite<?> parts, Function<Mobject<?>, Animation> animation) {
        return LaggedStart.map(lagRatio, parts, animation);
    }
}
