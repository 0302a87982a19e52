package org.kinora.engine.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Macros;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A film's script. Extend it and write {@link #construct()}: it runs once, draws nothing, and records what is shown when.
 * A scene needs a public constructor without parameters; everything in it is made inside {@code construct()}.
 */
public abstract class Scene implements Directions {

    private Recording recording;
    private Camera camera;
    private Property<Color> background;
    private RandomGenerator random;
    private FilmSettings settings;

    /** Says what happens, in order. */
    protected abstract void construct();

    /** Plays the animations at the same time and goes on when the longest has ended. */
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

    /** Lets everything stand, or go on following, for this many seconds. */
    public final void pause(double seconds) {
        recording.advance(seconds);
    }

    /** A second's pause. */
    public final void pause() {
        pause(1);
    }

    /** Shows mobjects at once, in front of what is there. */
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

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends Mobject> Group<T> group(T... members) {
        return new Group<>(members);
    }

    /**
     * Lets formulas that are made from now on use a macro, as {@code \newcommand} does: {@code macro("\\R",
     * "\\mathbb{R}")}; {@code #1} to {@code #9} stand for arguments.
     */
    public final void macro(String name, String body) {
        Macros.define(name, body);
    }

    /** Begins a section: a stretch that the preview's time bar shows. */
    public final void section(String name) {
        recording.beginSection(name);
    }

    /** The scene's own random numbers: the same at every run with the same seed. */
    public final RandomGenerator random() {
        return random;
    }

    public final Camera camera() {
        return camera;
    }

    /** Black unless the scene says otherwise. */
    public final Property<Color> background() {
        return background;
    }

    /**
     * A file that lies beside this scene's source: {@code file("heights.csv")}.
     *
     * @throws IllegalArgumentException if there is none of that name
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

    /** What this scene is recorded for: rate, shape of the picture and seed. */
    protected final FilmSettings settings() {
        return settings;
    }

    /** Gets ready for {@link #record}, whose recording this returns. */
    final Recording open(FilmSettings newSettings) {
        settings = newSettings;
        recording = new Recording(settings.rate(), 8 * settings.aspect());
        // Random's algorithm is fixed by its specification, so a seed means the same numbers on every Java
        random = new SceneRandom(settings.seed());
        recording.run(() -> {
            camera = new Camera();
            background =
                    new Property<>(Color.BLACK, (Interpolator<Color>) (from, to) -> progress -> from.mix(to, progress));
        });
        return recording;
    }

    /** Records the scene, on the calling thread. */
    final void record() {
        recording.run(this::construct);
    }
}
