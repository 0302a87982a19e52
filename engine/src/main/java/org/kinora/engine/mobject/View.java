package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A rectangle in which the scene is seen once more, through a camera of its own and as sharp as if it were drawn there.
 * It shows everything that is shown, apart from other views; without a fill it has the scene's background. Its
 * {@link #camera} moves like the scene's.
 *
 * <pre>{@code
 * View inset = View.of(detail, 4).toCorner(UP.plus(RIGHT));
 * add(inset.frame(), inset);
 * play(inset.camera().animate(c -> c.moveTo(elsewhere)));
 * }</pre>
 *
 * <p>The picture is stretched as the view is, and the other way as its camera is: {@code inset.camera().stretch(2, 1,
 * center)} makes the frame twice as wide, which then has to fit into the same inset. A copy looks through the same camera.
 */
public final class View extends VMobject<View> {

    private static final double LARGEST = 1000;

    /** Mobjects that alone are seen, null for all, and others that are not. */
    private record Choice(List<Mobject> only, List<Mobject> without) {
        static final Choice ALL = new Choice(null, List.of());
    }

    private final double width;
    private final double height;
    private final Camera camera = new Camera();
    private final Property<Choice> choice = property("what is seen", Choice.ALL, Interpolator::switching);

    /**
     * A view of the whole picture's height.
     *
     * @param width in units
     * @param height in units
     */
    public View(double width, double height) {
        super(rectangle(width, height), Color.TRANSPARENT, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
        this.width = width;
        this.height = height;
    }

    private static Path rectangle(double width, double height) {
        if (!(width > 0 && height > 0 && width <= LARGEST && height <= LARGEST)) {
            throw new IllegalArgumentException(
                    "A view is up to %s units wide and high, not %s × %s".formatted(LARGEST, width, height));
        }
        return Polygons.rectangle(Point.ORIGIN, width, height);
    }

    /**
     * An inset that shows a detail larger than it is.
     *
     * @param detail what is seen at first, as far as its bounds reach
     * @param magnification above 0
     */
    public static View of(Mobject detail, double magnification) {
        if (!(magnification > 0)) {
            throw new IllegalArgumentException("A view magnifies by a factor above 0, not by " + magnification);
        }
        Bounds bounds = detail.bounds();
        View view = new View(bounds.width() * magnification, bounds.height() * magnification);
        view.camera.scale(bounds.height() / DrawList.FRAME_HEIGHT).moveTo(bounds.center());
        return view;
    }

    /**
     * An inset of its own size, in which the detail is stretched to fit; manim's {@code ZoomedScene} with a display of
     * another shape than the frame.
     *
     * @param detail what is seen at first, as far as its bounds reach
     * @param width in units
     * @param height in units
     */
    public static View of(Mobject detail, double width, double height) {
        View view = new View(width, height);
        view.camera.transform().set(view.placeOver(detail.bounds()));
        return view;
    }

    /** The place of a camera whose picture, in this view's proportions, is a rectangle of the scene. */
    private Affine placeOver(Bounds bounds) {
        if (!(bounds.width() > 0 && bounds.height() > 0)) {
            throw new IllegalArgumentException("A view shows a detail that has a width and a height, not %s × %s"
                    .formatted(bounds.width(), bounds.height()));
        }
        double across = bounds.width() / (DrawList.FRAME_HEIGHT * width / height);
        return Affine.stretching(across, bounds.height() / DrawList.FRAME_HEIGHT, Point.ORIGIN)
                .then(Affine.translation(bounds.center()));
    }

    /** Views side by side that fill the picture, for a split screen; each shows the middle at first. */
    public static Group<View> sideBySide(int count) {
        if (count < 1 || count > 16) {
            throw new IllegalArgumentException("A split screen has 1 to 16 views side by side, not " + count);
        }
        double width = Recording.current().frameWidth() / count;
        List<View> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            views.add(new View(width, DrawList.FRAME_HEIGHT).shift((i - (count - 1) / 2.0) * width, 0));
        }
        return new Group<>(views);
    }

    /** The camera through which this view is seen; the picture's height of that camera fills this view's height. */
    public Camera camera() {
        return camera;
    }

    /** Shows only these mobjects from now on. They need not be shown in the scene otherwise. */
    public View showing(Mobject... mobjects) {
        choice.set(new Choice(List.of(mobjects), choice.get().without));
        return this;
    }

    /** Does not show these mobjects from now on. */
    public View without(Mobject... mobjects) {
        choice.set(new Choice(choice.get().only, List.of(mobjects)));
        return this;
    }

    /** A yellow frame around what is seen, which follows the camera; no view shows it. */
    public Mobject frame() {
        return new ViewFrame(camera, width / height);
    }

    /** The shapes that are seen at a moment. @param shown all shapes of the scene, from back to front */
    public List<Shape> seenAt(Moment moment, List<Shape> shown) {
        Choice chosen = choice.at(moment);
        List<Shape> all = chosen.only == null ? shown : shapesOf(chosen.only, moment);
        Set<Shape> hidden = new HashSet<>(shapesOf(chosen.without, moment));
        return all.stream()
                .filter(shape -> !(shape instanceof View || shape instanceof ViewFrame || hidden.contains(shape)))
                .toList();
    }

    private static List<Shape> shapesOf(List<Mobject> mobjects, Moment moment) {
        return mobjects.stream()
                .flatMap(mobject -> mobject.shapesAt(moment).stream())
                .distinct()
                .toList();
    }

    /** From scene units as the camera sees them to this view's place in the scene. */
    public Affine lensAt(Moment moment) {
        return camera.viewAt(moment)
                .then(Affine.scaling(height / DrawList.FRAME_HEIGHT, Point.ORIGIN))
                .then(effect().at(moment).motion().flat())
                .then(placementAt(moment));
    }
}
