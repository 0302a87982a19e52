package org.kinora.engine.present;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

/** A talk whose slides can be told apart by one pixel; and the program that gives it. */
public final class ColourTalk extends Scene {

    static final PictureSize SIZE = new PictureSize(320, 180);
    static final int RED = 0xC02020;
    static final int GREEN = 0x20A040;
    static final int BLUE = 0x2040C0;
    static final int YELLOW = 0xD0C020;
    static final int WHITE = 0xF0F0F0;

    /** @param arguments {@code full} to begin full screen */
    public static void main(String[] arguments) {
        try (Film film = Film.record(new ColourTalk(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 0))) {
            Presentation.show(film, new TalkSettings(SIZE, 1, arguments.length == 0));
        }
    }

    @Override
    protected void construct() {
        Rectangle ground = new Rectangle(20, 10);
        ground.setStroke(Color.BLACK, 0);
        add(ground);
        section("Red").notes("Look at the red.");
        show(ground, BLUE);
        show(ground, RED);
        section("Green and blue").loop();
        show(ground, GREEN);
        show(ground, BLUE);
        section("Yellow").autoNext();
        show(ground, YELLOW);
        section("White");
        show(ground, BLUE);
        show(ground, WHITE);
    }

    private void show(Rectangle ground, int color) {
        ground.setFill(Color.hex(String.format("#%06X", color)), 1);
        pause(0.3);
    }
}
