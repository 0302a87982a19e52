package org.kinora.engine.mobject;

import java.nio.file.Path;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.media.VideoFrames;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A film within the film, around the origin. It stands at its first picture until it is started. Which picture is seen
 * follows from the moment alone, so that one can jump to it; to play backward or to run slower and slower, animate the
 * position. Pictures come as they are stored, even if the file asks for them to be turned. Its sound is heard if the
 * scene plays it, with {@code sound("rain.mp4")}.
 *
 * <pre>{@code
 * VideoMobject rain = new VideoMobject("rain.mp4", 4).trim(2, 8).looping();
 * add(rain.start());
 * }</pre>
 */
public final class VideoMobject extends PixelMobject<VideoMobject> {

    private final VideoFrames film;
    private final Property<Double> position = property("position", 0.0, Interpolator::numbers);
    private final Property<Double> first = property("first second", 0.0, Interpolator::switching);
    private final Property<Double> end;
    private final Property<Boolean> looping = property("looping", false, Interpolator::switching);
    private final Property<Boolean> pixelated = property("pixelated", false, Interpolator::switching);

    /**
     * As large as an image of as many pixels: one of its pixels is 1/135 unit, one in a film of 1080 rows.
     *
     * @param file MP4, MOV, WebM, MKV, AVI or another container that FFmpeg knows; beside the scene's source, or
     *     absolute
     * @throws IllegalArgumentException if there is no such file, it is damaged, or no film; if it is larger than 4 GB
     *     or its pictures are larger than 40 million pixels
     */
    public VideoMobject(String file) {
        this(SceneFolder.file(file));
    }

    /** @param height in scene units */
    public VideoMobject(String file, double height) {
        this(SceneFolder.file(file), height);
    }

    /** As large as an image of as many pixels; see {@link #VideoMobject(String)}. */
    public VideoMobject(Path file) {
        this(PictureFiles.current().video(file));
    }

    /** @param height in scene units */
    public VideoMobject(Path file, double height) {
        this(PictureFiles.current().video(file), height);
    }

    private VideoMobject(VideoFrames film) {
        this(film, PictureFrame.outline(columns(film), film.size().height()));
    }

    private VideoMobject(VideoFrames film, double height) {
        this(film, PictureFrame.outline(columns(film), film.size().height(), height));
    }

    private VideoMobject(VideoFrames film, org.kinora.engine.geometry.Path outline) {
        super(outline);
        this.film = film;
        end = property("end", film.seconds(), Interpolator::switching);
    }

    private static double columns(VideoFrames film) {
        return film.size().width() * film.pixelAspect();
    }

    /** How long the film is, or what {@link #trim} left of it, in seconds. */
    public double seconds() {
        return end.get() - first.get();
    }

    /** Uses only a part of the film: position 0 is at the first of these times. Both are in seconds. */
    public VideoMobject trim(double fromSeconds, double toSeconds) {
        if (!(fromSeconds >= 0 && fromSeconds < toSeconds && fromSeconds < film.seconds())) {
            throw new IllegalArgumentException(
                    "A film of %s s has no part from %s s to %s s".formatted(film.seconds(), fromSeconds, toSeconds));
        }
        first.set(fromSeconds);
        end.set(Math.min(film.seconds(), toSeconds));
        return this;
    }

    /** Begins anew whenever it ends, instead of standing at its last picture. */
    public VideoMobject looping() {
        looping.set(true);
        return this;
    }

    /** Keeps its pixels as squares of one colour, however large they are. */
    public VideoMobject pixelated() {
        pixelated.set(true);
        return this;
    }

    /** Runs from now on, from where it stands. */
    public VideoMobject start() {
        return start(1);
    }

    /** @param speed 2 for twice as fast, negative for backward */
    public VideoMobject start(double speed) {
        if (!Double.isFinite(speed)) {
            throw new IllegalArgumentException("A film's speed is a finite number, not " + speed);
        }
        double from = position.get();
        double begin = Recording.current().now().seconds();
        // of itself, so that a copy goes on running
        position.follow(this, (video, at) -> from + (at.seconds() - begin) * speed);
        return this;
    }

    /** Stands from now on where it is. */
    public VideoMobject stop() {
        return seek(position.get());
    }

    /** Stands at a position, in seconds from the beginning of what is used of it; {@code animate} runs it there. */
    public VideoMobject seek(double seconds) {
        position.set(seconds);
        return this;
    }

    /**
     * Where it is, in seconds from the beginning of what is used of it; animate it, or let it follow something. Beyond
     * the ends it stands at its first or last picture, or goes round if it is looping.
     */
    public Property<Double> position() {
        return position;
    }

    @Override
    boolean turnsInto(VMobject<?> model) {
        return model instanceof VideoMobject video && video.film == film;
    }

    @Override
    public PixelContent pictureAt(Moment moment) {
        double from = first.at(moment);
        double length = end.at(moment) - from;
        double at = position.at(moment);
        if (looping.at(moment)) {
            // what is nearer to the end than the clocks agree is the beginning
            double round = at - Math.floor(at / length + 1e-9) * length;
            at = Math.max(0, round);
        }
        int last = Math.max(film.numberAt(from), film.numberAt(from + length - 2e-3));
        int number = Math.max(film.numberAt(from), Math.min(last, film.numberAt(from + at)));
        return PictureFrame.of(film.picture(number)).within(path().at(moment), pixelated.at(moment));
    }
}
