package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is being filled while a scene is constructed: a cursor in exact time, the sections, and the scene's own resources.
 * It belongs to the one thread that constructs the scene; others may wait for frames that it has passed.
 *
 * <p>Mobjects are made with plain {@code new}, so they must find the recording they belong to by themselves: it is the
 * thread's current one, set for exactly the time of {@link #run}.
 */
public final class Recording {

    private static final ThreadLocal<Recording> CURRENT = new ThreadLocal<>();

    private final FrameRate rate;
    private final double frameWidth;
    private final Map<Class<?>, Object> resources = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final Horizon horizon = new Horizon();
    private BigDecimal cursor = BigDecimal.ZERO;
    private Moment now;
    private Map<Property<?>, Change<?>> changes;
    private Set<Property<?>> born = Set.of();

    /** @param frameWidth the picture's width in scene units where its height is 8; 14.22 at 16:9 */
    public Recording(FrameRate rate, double frameWidth) {
        this.rate = rate;
        this.frameWidth = frameWidth;
        this.now = new Moment(0, rate);
    }

    /**
     * The recording that this thread is making.
     *
     * @throws IllegalStateException outside of a scene's {@code construct()}
     */
    public static Recording current() {
        Recording recording = CURRENT.get();
        if (recording == null) {
            throw new IllegalStateException(
                    "Mobjects and properties are made while a scene is constructed: inside construct(), on its own thread");
        }
        return recording;
    }

    /** Runs the work with this as the thread's current recording. */
    public void run(Runnable work) {
        Recording outer = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    public FrameRate rate() {
        return rate;
    }

    /** The picture's width in scene units; its height is 8. */
    public double frameWidth() {
        return frameWidth;
    }

    /** The first frame at or after the cursor. */
    public Moment now() {
        return now;
    }

    /** The exact time of the cursor, in seconds. */
    public BigDecimal time() {
        return cursor;
    }

    /** How many frames start before the cursor: the length of the film when the scene ends here. */
    public long frameCount() {
        return now.frame();
    }

    /** Begins a section at the cursor; it lasts until the next one or the end. */
    public void beginSection(String name) {
        sections.add(new Section(name, now.frame()));
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** The recording's one object of a type, made when first asked for. */
    public <R> R resource(Class<R> type, Supplier<R> maker) {
        Object resource = resources.get(type);
        if (resource == null) {
            resource = maker.get();
            resources.put(type, resource);
        }
        return type.cast(resource);
    }

    /** Gives back what the resources hold; called when nothing of the recording will be evaluated any more. */
    public void release() {
        for (Object resource : resources.values()) {
            if (resource instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    throw new IllegalStateException(
                            "A resource of the scene could not be closed: " + e.getMessage(), e);
                }
            }
        }
    }

    /**
     * Waits until a frame lies before the cursor, so that any thread may ask properties for their values in it.
     *
     * @return false if the recording ended before
     * @throws RuntimeException what {@link #end} was given
     */
    public boolean isSettled(long frame) throws InterruptedException {
        return horizon.awaits(frame);
    }

    /** How many frames are settled by now. */
    public long settledFrames() {
        return horizon.settled();
    }

    /** Says that the scene has told everything, or why it could not. */
    public void end(Throwable reason) {
        horizon.end(reason);
    }

    public boolean isEnded() {
        return horizon.isEnded();
    }

    /** Asks that no more be recorded; the scene notices when it lets time pass the next time. Any thread may call this. */
    public void stop() {
        horizon.stop();
    }

    /** Lets time pass. */
    public void advance(double seconds) {
        moveTo(cursor.add(exactly(seconds)));
        horizon.moveTo(now.frame());
    }

    /** Records an animation from the cursor on and moves the cursor to the end of the longest. */
    public void play(List<Animation> animations) {
        BigDecimal start = cursor;
        BigDecimal end = start;
        for (Animation animation : animations) {
            BigDecimal last = start.add(exactly(animation.runTime()));
            record(animation, start, last);
            end = end.max(last);
        }
        moveTo(end);
        horizon.moveTo(now.frame());
    }

    /** Runs an edit to see which properties it changes, and takes it back. What the edit makes stays as it was made. */
    public List<Change<?>> capture(Runnable edit) {
        Map<Property<?>, Change<?>> outer = changes;
        Set<Property<?>> outerBorn = born;
        changes = new LinkedHashMap<>();
        born = new HashSet<>();
        try {
            edit.run();
        } finally {
            changes.values().forEach(Change::takeBack);
        }
        List<Change<?>> visible =
                List.copyOf(changes.values().stream().filter(Change::isVisible).toList());
        changes = outer;
        born = outerBorn;
        return visible;
    }

    void making(Property<?> property) {
        if (changes != null) {
            born.add(property);
        }
    }

    void changing(Property<?> property) {
        if (changes != null && !changes.containsKey(property) && !born.contains(property)) {
            changes.put(property, new Change<>(property));
        }
    }

    void record(Animation animation, BigDecimal start, BigDecimal end) {
        at(start, () -> animation.record(new Recorder(this, start, end, animation.rate())));
    }

    /** Runs the work with the cursor elsewhere, and puts it back. */
    void at(BigDecimal time, Runnable work) {
        BigDecimal before = cursor;
        moveTo(time);
        try {
            work.run();
        } finally {
            moveTo(before);
        }
    }

    private void moveTo(BigDecimal time) {
        cursor = time;
        now = new Moment(rate.frameAt(time), rate);
    }

    /** A duration as the decimal number that the author wrote: 0.1 is a tenth, not the double next to it. */
    static BigDecimal exactly(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("A duration is 0 seconds or more, not " + seconds);
        }
        return BigDecimal.valueOf(seconds);
    }
}
