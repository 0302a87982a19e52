package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Cast;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.Section;

/**
 * A recorded scene: frame n is a pure function of n, so any thread may ask for any frame at any time. A film with no time
 * in it has one frame, its picture. Close it when no frame will be asked for any more.
 */
public final class Film implements AutoCloseable {

    private final Class<? extends Scene> scene;
    private final FrameRate rate;
    private final long frameCount;
    private final List<Section> sections;
    private final List<Shape<?>> cast;
    private final Camera camera;
    private final Property<Color> background;
    private final Recording recording;

    Film(Class<? extends Scene> scene, Recording recording, Camera camera, Property<Color> background) {
        this.scene = scene;
        this.rate = recording.rate();
        this.frameCount = Math.max(1, recording.frameCount());
        this.sections = recording.sections();
        this.cast = recording.resource(Cast.class, Cast::new).members();
        this.camera = camera;
        this.background = background;
        this.recording = recording;
    }

    @Override
    public void close() {
        recording.release();
    }

    /**
     * Runs a scene's {@code construct()} and keeps what it recorded.
     *
     * @throws SceneException if the scene fails, with the line, the time and the reason
     */
    public static Film record(Scene scene, FilmSettings settings) {
        return scene.record(settings);
    }

    /** The scene's simple class name. */
    public String name() {
        return scene.getSimpleName();
    }

    public FrameRate rate() {
        return rate;
    }

    /** 1 or more. */
    public long frameCount() {
        return frameCount;
    }

    public List<Section> sections() {
        return sections;
    }

    /** Every shape that is shown at some time. */
    public List<Shape<?>> cast() {
        return cast;
    }

    public Camera camera() {
        return camera;
    }

    public Color backgroundAt(Moment moment) {
        return background.at(moment);
    }

    /** When a frame starts. */
    public Moment moment(long frame) {
        return new Moment(frame, rate);
    }

    /** What to throw when something that the scene wrote fails in a frame; says the scene's line, the time and whose it is. */
    public SceneException failure(Moment moment, String mobject, Throwable cause) {
        return SceneException.whileShowing(scene, rate.secondsAt(moment.frame()), mobject, cause);
    }
}
