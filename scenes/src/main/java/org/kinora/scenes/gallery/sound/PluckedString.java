package org.kinora.scenes.gallery.sound;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * The sound of a plucked string (Karplus and Strong 1983): how loud it is over its time, and how it swings. It is heard
 * while it is drawn, and once more when its pitch has been measured.
 */
public final class PluckedString extends Scene {

    private static final double WIDTH = 12;
    private static final Point LOUDNESS = point(0, 1.7);
    private static final double LOUDNESS_HEIGHT = 2.2;
    private static final Point SWINGS = point(0, -1.15);
    private static final double SWINGS_HEIGHT = 2.2;

    /** How much of the clip the close-up shows, in seconds. */
    private static final double CLOSE_UP = 0.04;

    /** What is softer than this is not magnified further. */
    private static final double SILENCE = 1e-3;

    /** When its pitch is measured: by then the pluck's roughness has died down. */
    private static final double MEASURED = 0.4;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        AudioClip clip = AudioClip.read(file("string.wav"));
        Pitch pitch = Pitch.of(clip, MEASURED);
        ValueTracker played = new ValueTracker(0);

        section("Loudness");
        Waveform wave = new Waveform(clip, WIDTH, LOUDNESS_HEIGHT)
                .setFill(Palette.TEAL)
                .shift(LOUDNESS)
                .setShown(0);
        play(
                caption.say("A string is plucked. This is its sound, %.1f seconds of it, as a picture."
                        .formatted(clip.seconds())),
                fadeIn(label("loudness", LOUDNESS, LOUDNESS_HEIGHT)));
        sound("string.wav");
        play(wave.animate(w -> w.setShown(1)).rate(linear).seconds(clip.seconds()));

        section("Swings");
        play(
                caption.say("Below, %.0f thousandths of a second from the yellow line on, magnified."
                        .formatted(1000 * CLOSE_UP)),
                fadeIn(playhead(clip, played)),
                fadeIn(closeUp(clip, played)),
                fadeIn(label("swings", SWINGS, SWINGS_HEIGHT)));
        // four times slower than it sounds
        play(played.animate(p -> p.set(clip.seconds() - CLOSE_UP)).rate(linear).seconds(4 * clip.seconds()));

        section("Pitch");
        Text words = new Text("%.0f swings a second: the tone %s".formatted(pitch.hertz(), pitch.tone()), 40)
                .setColor(Palette.YELLOW)
                .centerOn(0, -2.85);
        sound("string.wav");
        play(write(words), caption.say("Rough at first, then ever purer and softer: listen."));
        pause(2.5);
    }

    private static Text label(String text, Point center, double height) {
        return new Text(text, 30)
                .setColor(Palette.FAINT_INK)
                .startAt(center.plus(point(-WIDTH / 2, height / 2 + 0.12)));
    }

    /** A line in the upper picture, at the time from which the lower one shows the swings. */
    private static PathShape playhead(AudioClip clip, ValueTracker played) {
        PathShape line = new PathShape(Path.EMPTY).setStroke(Palette.YELLOW, 3);
        line.path().follow(at -> {
            double x = (played.at(at) / clip.seconds() - 0.5) * WIDTH;
            Point half = point(0, LOUDNESS_HEIGHT / 2);
            Point middle = LOUDNESS.plus(point(x, 0));
            return Path.polyline(middle.minus(half), middle.plus(half));
        });
        return line;
    }

    private static PathShape closeUp(AudioClip clip, ValueTracker played) {
        PathShape swings =
                new PathShape(Path.EMPTY).setStroke(new Stroke(Palette.YELLOW, 3).withJoin(Stroke.Join.ROUND));
        swings.path().follow(at -> outline(clip, played.at(at)));
        return swings;
    }

    /** The samples from a time on, joined by lines, the loudest of them as far from the middle as there is room. */
    static Path outline(AudioClip clip, double from) {
        double first = from * clip.sampleRate();
        double step = WIDTH / (CLOSE_UP * clip.sampleRate());
        double height = SWINGS_HEIGHT / 2 / Math.max(SILENCE, clip.peak(from, from + CLOSE_UP));
        PathBuilder outline = Path.builder();
        for (int i = (int) Math.ceil(first); i < first + CLOSE_UP * clip.sampleRate() && i < clip.length(); i++) {
            Point point = SWINGS.plus(point((i - first) * step - WIDTH / 2, height * clip.sample(0, i)));
            if (i == (int) Math.ceil(first)) {
                outline.moveTo(point);
            } else {
                outline.lineTo(point);
            }
        }
        return outline.build();
    }
}
