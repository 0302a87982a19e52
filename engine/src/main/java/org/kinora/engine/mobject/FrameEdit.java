package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * An edit that is applied to a fresh copy of a mobject at every moment; the mobject's properties follow the copy's. So
 * an edit may be written as if the film were made frame by frame, and frames stay independent of each other.
 */
final class FrameEdit<M extends FluentMobject<M>> {

    private record Made(long frame, List<Object> values) {}

    private final Recording recording = Recording.current();
    private final M model;
    private final BiConsumer<M, Moment> edit;
    /** The latest answer for a recorded frame: all properties ask the same question. */
    private volatile Made latest;

    private FrameEdit(M model, BiConsumer<M, Moment> edit) {
        this.model = model;
        this.edit = edit;
    }

    static <M extends FluentMobject<M>> void start(M mobject, BiConsumer<M, Moment> edit) {
        FrameEdit<M> each = new FrameEdit<>(mobject.copy(), edit);
        int index = 0;
        for (FluentMobject<?> member : SavedState.tree(mobject)) {
            FluentMobject.displayList().enlistLayer(member);
            for (Property<?> property : member.properties()) {
                if (property != member.composition()) {
                    each.bind(property, index);
                }
                index++;
            }
        }
    }

    private <T> void bind(Property<T> property, int index) {
        property.follow(moment -> {
            @SuppressWarnings("unchecked")
            T value = (T) valuesAt(moment).get(index);
            return value;
        });
    }

    private List<Object> valuesAt(Moment moment) {
        Made made = latest;
        if (made != null && made.frame == moment.frame()) {
            return made.values;
        }
        List<Object> values = recording.atMoment(moment, () -> {
            M copy = model.copy();
            int parts = SavedState.tree(copy).size();
            edit.accept(copy, moment);
            List<FluentMobject<?>> tree = SavedState.tree(copy);
            if (tree.size() != parts) {
                throw new IllegalStateException("onFrame(…) has changed what a "
                        + model.getClass().getSimpleName()
                        + " is made of: it may place, style and set values; redraw(…) makes parts anew");
            }
            List<Object> all = new ArrayList<>();
            tree.forEach(member -> member.properties().forEach(property -> all.add(property.at(moment))));
            return all;
        });
        if (recording.recordedFrames() > moment.frame()) {
            latest = new Made(moment.frame(), values);
        }
        return values;
    }
}
