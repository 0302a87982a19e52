package org.kinora.scenes.gallery;

import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.animation.FadeOut;
import org.kinora.engine.animation.Succession;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Palette;

/** The line under a picture that says what is seen. */
final class Caption {

    private static final double SIZE = 30;

    private Text shown;

    /** Lets what is said give way to something else, within half a second. */
    Animation say(String sentence) {
        Text next = new Text(sentence, SIZE).setColor(Palette.FAINT_INK).toEdge(Point.DOWN, 0.3);
        Text before = shown;
        shown = next;
        Animation entrance = new FadeIn(next).seconds(0.3);
        return before == null ? entrance : new Succession(new FadeOut(before).seconds(0.2), entrance);
    }
}
