package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.PropertyState;
import org.kinora.engine.timeline.Recording;

/**
 * How a mobject becomes like another: which shape becomes which. Shapes are paired in order. If the other has more, a
 * shape is split into pieces that each become one of them; if it has fewer, several shapes become the same one and are
 * merged.
 */
final class Likeness {

    /**
     * @param shape the shape that changes
     * @param model the shape that it becomes like; null if none is left
     * @param isMerged whether another shape becomes like the same model already
     * @param isPiece whether the shape was split off for this purpose
     */
    record Pair(VMobject<?> shape, VMobject<?> model, boolean isMerged, boolean isPiece) {}

    private final FluentMobject<?> mobject;
    private final FluentMobject<?> other;

    private Likeness(FluentMobject<?> mobject, FluentMobject<?> other) {
        this.mobject = mobject;
        this.other = other;
    }

    static Likeness of(Mobject mobject, Mobject other) {
        return new Likeness((FluentMobject<?>) mobject, (FluentMobject<?>) other);
    }

    void assume() {
        Metamorphosis.refuseUnlessPossible(mobject, other);
        List<Pair> pairs = pair();
        for (Pair pair : pairs) {
            if (pair.model != null) {
                assumeLook(pair.shape, pair.model);
            }
        }
        settle(pairs);
    }

    /** Pairs all shapes; pieces that are needed for it are split off and shown where their shape is. */
    List<Pair> pair() {
        List<Shape> shapes = mobject.shapes();
        List<Shape> models = other.shapes();
        List<Pair> pairs = new ArrayList<>();
        int count = models.size();
        for (int i = 0; i < shapes.size(); i++) {
            VMobject<?> shape = (VMobject<?>) shapes.get(i);
            if (count == 0) {
                pairs.add(new Pair(shape, null, true, false));
            } else if (shapes.size() <= count) {
                int first = i * count / shapes.size();
                int last = (i + 1) * count / shapes.size();
                pairs.add(new Pair(shape, (VMobject<?>) models.get(first), false, false));
                split(shape, models.subList(first + 1, last), pairs);
            } else {
                int model = i * count / shapes.size();
                boolean isMerged = i > 0 && (i - 1) * count / shapes.size() == model;
                pairs.add(new Pair(shape, (VMobject<?>) models.get(model), isMerged, false));
            }
        }
        return pairs;
    }

    private static void split(VMobject<?> shape, List<Shape> models, List<Pair> pairs) {
        List<PathShape> pieces = new ArrayList<>();
        for (Shape model : models) {
            PathShape piece = new PathShape(Path.EMPTY);
            assumeLook(piece, shape);
            pieces.add(piece);
            pairs.add(new Pair(piece, (VMobject<?>) model, false, true));
        }
        if (!pieces.isEmpty()) {
            if (shape.isShown()) {
                new Group<>(pieces).showInPlaceOf(shape);
            }
            shape.split(pieces);
        }
    }

    /**
     * Does what is left to do once all shapes look like their models: merges shapes, and takes over the state that is
     * not look.
     */
    void settle(List<Pair> pairs) {
        pairs.stream().filter(Pair::isMerged).forEach(pair -> pair.shape.merge());
        List<FluentMobject<?>> own = SavedState.tree(mobject);
        List<FluentMobject<?>> models = SavedState.tree(other);
        if (!areAlike(own, models)) {
            return;
        }
        Map<Object, Object> like = new IdentityHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            like.put(models.get(i), own.get(i));
        }
        for (int i = 0; i < own.size(); i++) {
            assumeRest(own.get(i), models.get(i), like);
        }
    }

    private static boolean areAlike(List<FluentMobject<?>> own, List<FluentMobject<?>> models) {
        if (own.size() != models.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).getClass() != models.get(i).getClass()
                    || own.get(i).properties().size()
                            != models.get(i).properties().size()) {
                return false;
            }
        }
        return true;
    }

    private static void assumeRest(FluentMobject<?> own, FluentMobject<?> model, Map<Object, Object> like) {
        int declared = own instanceof VMobject<?> shape ? shape.lookProperties() : 0;
        for (int i = declared; i < own.properties().size(); i++) {
            if (own.properties().get(i) != own.composition()) {
                assume(own.properties().get(i), model.properties().get(i), like);
            }
        }
        FluentMobject.displayList().enlistLayerLike(model, own);
        if (own instanceof DerivedShape<?> derived) {
            derived.deriveIfAlike((DerivedShape<?>) model);
        }
    }

    private static void assumeLayer(FluentMobject<?> own, FluentMobject<?> model) {
        LayerStyle style = model.layerStyle().get();
        if (!style.equals(own.layerStyle().get())) {
            own.layerStyle().set(style);
        }
        FluentMobject.displayList().enlistLayerLike(model, own);
    }

    private static <T> void assume(Property<T> own, Property<?> model, Map<Object, Object> like) {
        @SuppressWarnings("unchecked")
        PropertyState<T> state = (PropertyState<T>) model.state();
        Object owner = state.owner();
        if (owner != null && like.containsKey(owner)) {
            own.restore(state, owner, like.get(owner));
        } else {
            own.set(state.value());
        }
    }

    private static void assumeLook(VMobject<?> shape, VMobject<?> model) {
        shape.leaveAttachment();
        shape.path().set(model.path().get());
        shape.transform().set(model.placementAt(Recording.current().now()));
        shape.fill().set(model.fill().get());
        shape.stroke().set(model.stroke().get());
        shape.opacity().set(model.opacity().get());
        shape.zIndex().set(model.zIndex().get());
        shape.pose().set(model.pose().get());
        if (shape instanceof Tipped<?> line && !line.tips().get().equals(Tips.of(model))) {
            line.tips().set(Tips.of(model));
        }
        assumeLayer(shape, model);
    }
}
