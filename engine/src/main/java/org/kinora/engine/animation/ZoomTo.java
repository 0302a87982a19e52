package org.kinora.engine.animation;

import java.util.Set;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.CrossFade;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.EffectMotion;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Zooms from what is shown into one part of it, inside which the next picture comes up, or out of what is shown, which
 * becomes a part of the next picture.
 *
 * <pre>{@code
 * play(ZoomTo.into(cell, group(title, detail)).seconds(2));
 * play(ZoomTo.outOf(cell, overview).seconds(2));
 * }</pre>
 */
public final class ZoomTo extends Transition<ZoomTo> {

    /** When the one picture gives way to the other, as parts of the time. */
    private static final double FADING_FROM = 0.3;

    private static final double FADING_TO = 0.8;

    private final Mobject part;
    private final boolean isInward;

    private ZoomTo(Mobject part, Mobject next, boolean isInward) {
        super(next);
        this.part = Given.to(this, part);
        this.isInward = isInward;
    }

    /** @param part of what is shown: at the end it would fill the picture */
    public static ZoomTo into(Mobject part, Mobject next) {
        return new ZoomTo(part, next, true);
    }

    /** @param part of the next picture: at the start it would fill the picture */
    public static ZoomTo outOf(Mobject part, Mobject next) {
        return new ZoomTo(part, next, false);
    }

    @Override
    void change(Group<Mobject> leaving, Group<Mobject> coming, Recorder recorder) {
        coming.show();
        Zoom zoom = Zoom.onto(part.bounds(), picture());
        Group<Mobject> whole = isInward ? leaving : coming;
        Group<Mobject> within = isInward ? coming : leaving;
        Set<Shape> zoomed = moving(whole, within.shapes());
        for (Shape shape : zoomed) {
            zoom(shape, progress -> zoom.at(isInward ? progress : 1 - progress), recorder);
        }
        for (Shape shape : moving(within, zoomed)) {
            zoom(shape, progress -> zoom.at(isInward ? progress - 1 : -progress), recorder);
        }
        new CrossFade(leaving, coming)
                .record(recorder.withRate(
                        isInward
                                ? recorder.rate().squished(FADING_FROM, FADING_TO)
                                : recorder.rate().squished(1 - FADING_TO, 1 - FADING_FROM)));
    }

    private static void zoom(Shape shape, DoubleFunction<Affine> inScene, Recorder recorder) {
        DoubleFunction<EffectMotion> motion = Motion.course(shape, inScene, 0);
        recorder.tween(shape.effect(), progress -> Effect.NONE.moved(motion.apply(progress)), Effect.NONE);
    }

    /** A growth about a point, even in its logarithm: in equal times everything grows by equal factors. */
    private record Zoom(double factor, Point fixed) {

        static Zoom onto(Bounds part, Bounds picture) {
            double size = Math.max(part.width() / picture.width(), part.height() / picture.height());
            if (!(size > 0 && size < 1)) {
                throw new IllegalArgumentException(
                        "A zoom needs a part that is larger than a point and smaller than the"
                                + " picture, but this one is " + part.width() + " × " + part.height() + " units");
            }
            double factor = 1 / size;
            Point fixed = part.center().times(factor).minus(picture.center()).times(1 / (factor - 1));
            return new Zoom(factor, fixed);
        }

        /** @param progress 0 leaves everything as it is, 1 makes the part fill the picture, −1 the picture fill the part */
        Affine at(double progress) {
            return Affine.scaling(StrictMath.pow(factor, progress), fixed);
        }
    }
}
