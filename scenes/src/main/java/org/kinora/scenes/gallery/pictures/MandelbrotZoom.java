package org.kinora.scenes.gallery.pictures;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A computed picture is enlarged until it shows no more, and fades into one that was computed for this closeness. */
public final class MandelbrotZoom extends Scene {

    private static final double HEIGHT = 6.2;
    private static final int ROWS = 558;
    private static final int COLUMNS = 992;
    private static final double FACTOR = 24;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        EscapeTimes wide = new EscapeTimes(-0.743_64, 0.131_83, 2.4);
        ImageMobject picture = new ImageMobject(wide.bitmap(COLUMNS, ROWS), HEIGHT).shift(0, 0.45);
        // four points to a pixel of a film of 720 rows, which shrinking makes smooth
        ImageMobject near =
                new ImageMobject(wide.magnified(FACTOR).bitmap(2 * COLUMNS, 2 * ROWS), HEIGHT).shift(0, 0.45);
        Rectangle finder = new Rectangle(picture.width() / FACTOR, HEIGHT / FACTOR)
                .moveTo(picture)
                .setStroke(new Stroke(Palette.INK, 3));

        Rectangle footing = new Rectangle(frameWidth() + 1, 1.4)
                .moveTo(0, -3.6)
                .setFill(Palette.BACKGROUND, 1)
                .setStrokeWidth(0);

        section("Whole");
        play(fadeIn(picture));
        add(footing);
        play(caption.say("Half a million points, and how soon each escapes to infinity"), create(finder));
        pause(0.5);

        section("Enlarged");
        play(
                caption.say("The picture, enlarged %.0f times".formatted(FACTOR)),
                picture.animate(p -> p.scale(FACTOR)).seconds(4),
                finder.animate(f -> f.scale(FACTOR)).seconds(4));
        pause(0.5);
        near.showInPlaceOf(picture);
        play(
                caption.say("Within the frame, the same place computed anew"),
                fadeIn(near).seconds(2));
        pause(1.5);
    }
}
