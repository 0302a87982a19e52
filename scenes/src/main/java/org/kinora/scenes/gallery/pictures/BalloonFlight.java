package org.kinora.scenes.gallery.pictures;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** An SVG file is drawn, stroke by stroke; then its parts go their own ways, found by their ids. */
public final class BalloonFlight extends Scene {

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        SvgMobject picture = new SvgMobject("balloon.svg", 6).shift(0, 0.3);
        var balloon = picture.part("balloon");

        section("Drawn");
        play(
                caption.say("An SVG file, drawn outline by outline"),
                drawBorderThenFill(picture).lagRatio(0.08).seconds(4));
        pause(0.5);

        section("Parts");
        play(
                caption.say("Its parts have names: the balloon rises, the clouds drift"),
                balloon.animate(b -> b.shift(0.3, 0.55)).seconds(3),
                picture.part("small").animate(c -> c.shift(1.6, 0)).seconds(3),
                picture.part("large").animate(c -> c.shift(-1.1, 0.1)).seconds(3));
        play(
                caption.say("and wears other colours"),
                picture.part("red").animate(p -> p.setFill(Palette.TEAL)),
                picture.part("gold").animate(p -> p.setFill(Color.hex("#BFE8E0"))),
                picture.part("moon").animate(m -> m.scale(1.25)));
        play(indicate(picture.part("basket")));
        pause(1);
    }
}
