package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;

/**
 * Half an hour in which something moves at almost every frame, and nothing is shown twice: three hundred pages of six
 * seconds, each with a heading, a curve, a dot with its number, bars, and a shape that becomes another.
 */
public final class HalfHour extends Scene {

    private static final int PAGES = 300;
    private static final int BARS = 5;
    private static final double BOTTOM = -3;

    @Override
    protected void construct() {
        for (int page = 1; page <= PAGES; page++) {
            tell(page);
        }
    }

    private void tell(int number) {
        Text heading = new Text(number + ": " + word() + " " + word() + " " + word(), 60).moveTo(0, 3);
        double waves = 1 + random().nextDouble();
        FunctionGraph curve = new FunctionGraph(x -> 0.8 * Math.sin(waves * x), -6, 0)
                .shift(0, 1)
                .setStroke(Color.YELLOW, 4);
        ValueTracker value = new ValueTracker(random().nextDouble());
        DecimalNumber figure = new DecimalNumber(0, 3, 48).follow(value).moveTo(3, 1);
        Circle circle = new Circle(1).moveTo(3, -1.5).setFill(Color.TEAL, 0.5);
        Square square = new Square(2).moveTo(3 + random().nextDouble(), -1.5).setFill(color(), 0.5);
        Group<Rectangle> bars = bars();
        play(1.5, write(heading), create(curve), fadeIn(figure));
        play(1, growFromEdge(bars, DOWN), fadeIn(circle));
        List<Animation> changes = new ArrayList<>();
        changes.add(value.animate(v -> v.set(random().nextDouble())));
        changes.add(transform(circle, square));
        for (Rectangle bar : bars) {
            changes.add(bar.animate(b -> b.shift(0, 0.3 * random().nextDouble())));
        }
        play(2.5, changes);
        play(1, fadeOut(heading), fadeOut(curve), fadeOut(figure), fadeOut(circle), fadeOut(bars));
    }

    private Group<Rectangle> bars() {
        Group<Rectangle> bars = new Group<>();
        for (int i = 0; i < BARS; i++) {
            double height = 0.5 + 2 * random().nextDouble();
            bars.add(new Rectangle(0.7, height)
                    .moveTo(-5.5 + i, BOTTOM + height / 2)
                    .setFill(color(), 0.8));
        }
        return bars;
    }

    private Color color() {
        return Color.TEAL.mix(Color.YELLOW, random().nextDouble());
    }

    private String word() {
        return Words.LIST.get(random().nextInt(Words.LIST.size()));
    }
}
