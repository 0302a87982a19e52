package org.kinora.scenes.gallery.letters;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.TextFlow.Alignment;
import org.kinora.engine.text.TextStyle;
import org.kinora.scenes.viz.Palette;

/** A paragraph that finds its lines anew while its column changes, ragged at first and then justified. */
public final class JustifiedLines extends Scene {

    private static final String STORY = "A line is broken where words end, and never inside one. What is left over"
            + " at its end stays white, or is shared among the gaps until both edges are straight; only the last"
            + " line of a paragraph keeps the gaps it was born with.";

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Text story = new Text(STORY, TextStyle.serif(40)).setColor(Palette.INK).width(6);
        Text how = new Text("left", TextStyle.typewriter(30))
                .setColor(Palette.TEAL)
                .moveTo(0, 3.2);
        play(write(story).seconds(2), fadeIn(how));
        turn(how, "right");
        play(story.animate(s -> s.align(Alignment.RIGHT)));
        turn(how, "justify");
        play(story.animate(s -> s.justify()));
        turn(how, "width(9.5)");
        play(story.animate(s -> s.width(9.5)).seconds(1.5));
        turn(how, "width(4.5)");
        play(story.animate(s -> s.width(4.5)).seconds(1.5));
        pause(1);
    }

    private void turn(Text label, String words) {
        pause(0.4);
        label.set(words).moveTo(0, 3.2);
    }
}
