package org.kinora.engine.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.DisplayList;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.MachineFonts;
import org.kinora.engine.mobject.Macros;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SceneFolder;
import org.kinora.engine.narration.Narration;
import org.kinora.engine.narration.Narrator;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.sound.Sound;
import org.kinora.engine.text.SystemFonts;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.Section;

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

    private final SceneInputs inputs = new SceneInputs();
    private Recording recording;
    private Camera camera;
    private Property<Color> background;
    private RandomGenerator random;
    private FilmSettings settings;
    private Narrator narrator;

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
        recording.advance(narrator.pause(seconds));
    }

    /** Pauses for one second. */
    public final void pause() {
        pause(1);
    }

    /**
     * As {@link #pause(double)}, of a picture that is meant to stand still that long, to be read or thought about. It
     * changes nothing in the film; what looks for pictures that stand still too long passes over it.
     */
    public final void hold(double seconds) {
        long first = recording.now().frame();
        pause(seconds);
        Holds.of(recording).add(first, recording.now().frame());
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
     * changes beside it later, it does not see. So leave what a thread changes to the thread until it is over: an
     * animation in the thread starts from the value that the thread knows, even if the scene has set another one since,
     * and the scene's own animations of the same value are refused before it as well as beside it, except where
     * simultaneous animations add up, as moves and turns do. After {@link #join} it is the scene's again.
     *
     * @param sequence calls {@code play}, {@code pause} and whatever a scene does
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

    /** Hides everything that is shown at once, and leaves the camera where it is; manim's {@code clear}. */
    public final void clear() {
        recording.resource(DisplayList.class, DisplayList::new).shapes().stream()
                .filter(Mobject::isShown)
                .forEach(Mobject::hide);
    }

    /** A group of mobjects: {@code group(square, circle).arrange(RIGHT)}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends Mobject> Group<T> group(T... members) {
        return new Group<>(members);
    }

    /**
     * Defines a macro for the formulas that are made from now on, as TeX's {@code newcommand} does: {@code
     * macro("\\R", "\\mathbb{R}")}; {@code #1} to {@code #9} stand for arguments.
     */
    public final void macro(String name, String body) {
        Macros.define(name, body);
    }

    /**
     * Begins a section, a named stretch of the film: a chapter of the file, which the preview's time bar shows too. It
     * lasts until the next one begins, in whichever sequence. In a talk it is a slide: {@code section("Proof").loop()}.
     */
    public final Slide section(String name) {
        return new Slide(recording, recording.beginSection(name));
    }

    /**
     * Begins the next slide of a talk, a section whose name is its number: {@code nextSlide().notes("Let them guess.")}. What
     * comes before the first section is a slide too.
     */
    public final Slide nextSlide() {
        List<Section> before = recording.sections();
        boolean hasBeginning =
                recording.frameCount() > 0 && (before.isEmpty() || before.get(0).firstFrame() > 0);
        return section("Slide " + (before.size() + (hasBeginning ? 2 : 1)));
    }

    /**
     * Lets a file be heard from now on: {@code sound(file("rain.ogg")).gain(-6).fadeOut(2)}. The scene goes on at
     * once; {@code pause(sound.seconds())} waits for the end. Its first sample is the film's nearest to the exact time.
     *
     * @param file in any format that FFmpeg reads, up to an hour long
     * @throws IllegalArgumentException if there is no such file, it cannot be read, has no sound, or is too long
     */
    public final Sound sound(Path file) {
        return SceneSounds.of(recording).effect(file);
    }

    /** As {@link #sound(Path)}, of a file next to this scene's source: {@code sound("rain.ogg")}. */
    public final Sound sound(String file) {
        return sound(file(file));
    }

    /** As {@link #sound(Path)}, of samples that the scene has read or computed, at 48,000 a second. */
    public final Sound sound(AudioClip clip) {
        return SceneSounds.of(recording).effect(clip);
    }

    /**
     * Lays a bed of music under the film from now on, over and over until the film ends; it makes room for voices and
     * fades away over the last two seconds: {@code music(file("piano.flac")).gain(-18)}.
     *
     * @param file in any format that FFmpeg reads, up to an hour long
     * @throws IllegalArgumentException if there is no such file, it cannot be read, has no sound, or is too long
     */
    public final Sound music(Path file) {
        return SceneSounds.of(recording).music(file);
    }

    /** As {@link #music(Path)}, of a file next to this scene's source: {@code music("piano.flac")}. */
    public final Sound music(String file) {
        return music(file(file));
    }

    /** As {@link #music(Path)}, of samples that the scene has read or computed, at 48,000 a second. */
    public final Sound music(AudioClip clip) {
        return SceneSounds.of(recording).music(clip);
    }

    /**
     * Makes the film's sound as loud as this as a whole, with no peak above -1 dBTP, unless the render is told
     * otherwise; -16 is usual for films on the web. Without this it stays as loud as it is.
     *
     * @param integrated by EBU R 128, in LUFS; -70 to -5
     */
    public final void loudness(double integrated) {
        SceneSounds.of(recording).loudness(integrated);
    }

    /**
     * Takes a script beside this scene's source for the lines that are spoken from now on: {@code
     * narration("Chapter.md").breath(0.5)}. Without this it is the file with the scene's name, {@code Waves.md} for
     * {@code Waves}. The recordings lie in a folder with the script's name.
     *
     * @throws IllegalArgumentException if there is no such file, or it is no script
     */
    public final Narration narration(String file) {
        return narrator.open(file);
    }

    /**
     * Speaks a line of the script from now on, with captions; the scene goes on at once. While another line is being
     * spoken, it first waits for that to end. If the line has a title, it begins a section. Where there is no recording
     * yet, its words are spaced as they would be spoken, and only the captions tell of them.
     *
     * <pre>{@code
     * narrate("bars");
     * until("answer");
     * play(fadeIn(bars), indicate(title).at("likeliest"));
     * untilEnd();
     * }</pre>
     *
     * @throws IllegalArgumentException if there is no such line, or what lies beside the script is damaged
     */
    public final SpokenLine narrate(String id) {
        return narrator.narrate(id);
    }

    /**
     * Lets time pass until the line that is being spoken comes to a word.
     *
     * @param words one word or several that follow one another; upper and lower case are the same
     * @throws IllegalArgumentException if the line does not say that, or has said it already
     */
    public final void until(String words) {
        until(words, 1);
    }

    /** @param occurrence which of the places where the line says this, from 1 */
    public final void until(String words, int occurrence) {
        narrator.until(words, occurrence);
    }

    /** Lets time pass until the line that is being spoken has ended. */
    public final void untilEnd() {
        narrator.untilEnd();
    }

    /** Shows a caption for this many seconds from now on; the scene goes on at once. Manim's {@code add_subcaption}. */
    public final void subcaption(String text, double seconds) {
        subcaption(text, seconds, 0);
    }

    /** @param offset how many seconds later than now it begins; 0 or more */
    public final void subcaption(String text, double seconds, double offset) {
        narrator.subcaption(text, seconds, offset);
    }

    /**
     * Notes something for the record that is written beside the film, such as {@code note("model", model.hash())}. A
     * scene that notes something before its first frame has such a record, {@code Waves.json} beside {@code Waves.mp4}.
     *
     * @param value a text, a finite number, a truth value, or a list or a map of these; maps are written in the order of
     *     their keys
     * @throws IllegalArgumentException if something else is noted under this key, or this is no such value
     */
    public final void note(String key, Object value) {
        Notes.of(recording).add(recording.time(), key, value, false);
    }

    /** As {@link #note}, at the end of the list of all values that are added to this key: {@code addToNote("prompts", prompt)}. */
    public final void addToNote(String key, Object value) {
        Notes.of(recording).add(recording.time(), key, value, true);
    }

    /**
     * Tells the author of something that is otherwise than meant, in a sentence: the render goes on and prints it when it
     * is done, with the line and the time.
     */
    public final void warn(String sentence) {
        recording.warn(sentence);
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
     * Shows every colour of this scene as another one, its background too: {@code recolor(Theme.LIGHT::of)}. Where black
     * becomes lighter than white, what glows and blends by light does so by shade instead. Pictures and films keep their
     * colours, and so do shadows where light is turned over.
     *
     * @param map from colours without alpha, which they keep; a pure function, called by any number of threads
     * @throws IllegalStateException if something is shown already, time has passed, or this was called before
     */
    public final void recolor(UnaryOperator<Color> map) {
        boolean isLate = recording.time().signum() > 0
                || !recording
                        .resource(DisplayList.class, DisplayList::new)
                        .shapes()
                        .isEmpty();
        if (isLate) {
            throw new IllegalStateException(
                    "recolor(…): this is for the whole scene, so call it before anything is shown");
        }
        recording.sharedResource(Recoloring.class, Recoloring::new).begin(map);
    }

    /**
     * A file next to this scene's source: {@code file("heights.csv")}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public final Path file(String name) {
        Path file = SceneFiles.beside(getClass(), name);
        inputs.addFile(name, file);
        return file;
    }

    private Optional<Path> find(String name) {
        Optional<Path> file = SceneFiles.find(getClass(), name);
        file.ifPresent(found -> inputs.addFile(name, found));
        return file;
    }

    /**
     * Says that what is shown depends on something that is neither in the scene's classes nor one of its {@linkplain #file
     * files}: {@code dependsOn("model", () -> model.hash())}. Parts of one film that several machines have rendered are
     * joined only if this is the same in all of them. May be called on any thread, and again.
     *
     * @param what it is, for people
     * @param content tells its content from any other one; asked only where it matters, on any thread
     */
    public final void dependsOn(String what, Supplier<String> content) {
        inputs.add(what, content);
    }

    /** What the scene has read so far. */
    final SceneInputs inputs() {
        return inputs;
    }

    /** Seconds since the scene began. */
    public final double time() {
        return recording.time().doubleValue();
    }

    /** The picture's width in scene units; its height is 8. */
    public final double frameWidth() {
        return recording.frameWidth();
    }

    /** Begins the random numbers of a part of the scene anew, so that they do not depend on the parts before. */
    final void drawRandomNumbersFor(String part) {
        random = new SceneRandom(31 * settings.seed() + part.hashCode());
    }

    /** What this scene is recorded for: frame rate, shape of the picture, seed, and options. */
    public final FilmSettings settings() {
        return settings;
    }

    /** Prepares the scene for {@link #record} and returns the recording that it will fill. */
    final Recording open(FilmSettings newSettings) {
        settings = newSettings;
        recording = new Recording(settings.rate(), 8 * settings.aspect());
        recording.resource(SceneFolder.class, () -> new SceneFolder(this::file));
        recording.resource(
                MachineFonts.class, () -> new MachineFonts(SystemFonts.ofThisMachine(), settings.systemFonts()));
        // Random's algorithm is fixed by its specification, so a seed means the same numbers on every Java
        random = new SceneRandom(settings.seed());
        narrator = new Narrator(recording, getClass().getSimpleName(), this::find, settings.recordings());
        if (settings.recordings() != null) {
            inputs.addFolder("narration", settings.recordings());
        }
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
            narrator.finish();
            recording.join();
        });
    }
}
