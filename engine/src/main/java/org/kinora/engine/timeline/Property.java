package org.kinora.engine.timeline;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A value that can change over time. While a scene is being recorded, its thread sets and reads it at the recording's
 * cursor; what lies before the cursor does not change any more and is read by any number of threads. Values must be
 * immutable.
 */
public final class Property<T> {

    private final Recording recording;
    private final Object owner;
    private final String name;
    private final Interpolator<T> interpolator;
    private final boolean isStructure;
    /**
     * Needs no lock: a thread that asks for a recorded frame has waited for it at {@link Recording#awaitFrame}, and any
     * track from then on says the same of that frame.
     */
    private Track<T> track;

    /** A property that has this value until it is set; it can only be made while a scene is being recorded. */
    public Property(T value, Interpolator<T> interpolator) {
        this(null, "value", value, interpolator);
    }

    /**
     * @param owner whose property it is; messages say so
     * @param name what it is called in messages
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
     * A property that says what there is rather than how it is, such as the members of a group. An edit that is tried out to
     * be animated changes it all the same: what the edit makes stays made.
     */
    public static <T> Property<T> structure(Object owner, String name, T value) {
        return new Property<>(owner, name, new Track<>(value), Interpolator::switching, true);
    }

    /**
     * The value at the recording's cursor.
     *
     * @throws IllegalStateException inside a source: what follows is asked for every moment, so it reads {@link #at}
     */
    public T get() {
        return at(Recording.momentOf(recording));
    }

    /** The value at a moment; a pure function of it once the recording has passed it. */
    public T at(Moment moment) {
        Track.Segment<T> segment = track.segmentAt(moment.frame());
        if (segment instanceof Track.Constant<T> constant) {
            return constant.value();
        }
        Evaluation evaluation = Evaluation.current();
        evaluation.enter(this, moment.frame());
        try {
            return segment.at(moment);
        } finally {
            evaluation.leave();
        }
    }

    /** True when the property stands still from the first to the last of these frames. */
    public boolean isConstantOver(long first, long last) {
        return track.isConstantOver(first, last);
    }

    /** From the cursor on the value is this one. */
    public void set(T value) {
        change(new Track.Constant<>(value));
    }

    /**
     * From the cursor on the value is what the source says, until it is set or animated to another value. The source must
     * be a pure function: it may read other properties at the moment it is given, and is called by many threads.
     */
    public void follow(Function<Moment, T> source) {
        change(new Track.Binding<>(new Source<>(null, (nobody, moment) -> source.apply(moment))));
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

    /** From the cursor on it stays as it is now, whatever it followed. */
    public void release() {
        set(get());
    }

    /** True while it follows something. */
    public boolean isFollowing() {
        return state().follows();
    }

    /** What the property is from the cursor on, to be given back with {@link #restore}. */
    public PropertyState<T> state() {
        Moment now = Recording.momentOf(recording);
        return track.segmentAt(now.frame()) instanceof Track.Binding<T> binding
                ? new PropertyState<>(at(now), binding.source())
                : new PropertyState<>(at(now), null);
    }

    /** From the cursor on the property is what it, or another one of its kind, was when the state was taken. */
    public void restore(PropertyState<T> state) {
        change(segmentOf(state));
    }

    /** As {@link #restore}, but what followed {@code from} follows {@code to} instead. */
    public void restore(PropertyState<T> state, Object from, Object to) {
        change(state.follows(from) ? new Track.Binding<>(state.source().of(to)) : segmentOf(state));
    }

    /**
     * A property that is what this one is at the cursor, for a copy of its owner. It follows what this one follows if that
     * is copied along; otherwise it has the value of now.
     *
     * @param copies gives the copy of whatever is copied along, and everything else as it is
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

    /** Whose property it is; null if it belongs to nobody in particular. */
    public Object owner() {
        return owner;
    }

    /** What it is called in messages. */
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
