package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.DisplayList;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.LayerStyle;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;
import org.kinora.engine.timeline.Recording;

/**
 * From one picture to the next: everything that is shown leaves, and the next picture comes. What belongs to both, being
 * shown already and a part of the next picture too, is carried over: it stays as it is. So does what {@link #keep}
 * names. What has left is hidden, unchanged.
 *
 * @param <T> the type that the settings return
 */
public abstract sealed class Transition<T extends Transition<T>> extends FluentAnimation<T>
        permits FadeTo, MorphTo, SlideTo, ZoomTo {

    private final Mobject next;
    private final List<Mobject> kept = new ArrayList<>();

    /** @param next the next picture */
    Transition(Mobject next) {
        this.next = Given.to(this, next);
    }

    /** Carries these over without their being a part of the next picture. */
    public final T keep(Mobject... mobjects) {
        kept.addAll(Arrays.asList(mobjects));
        return self();
    }

    @Override
    protected final void record(Recorder recorder) {
        List<Shape> all = Recording.current()
                .resource(DisplayList.class, DisplayList::new)
                .shapes();
        Set<Shape> staying = new HashSet<>(next.shapes());
        kept.forEach(mobject -> staying.addAll(mobject.shapes()));
        Group<Mobject> leaving = new Group<>(all.stream()
                .filter(shape -> shape.isShown() && !staying.contains(shape))
                .toList());
        Group<Mobject> coming = new Group<>(
                next.shapes().stream().filter(shape -> !shape.isShown()).toList());
        change(leaving, coming, recorder);
        recorder.atEnd(leaving::hide);
    }

    /** Records how the one leaves, which is hidden afterwards, and the other comes, which is not shown yet. */
    abstract void change(Group<Mobject> leaving, Group<Mobject> coming, Recorder recorder);

    /**
     * What moves with a picture: its shapes, and what clips or masks them without being shown itself.
     *
     * @param others what moves otherwise
     */
    static Set<Shape> moving(Group<Mobject> picture, Collection<Shape> others) {
        Set<Shape> moving = new LinkedHashSet<>(picture.shapes());
        Set<Shape> shapes = Set.copyOf(moving);
        for (FluentMobject<?> layer : Recording.current()
                .resource(DisplayList.class, DisplayList::new)
                .layers()) {
            LayerStyle style = layer.layerStyle().get();
            if (shapes.containsAll(layer.shapes())) {
                Stream.of(style.clip(), style.mask().by())
                        .filter(Objects::nonNull)
                        .flatMap(each -> each.shapes().stream())
                        .filter(shape -> !shape.isShown() && !others.contains(shape))
                        .forEach(moving::add);
            }
        }
        return moving;
    }

    /** The part of the scene that is in the picture now. */
    static Bounds picture() {
        return Recording.current().resource(Camera.class, Camera::new).bounds();
    }
}
