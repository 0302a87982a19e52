package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;

/** Answers JAnim's bubble sort: neighbouring bars are compared and change places until all are in order. */
public final class BubbleSort extends Scene {

    @Override
    protected void construct() {
        Group<Rectangle> bars = new Group<>(
                IntStream.of(5, 2, 6, 1, 4, 3).mapToObj(BubbleSort::bar).toList());
        add(bars.arrange(RIGHT, 0.25, DOWN));
        List<Rectangle> order = new ArrayList<>(bars.members());
        for (int last = order.size() - 1; last > 0; last--) {
            for (int i = 0; i < last; i++) {
                Rectangle left = order.get(i);
                Rectangle right = order.get(i + 1);
                play(0.25, group(left, right).animate(pair -> pair.setFill(YELLOW, 1)));
                if (left.height() > right.height()) {
                    play(0.4, goTo(left, right), goTo(right, left));
                    Collections.swap(order, i, i + 1);
                }
                play(0.15, group(left, right).animate(pair -> pair.setFill(BLUE, 1)));
            }
            play(0.2, order.get(last).animate(bar -> bar.setFill(GREEN, 1)));
        }
        play(order.get(0).animate(bar -> bar.setFill(GREEN, 1)));
        pause();
    }

    private static Rectangle bar(int height) {
        return new Rectangle(0.8, 0.8 * height).setStroke(WHITE, 2).setFill(BLUE, 1);
    }

    private static Animation goTo(Rectangle bar, Rectangle other) {
        double x = other.center().x();
        return bar.animate(b -> b.setX(x));
    }
}
