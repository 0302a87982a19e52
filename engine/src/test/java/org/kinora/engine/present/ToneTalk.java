package org.kinora.engine.present;

import java.util.function.IntToDoubleFunction;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

/** A talk whose slides can be told apart by their tones; and the program that gives it. */
public final class ToneTalk extends Scene {

    static final int LOW = 400;
    static final int HIGH = 1200;
    /** Longer than any test waits. */
    private static final double LONG = 100;

    private static final double SHORT = 1;
    private static final int RATE = 48_000;

    public static void main(String[] arguments) {
        try (Film film = Film.record(new ToneTalk(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 0))) {
            Presentation.show(film, new TalkSettings(new PictureSize(320, 180), 1, true));
        }
    }

    @Override
    protected void construct() {
        add(new Square(2));
        section("Low");
        sound(tone(LOW, LONG));
        pause(LONG);
        section("High");
        sound(tone(HIGH, LONG));
        pause(LONG);
        section("Loop").loop();
        sound(tone(HIGH, LONG));
        pause(LONG);
        section("Short");
        // beyond its slide's end, too
        sound(tone(LOW, 2 * SHORT));
        pause(SHORT);
        section("Nothing");
        pause(SHORT);
    }

    private static AudioClip tone(int hertz, double seconds) {
        IntToDoubleFunction wave = i -> 0.4 * StrictMath.sin(2 * Math.PI * hertz * i / RATE);
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) wave.applyAsDouble(i);
        }
        return AudioClip.of(RATE, samples);
    }
}
