package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;

/** The line under a picture that says what is seen. */
public final class Caption {

    private static final double SIZE = 30;
    /** Of the middle of the line, in scene units. */
    private static final double HEIGHT = -3.57;

    private Text shown;

    /** Lets what is said give way to something else, within half a second. */
    public Animation say(String sentence) {
        Text next = new Text(sentence, SIZE).setColor(Palette.FAINT_INK).centerOn(0, HEIGHT);
        Animation entrance = fadeIn(next).seconds(0.3);
        Animation change = shown == null ? entrance : succession(leave(), entrance);
        shown = next;
        return change;
    }

    /** Ends what is said. */
    public Animation leave() {
        Text last = shown;
        shown = null;
        return fadeOut(last).seconds(0.2);
    }
}
