package org.kinora.engine.timeline;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A value that can change over time. While a scene is being recorded, its thread sets and reads the property at the
 * recording's cursor. Everything before the cursor is final and can be read by any number of threads. Values must be
 * immutable.
 *
 * <pre>{@code
 * circle.opacity().set(0.5);
 * circle.opacity().follow(at -> 0.5 + 0.5 * Math.sin(at.seconds()));
 * }</pre>
 */
public final class Property<T> {

    private final Recording recording;
    private final Object owner;
    private final String name;
    private final Interpolator<T> interpolator;
    private final boolean isStructure;
    /**
     * Needs no lock: a thread that asks for a recorded frame has waited for it at {@link Recording#awaitFrame}, and all
     * later tracks agree about that frame.
     */
    private Track<T> track;

    /** A property that has this value until it is set; it can only be made while a scene is being recorded. */
    public Property(T value, Interpolator<T> interpolator) {
        this(null, "value", value, interpolator);
    }

    /**
     * @param owner the object that the property belongs to, for messages
     * @param name its name in messages
     */
    public Property(Object owner, String name, T value, Interpolator<T> interpolator) {
        this(owner, name, new Track<>(value), interpolator, false);
    }

    private Property(Object owner, String name, Track<T> track, Interpolator<T> interpolator, boolean isStructure) {
        this.recording = Recording.current();
        this.owner = owner;
        this.name = name;
        this.interpolator = interpolator;
        this.isStructure = isStructure;
        this.track = track;
        recording.onCreated(this);
    }

    /**
     * A property that says what exists rather than how it looks, such as the members of a group. An edit that is
     * animated changes it at once, and the change is not reverted: what the edit makes stays made.
     */
    public static <T> Property<T> structure(Object owner, String name, T value) {
        return new Property<>(owner, name, new Track<>(value), Interpolator::switching, true);
    }

    /**
     * The value at the recording's cursor.
     *
     * @throws IllegalStateException inside a function that a property follows, which reads {@link #at} because it is
     *     called for every moment
     */
    public T get() {
        return at(Recording.momentOf(recording));
    }

    /** The value at a moment; final once the recording has passed that moment. */
    public T at(Moment moment) {
        Track.Segment<T> segment = track.segmentAt(moment);
        if (segment instanceof Track.Constant<T> constant) {
            return constant.value();
        }
        Evaluation evaluation = Evaluation.current();
        evaluation.enter(this, moment.number());
        try {
            return segment.at(moment);
        } finally {
            evaluation.leave();
        }
    }

    /** True if the property does not change from the first to the last of these frames. */
    public boolean isConstantOver(long first, long last) {
        return track.isConstantOver(first, last);
    }

    /** Sets the value from the cursor on. */
    public void set(T value) {
        change(new Track.Constant<>(value));
    }

    /**
     * From the cursor on the value is what the source gives, until the property is set or animated to another value.
     * The source must be a pure function; it may read other properties at the moment it is given, and is called by many
     * threads.
     */
    public void follow(Function<Moment, T> source) {
        Given.present(source, "A property needs a function to follow");
        change(new Track.Binding<>(new Source<>(null, (none, moment) -> source.apply(moment))));
    }

    /**
     * As {@link #follow(Function)}, with a source that reads from an object and from nothing else: a copy of the object
     * then follows itself, {@code fill().follow(this, Gauge::colorAt)}.
     */
    public <O> void follow(O of, BiFunction<? super O, Moment, T> source) {
        @SuppressWarnings("unchecked")
        BiFunction<Object, Moment, T> function = (BiFunction<Object, Moment, T>) (BiFunction<?, Moment, T>) source;
        change(new Track.Binding<>(new Source<>(of, function)));
    }

    /** From the cursor on the value stays as it is now, and the property follows nothing. */
    public void release() {
        set(get());
    }

    /** True while it follows something. */
    public boolean isFollowing() {
        return state().follows();
    }

    /** The object that it follows at a moment, if it follows one that its source names; otherwise null. */
    public Object followedAt(Moment moment) {
        return track.segmentAt(moment) instanceof Track.Binding<T> binding
                ? binding.source().owner()
                : null;
    }

    /** The property's state from the cursor on, for {@link #restore}. */
    public PropertyState<T> state() {
        Moment now = Recording.momentOf(recording);
        return track.segmentAt(now) instanceof Track.Binding<T> binding
                ? new PropertyState<>(at(now), binding.source())
                : new PropertyState<>(at(now), null);
    }

    /**
     * From the cursor on the property has the state that it, or another property of its kind, had when the state was
     * taken.
     */
    public void restore(PropertyState<T> state) {
        change(segmentOf(state));
    }

    /** As {@link #restore(PropertyState)}, but a state that follows {@code from} follows {@code to} instead. */
    public void restore(PropertyState<T> state, Object from, Object to) {
        change(state.follows(from) ? new Track.Binding<>(state.source().of(to)) : segmentOf(state));
    }

    /**
     * A property in the state of this one at the cursor, for a copy of its owner. It follows the copy of what this one
     * follows if that is copied along; otherwise it has the present value.
     *
     * @param copies gives the copy of anything that is copied along, and anything else as it is
     */
    public Property<T> copy(Object newOwner, UnaryOperator<Object> copies) {
        PropertyState<T> state = state();
        if (state.follows() && state.source().owner() != null) {
            Object source = copies.apply(state.source().owner());
            if (source != state.source().owner()) {
                Track<T> following = new Track<>(state.value())
                        .with(Long.MIN_VALUE, new Track.Binding<>(state.source().of(source)));
                return new Property<>(newOwner, name, following, interpolator, isStructure);
            }
        }
        @SuppressWarnings("unchecked")
        T value = (T) copies.apply(state.value());
        return new Property<>(newOwner, name, new Track<>(value), interpolator, isStructure);
    }

    /** The object that the property belongs to; null if there is none. */
    public Object owner() {
        return owner;
    }

    /** Its name in messages. */
    public String name() {
        return name;
    }

    String ownerName() {
        return owner == null ? "A property" : owner.getClass().getSimpleName();
    }

    Interpolator<T> interpolator() {
        return interpolator;
    }

    Track<T> track() {
        return track;
    }

    void replace(Track<T> other) {
        track = other;
    }

    static <T> Track.Segment<T> segmentOf(PropertyState<T> state) {
        return state.follows() ? new Track.Binding<>(state.source()) : new Track.Constant<>(state.value());
    }

    private void change(Track.Segment<T> segment) {
        long from = recording.changingNow();
        if (!isStructure) {
            recording.onChange(this);
        }
        track = track.with(from, segment);
    }
}
