package org.kinora.engine.mobject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * All shapes that appear in one recording, and the order in which they came to the front; manim's {@code mobjects}. Any
 * thread may ask for them while the recording goes on.
 */
public final class DisplayList {

    /** What comes to the front in a later frame has a later place, though it may be recorded earlier: in a thread. */
    private static final double PLACES_A_FRAME = 4096;

    private final Set<Shape> shapes = new LinkedHashSet<>();
    private final Set<FluentMobject<?>> layers = new LinkedHashSet<>();
    /** The list that was handed out last; null if shapes have been added since. */
    private List<Shape> listedShapes;

    private List<FluentMobject<?>> listedLayers;
    private long nextId;
    /** Above 0, so that there is always room behind the first place. */
    private long nextPlace = 1;

    long newId() {
        return nextId++;
    }

    /** The place in the drawing order in front of all others. */
    double nextPlace() {
        return PLACES_A_FRAME * Recording.current().statementFrame() + nextPlace++;
    }

    /** The place in the drawing order of the hindmost shape that is shown now; above 0. */
    double hindmostPlace() {
        Moment now = Recording.current().now();
        return shapes().stream()
                .mapToDouble(shape -> shape.orderAt(now))
                .filter(place -> place > 0)
                .min()
                .orElseGet(this::nextPlace);
    }

    /** Adds a shape that is shown at some time. */
    void enlist(Shape shape) {
        synchronized (shapes) {
            if (shapes.add(shape)) {
                listedShapes = null;
            }
        }
    }

    /** Adds a mobject that is drawn as one layer, or has a halo, at some time. */
    void enlistLayer(FluentMobject<?> layer) {
        synchronized (shapes) {
            if (layers.add(layer)) {
                listedLayers = null;
            }
        }
    }

    /** Adds a mobject that takes on the state of another, if that is drawn as one layer at some time. */
    void enlistLayerLike(FluentMobject<?> model, FluentMobject<?> mobject) {
        synchronized (shapes) {
            if (layers.contains(model)) {
                enlistLayer(mobject);
            }
        }
    }

    /** All shapes that were shown so far, in the order of their first appearance. */
    public List<Shape> shapes() {
        synchronized (shapes) {
            if (listedShapes == null) {
                listedShapes = List.copyOf(shapes);
            }
            return listedShapes;
        }
    }

    /** All mobjects that were drawn as one layer, or had a halo, so far. */
    public List<FluentMobject<?>> layers() {
        synchronized (shapes) {
            if (listedLayers == null) {
                listedLayers = List.copyOf(layers);
            }
            return listedLayers;
        }
    }
}
