package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.TextStyle;

/**
 * Answers ManimGL's ControlsExample: a slider, a switch and a field set the size, the colour and the words of a text;
 * here the film moves them.
 */
public final class ControlsExample extends Scene {

    @Override
    protected void construct() {
        Line groove = new Line(LEFT, RIGHT).setStroke(GRAY, 8).moveTo(-4, 2.4);
        Dot knob = new Dot(groove.start(), 0.16);
        RoundedRectangle box =
                new RoundedRectangle(0.8, 0.4, 0.2).setFill(GRAY_D, 1).moveTo(-4.6, 1.6);
        Dot toggle = new Dot(point(-4.8, 1.6), 0.15);
        Text field = new Text("a", TextStyle.typewriter(30)).moveTo(-4.9, 0.8);
        add(
                groove,
                knob,
                box,
                toggle,
                field,
                new SurroundingRectangle(new Line(point(-5.1, 0.8), point(-3, 0.8)), 0.25));
        Redrawn text = redraw(at -> new Text(field.text(), 40)
                .scale(2.5 + knob.center().x() - groove.center().x())
                .setColor(WHITE.mix(YELLOW, toggle.center().x() + 4.8 > 0.2 ? 1 : 0))
                .moveTo(1, 0));
        add(text);
        play(knob.animate(d -> d.moveTo(groove.center())));
        play(
                toggle.animate(d -> d.shift(0.4, 0)).seconds(0.4),
                box.animate(b -> b.setFill(GREEN, 1)).seconds(0.4));
        for (String word : new String[] {"a f", "a fi", "a fil", "a film"}) {
            field.set(word);
            pause(0.3);
        }
        play(knob.animate(d -> d.moveTo(groove.end())).rate(thereAndBack).seconds(2));
    }
}
