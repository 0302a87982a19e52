package org.kinora.scenes.gallery.effects;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Star;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;

/** A word cut out of a sunset, stripes in a star that wanders over them, and inks printed upon one another. */
public final class CutPaper extends Scene {

    private static final Color PAPER = Color.hex("#F6F1E7");
    private static final Color SHADE = Color.hex("#4A3B2A").withAlpha(0.45);

    @Override
    protected void construct() {
        background().set(PAPER);
        Mobject word = sunset();
        Star star = new Star().scale(1.5).setStroke(Stroke.NONE).moveTo(-4.4, -1.5);
        Mobject stripes = new Group<>(stripes().clip(star)).dropShadow(point(0.07, -0.1), 0.2, SHADE);
        Group<Circle> inks = inks().moveTo(3.4, -1.6);
        add(word, stripes, inks);
        pause(0.5);
        play(
                3,
                star.animate(s -> s.shift(3.6, 0).rotate(2 * Math.PI / 5)),
                inks.animate(all -> all.rotate(Math.PI / 3)));
        pause(0.5);
        play(1.5, inks.animate(all -> all.arrange(RIGHT, -0.5).moveTo(4.3, -1.6).scale(0.8)));
        pause(0.8);
    }

    private static Mobject sunset() {
        Group<Mobject> sky = new Group<>(
                new Rectangle(12, 3)
                        .setFill(new LinearGradient(
                                UP.times(1.5),
                                DOWN.times(1.5),
                                Color.hex("#3B2667"),
                                Color.hex("#BC3F6B"),
                                Color.hex("#FFB26B")))
                        .setStroke(Stroke.NONE)
                        .moveTo(0, 1.9),
                new Circle(1.1)
                        .setFill(Color.hex("#FFE29A"), 1)
                        .setStroke(Stroke.NONE)
                        .moveTo(1.2, 1.3));
        Text letters = new Text("SUNSET", 190).setWidth(11.4).moveTo(0, 1.9);
        return new Group<>(sky.mask(letters)).dropShadow(point(0.06, -0.09), 0.16, SHADE);
    }

    private static Group<Rectangle> stripes() {
        Group<Rectangle> stripes = new Group<>();
        List<Color> colors = List.of(Color.hex("#2A6F77"), Color.hex("#E4A94F"), Color.hex("#C8553D"));
        for (int i = 0; i < 30; i++) {
            stripes.add(new Rectangle(0.26, 4.6)
                    .setFill(colors.get(i % 3), 1)
                    .setStroke(Stroke.NONE)
                    .moveTo(-6.5 + i * 0.26, -1.5));
        }
        return stripes;
    }

    private static Group<Circle> inks() {
        Group<Circle> inks = new Group<>();
        List<Color> colors = List.of(Color.hex("#00AEEF"), Color.hex("#EC008C"), Color.hex("#FFF200"));
        for (int i = 0; i < 3; i++) {
            double angle = Math.PI / 2 + i * 2 * Math.PI / 3;
            inks.add(new Circle(1)
                    .setFill(colors.get(i), 1)
                    .setStroke(Stroke.NONE)
                    .moveTo(0.62 * StrictMath.cos(angle), 0.62 * StrictMath.sin(angle))
                    .setBlend(Blend.MULTIPLY));
        }
        return inks;
    }
}
