package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Morph;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Route;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into the likeness of another over time, shape by shape; the basis of all transforms. Outlines morph
 * in scene coordinates, so it does not matter how either side was placed. If both outlines are the same, only the
 * placement moves and the outline stays exact. The result is that of {@link FluentMobject#become}.
 */
public final class Metamorphosis {

    private final Mobject mobject;
    private final Mobject target;
    private final Likeness likeness;
    private final Route route;

    /** @param pathArc the angle of the arc that every point moves along, in radians; 0 for straight lines */
    public Metamorphosis(Mobject mobject, Mobject target, double pathArc) {
        this.mobject = mobject;
        this.target = target;
        this.likeness = Likeness.of(mobject, target);
        this.route = pathArc == 0 ? Route.STRAIGHT : Route.arc(pathArc);
    }

    /**
     * Whether all shapes can turn into their counterparts. A picture or a crowd has no outline that could become
     * another kind's.
     */
    public static boolean isPossible(Mobject mobject, Mobject target) {
        List<Shape> shapes = mobject.shapes();
        List<Shape> models = target.shapes();
        if (shapes.size() != models.size()) {
            return Stream.concat(shapes.stream(), models.stream()).noneMatch(PixelMobject.class::isInstance);
        }
        return IntStream.range(0, shapes.size())
                .allMatch(i -> ((VMobject<?>) shapes.get(i)).turnsInto((VMobject<?>) models.get(i)));
    }

    static void refuseUnlessPossible(Mobject mobject, Mobject target) {
        if (!isPossible(mobject, target)) {
            throw new IllegalArgumentException(
                    "%s cannot take on the likeness of %s, as pictures and crowds have no outline that could become another: replacementTransform(…) and fadeTransform(…) fade the one into the other"
                            .formatted(
                                    mobject.getClass().getSimpleName(),
                                    target.getClass().getSimpleName()));
        }
    }

    /** @throws IllegalArgumentException unless it {@linkplain #isPossible is possible} */
    public void record(Recorder recorder) {
        refuseUnlessPossible(mobject, target);
        List<Likeness.Pair> pairs = likeness.pair();
        Pivots pivots = new Pivots();
        for (Likeness.Pair pair : pairs) {
            if (pair.model() != null && isRigid(pair.shape(), pair.model())) {
                pivots.add(pair.shape(), pair.shape().placement(), pair.model().placement());
            }
        }
        for (Likeness.Pair pair : pairs) {
            if (pair.model() != null) {
                transfer(pair.shape(), pair.model(), pivots, recorder);
                pair.shape().turnInto(pair.model(), recorder);
            }
            if (pair.isMerged()) {
                recorder.tween(pair.shape().effect(), progress -> Effect.NONE.present(1 - progress), Effect.NONE);
            } else if (pair.isPiece() && isTranslucent(pair.shape())) {
                recorder.tween(pair.shape().effect(), Effect.NONE::present);
            }
        }
        recorder.atEnd(() -> likeness.settle(pairs));
    }

    /** Pieces of an opaque shape emerge from behind it; translucent ones would show through each other. */
    private static boolean isTranslucent(Shape shape) {
        return shape.opacity().get() < 1 || !(shape.fill().get() instanceof Color color && color.alpha() == 1);
    }

    private static boolean isRigid(Shape shape, Shape model) {
        return shape.path().get().equals(model.path().get());
    }

    private void transfer(VMobject<?> shape, VMobject<?> model, Pivots pivots, Recorder recorder) {
        Affine from = shape.placement();
        Affine to = model.placement();
        Paint startFill = shape.fill().get();
        Paint endFill = model.fill().get();
        if (!shape.attachment().get().equals(Affine.IDENTITY)
                || shape.attachment().isFollowing()) {
            Affine own = shape.transform().get();
            recorder.tween(shape.transform(), progress -> progress == 0 ? own : from, from);
            Affine shift = shape.attachment().get();
            recorder.tween(shape.attachment(), progress -> progress == 0 ? shift : Affine.IDENTITY, Affine.IDENTITY);
        }
        if (isRigid(shape, model)) {
            recorder.tween(shape.transform(), Placement.between(from, to, pivots.of(from, to), route));
            recorder.tween(shape.fill(), exactly(startFill, endFill, startFill::interpolate));
        } else {
            Path start = shape.path().get();
            Path end = model.path().get();
            Morph morph = Morph.between(start.transformed(from), end.transformed(to), route);
            Paint fill = startFill.transformed(from);
            Paint fillThere = endFill.transformed(to);
            recorder.tween(shape.path(), exactly(start, end, (there, progress) -> morph.at(progress)));
            recorder.tween(shape.transform(), exactly(from, to, (there, progress) -> Affine.IDENTITY));
            recorder.tween(
                    shape.fill(),
                    exactly(startFill, endFill, (there, progress) -> fill.interpolate(fillThere, progress)));
        }
        Stroke stroke = shape.stroke().get();
        recorder.tween(shape.stroke(), exactly(stroke, model.stroke().get(), stroke::interpolate));
        Tips tips = Tips.of(shape);
        if (shape instanceof Tipped<?> line && !tips.equals(Tips.of(model))) {
            recorder.tween(line.tips(), Tips.between(tips, Tips.of(model)));
        }
        Pose pose = shape.pose().get();
        if (!pose.equals(model.pose().get())) {
            recorder.tween(shape.pose(), new Poses().between(pose, model.pose().get()));
        }
        LayerStyle style = shape.layerStyle().get();
        if (!style.equals(model.layerStyle().get())) {
            FluentMobject.displayList().enlistLayer(shape);
            recorder.tween(
                    shape.layerStyle(),
                    new LayerStyles().between(style, model.layerStyle().get()));
        }
        double opacity = shape.opacity().get();
        recorder.tween(
                shape.opacity(),
                exactly(
                        opacity,
                        model.opacity().get(),
                        (there, progress) -> Math.max(0, Math.min(1, opacity + (there - opacity) * progress))));
    }

    /** Interpolates between two values and hits both exactly at the ends. */
    private static <T> DoubleFunction<T> exactly(T start, T end, Way<T> way) {
        return progress -> progress == 0 ? start : progress == 1 ? end : way.at(end, progress);
    }

    private interface Way<T> {
        T at(T end, double progress);
    }
}
