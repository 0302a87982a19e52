package org.kinora.scenes.gallery.moves;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** Eight ways to draw the eye to something, each under its name. */
public final class DrawnEyes extends Scene {

    private static final String[] NAMES = {
        "indicate", "circumscribe", "focusOn", "flash", "wiggle", "applyWave", "blink", "broadcast"
    };

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Group<Text> names = new Group<>();
        for (String name : NAMES) {
            names.add(new Text(name, 42).setColor(Palette.INK));
        }
        for (int i = 0; i < NAMES.length; i++) {
            names.get(i).centerOn(-4.9 + 3.25 * (i % 4), i < 4 ? 1.2 : -1.4);
        }
        play(laggedStart(0.1, names, FadeIn::new));
        play(indicate(names.get(0)));
        play(circumscribe(names.get(1)).color(Palette.TEAL));
        play(circumscribe(names.get(1)).circle().fadeIn().fadeOut().color(Palette.TEAL));
        play(focusOn(names.get(2)).opacity(0.35).seconds(1.5));
        play(flash(names.get(3)).radius(0.7).lineLength(0.35).color(Palette.YELLOW));
        play(wiggle(names.get(4)));
        play(applyWave(names.get(5)).seconds(1.5));
        play(blink(names.get(6)).onOff(0.15, 0.15).times(3));
        play(broadcast(new Circle(1.3).setStroke(Palette.TEAL, 4).moveTo(names.get(7)))
                .seconds(2));
        play(laggedStart(0.1, names, name -> unwrite(name).seconds(0.6)));
    }
}
