package org.kinora.engine.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Macros;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SceneFolder;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A film's script. Extend it and write {@link #construct()}, which runs once: it draws nothing, but records what is
 * shown when. A scene needs a public constructor without parameters, and makes everything inside {@code construct()}.
 *
 * <pre>{@code
 * public final class Hello extends Scene {
 *     @Override
 *     protected void construct() {
 *         Circle circle = new Circle();
 *         play(create(circle));
 *         play(circle.animate(c -> c.shift(RIGHT).setFill(BLUE, 0.5)).seconds(2));
 *     }
 * }
 * }</pre>
 */
public abstract class Scene implements Directions {

    private Recording recording;
    private Camera camera;
    private Property<Color> background;
    private RandomGenerator random;
    private FilmSettings settings;

    /** Says what happens, in order. */
    protected abstract void construct();

    /** Plays the animations at the same time; the scene goes on when the longest has ended. */
    public final void play(Animation... animations) {
        recording.play(List.of(animations));
    }

    /** Plays the animations at the same time, each for this many seconds. */
    public final void play(double seconds, Animation... animations) {
        for (Animation animation : animations) {
            animation.seconds(seconds);
        }
        play(animations);
    }

    /** Plays the animations of a list at the same time, each for this many seconds. */
    public final void play(double seconds, List<? extends Animation> animations) {
        animations.forEach(animation -> animation.seconds(seconds));
        play(animations);
    }

    /** Plays the animations of a list at the same time and goes on when the longest has ended. */
    public final void play(List<? extends Animation> animations) {
        recording.play(List.copyOf(animations));
    }

    /** Plays nothing for this many seconds; mobjects that follow something go on following it. */
    public final void pause(double seconds) {
        recording.advance(seconds);
    }

    /** Pauses for one second. */
    public final void pause() {
        pause(1);
    }

    /**
     * Plays a sequence beside what comes next: it begins now, and the scene goes on at the same time. The film lasts at
     * least until the sequence is over.
     *
     * <pre>{@code
     * thread(() -> {
     *     play(rotate(wheel, TAU).seconds(4));
     *     play(fadeOut(wheel));
     * });
     * play(write(title));
     * pause(2);
     * join();
     * }</pre>
     *
     * The sequence sees the scene as it is when the thread begins and as the sequence itself changes it; what the scene
     * changes beside it later, it does not see. Two sequences may change the same thing at the same time where
     * simultaneous animations may, and are refused otherwise.
     *
     * @param sequence calls {@code play}, {@code pause} and whatever a scene does, but begins no section
     */
    public final void thread(Runnable sequence) {
        recording.thread(sequence);
    }

    /** Waits until all threads begun so far are over; does nothing if they are. */
    public final void join() {
        recording.join();
    }

    /** Shows mobjects at once, in front of everything else. */
    public final void add(Mobject... mobjects) {
        for (Mobject mobject : mobjects) {
            mobject.bringToFront();
        }
    }

    /** Hides mobjects at once. */
    public final void remove(Mobject... mobjects) {
        for (Mobject mobject : mobjects) {
            mobject.hide();
        }
    }

    /** A group of mobjects: {@code group(square, circle).arrange(RIGHT)}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends Mobject> Group<T> group(T... members) {
        return new Group<>(members);
    }

    /**
     * Defines a macro for the formulas that are made from now on, as {@code
     * ewcommand} does: {@code macro("\\R", "\\mathbb{R}")}; {@code #1} to {@code #9} stand for arguments.
     */
    public final void macro(String name, String body) {
        Macros.define(name, body);
    }

    /** Begins a section, a named stretch of the film that the preview's time bar shows. */
    public final void section(String name) {
        recording.beginSection(name);
    }

    /** The scene's random number generator: the same numbers in every run with the same seed. */
    public final RandomGenerator random() {
        return random;
    }

    /** The frame through which the scene is seen: {@code camera().animate(c -> c.scale(0.5))}. */
    public final Camera camera() {
        return camera;
    }

    /** The background colour, black unless set: {@code background().set(WHITE)}. */
    public final Property<Color> background() {
        return background;
    }

    /**
     * A file next to this scene's source: {@code file("heights.csv")}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public final Path file(String name) {
        return SceneFiles.beside(getClass(), name);
    }

    /** Seconds since the scene began. */
    public final double time() {
        return recording.time().doubleValue();
    }

    /** The picture's width in scene units; its height is 8. */
    public final double frameWidth() {
        return recording.frameWidth();
    }

    /** What this scene is recorded for: frame rate, shape of the picture and seed. */
    protected final FilmSettings settings() {
        return settings;
    }

    /** Prepares the scene for {@link #record} and returns the recording that it will fill. */
    final Recording open(FilmSettings newSettings) {
        settings = newSettings;
        recording = new Recording(settings.rate(), 8 * settings.aspect());
        recording.resource(SceneFolder.class, () -> new SceneFolder(this::file));
        // Random's algorithm is fixed by its specification, so a seed means the same numbers on every Java
        random = new SceneRandom(settings.seed());
        recording.run(() -> {
            camera = recording.resource(Camera.class, Camera::new);
            background =
                    new Property<>(Color.BLACK, (Interpolator<Color>) (from, to) -> progress -> from.mix(to, progress));
        });
        return recording;
    }

    /** Records the scene, on the calling thread. */
    final void record() {
        recording.run(() -> {
            construct();
            recording.join();
        });
    }
}
