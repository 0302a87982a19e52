package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.TextStyle;

/** Answers ManimGL's TextExample: texts in several typefaces, with words of other colours, weights and slants. */
public final class TextExample extends Scene {

    @Override
    protected void construct() {
        Text text = new Text("Here is a line of text", TextStyle.typewriter(80));
        MarkupText colors = new MarkupText(
                "Words have <span foreground='BLUE'>colours</span> and <span foreground='GREEN'>shades</span>,", 44);
        MarkupText slants = new MarkupText("and they are <i>slanted</i>, <b>bold</b>, or <tt>typed</tt>.", 44);
        Group<MarkupText> difference = group(colors, slants).arrange(DOWN, 0.3).nextTo(text, DOWN, 0.6);
        play(write(text));
        play(fadeIn(difference, UP));
        pause(2);
        Text faces = new Text("Serifs here,", TextStyle.serif(60).italic());
        Text sans = new Text("and none here.", TextStyle.sans(60).bold()).nextTo(faces, DOWN);
        faces.part("Serifs").setColor(RED);
        sans.part("none").setColor(TEAL);
        play(fadeOut(text), fadeOut(difference, DOWN));
        play(write(faces), write(sans));
        pause();
    }
}
