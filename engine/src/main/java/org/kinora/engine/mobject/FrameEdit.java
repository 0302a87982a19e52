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

    /** @param at this very object, so that whoever watches a moment hears of everything that is read at it */
    private record Made(Moment at, List<Object> values) {}

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
        M model = mobject.copy();
        keepFollowing(mobject, model);
        FrameEdit<M> each = new FrameEdit<>(model, edit);
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

    /** What followed something outside, of which a copy is free, goes on doing so below the edit. */
    private static void keepFollowing(FluentMobject<?> mobject, FluentMobject<?> model) {
        List<FluentMobject<?>> members = SavedState.tree(mobject);
        List<FluentMobject<?>> models = SavedState.tree(model);
        for (int i = 0; i < members.size(); i++) {
            FluentMobject<?> member = members.get(i);
            if (member.attached() != null && models.get(i).attached() == null) {
                models.get(i).attach(member.attached().rule());
            }
            for (int j = 0; j < member.properties().size(); j++) {
                Property<?> property = member.properties().get(j);
                Property<?> counterpart = models.get(i).properties().get(j);
                if (property.isFollowing() && !counterpart.isFollowing()) {
                    takeOver(property, counterpart);
                }
            }
        }
    }

    private static <T> void takeOver(Property<T> property, Property<?> counterpart) {
        @SuppressWarnings("unchecked") // the same property of a copy
        Property<T> own = (Property<T>) counterpart;
        own.restore(property.state());
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
        if (made != null && made.at == moment) {
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
        if (recording.hasRecorded(moment)) {
            latest = new Made(moment, values);
        }
        return values;
    }
}
