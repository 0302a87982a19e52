package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.animation.LaggedStart;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;

/** Twelve labelled bars grow one after the other and change their values under running percentages. */
public final class PeerBars extends Scene {

    private static final int ROWS = 12;
    private static final double LEFT_EDGE = -3.8;
    private static final double HEIGHT = 0.35;

    @Override
    protected void construct() {
        List<Group<Mobject>> rows = new ArrayList<>();
        List<ValueTracker> values = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            ValueTracker value = new ValueTracker(random().nextDouble());
            values.add(value);
            rows.add(row(i, value));
        }
        play(3, LaggedStart.map(0.1, rows, row -> growFromEdge(row, LEFT)));
        List<Animation> changes = new ArrayList<>();
        for (ValueTracker value : values) {
            double next = random().nextDouble();
            changes.add(value.animate(v -> v.set(next)));
        }
        play(3, changes);
    }

    private static Group<Mobject> row(int index, ValueTracker value) {
        double y = 3 - 0.5 * index;
        Text word = new Text(Words.LIST.get(index), Words.sizeOf(28));
        word.moveTo(-4 - word.width() / 2, y);
        PathShape bar = new PathShape(Polygons.rectangle(ORIGIN, 1, HEIGHT));
        Color color = Color.TEAL.mix(Color.YELLOW, index / (ROWS - 1.0));
        bar.setStroke(color, 4).setFill(color);
        bar.path().follow(moment -> {
            double length = length(value, moment);
            return Polygons.rectangle(point(LEFT_EDGE + length / 2, y), length, HEIGHT);
        });
        DecimalNumber percent = new DecimalNumber(0, 0, 28);
        percent.follow(moment -> Math.floor(100 * value.at(moment)));
        double baseline = y - percent.height() / 2;
        percent.origin().follow(moment -> point(LEFT_EDGE + length(value, moment) + 0.25, baseline));
        return new Group<>(word, bar, percent);
    }

    private static double length(ValueTracker value, Moment moment) {
        return 4 * value.at(moment) + 0.05;
    }
}
