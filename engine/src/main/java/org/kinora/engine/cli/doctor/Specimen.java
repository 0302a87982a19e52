package org.kinora.engine.cli.doctor;

import static org.kinora.engine.Kinora.*;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.render.Compositor;
import org.kinora.engine.render.FramePreparer;
import org.kinora.engine.render.RenderedFrame;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

/** A scene with a bit of everything that is drawn, of which it is known what it looks like. */
final class Specimen extends Scene {

    static final PictureSize SIZE = new PictureSize(160, 90);

    @Override
    protected void construct() {
        add(new Circle(2.4).shift(LEFT.times(2)).setFill(TEAL));
        add(new Square(3.6).shift(RIGHT).setFill(YELLOW, 0.5).setStroke(WHITE, 4));
        add(new Text("Kinora").scale(2).shift(LEFT.times(2)), new MathTex("\\sqrt{x^2}").scale(2).shift(RIGHT.times(4.5)));
        pause(0.1);
    }

    /** Its first frame, as it is to be drawn. */
    static DrawList frame() {
        try (Film film = Film.record(new Specimen(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 0))) {
            return new FilmFrames(film).frame(0);
        }
    }

    /** Its first frame, drawn by the OpenGL context that is current. */
    static BufferedImage drawn(DrawList frame) {
        try (Compositor compositor = new Compositor(SIZE)) {
            return picture(compositor.draw(new FramePreparer(SIZE).prepare(frame)));
        }
    }

    private static BufferedImage picture(RenderedFrame frame) {
        BufferedImage picture = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        ByteBuffer rgba = frame.rgba();
        for (int i = 0; i < frame.width() * frame.height(); i++) {
            int rgb = (rgba.get(4 * i) & 255) << 16 | (rgba.get(4 * i + 1) & 255) << 8 | rgba.get(4 * i + 2) & 255;
            picture.setRGB(i % frame.width(), i / frame.width(), rgb);
        }
        return picture;
    }
}
