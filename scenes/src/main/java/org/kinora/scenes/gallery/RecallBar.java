package org.kinora.scenes.gallery;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.scenes.viz.Palette;

/** How much is still known of one word while more words are read: an upright bar and its percentage. */
final class RecallBar extends Composite<RecallBar> {

    static final double FULL_HEIGHT = 1.45;

    private static final double WIDTH = 0.56;
    private static final double LEAST_HEIGHT = 0.01;
    private static final double NUMBER_SIZE = 24;

    private final IntToDoubleFunction recall;
    private final int words;
    private final ValueTracker now;

    /**
     * @param recall the probability after each word that has been read
     * @param foot the middle of the bar's lower end
     */
    RecallBar(IntToDoubleFunction recall, int words, ValueTracker now, Point foot) {
        super(List.of());
        this.recall = recall;
        this.words = words;
        this.now = now;
        PathShape bar = new PathShape(Path.EMPTY).setStrokeWidth(0);
        bar.path().follow(moment -> {
            double height = height(moment);
            Point center = foot.plus(new Point(0, height / 2));
            return height < LEAST_HEIGHT
                    ? Path.EMPTY
                    : Polygons.roundedRectangle(center, WIDTH, height, Math.min(0.06, height / 2));
        });
        bar.fill().follow(moment -> Palette.share(share(moment)));
        DecimalNumber number = new DecimalNumber(0, 0, NUMBER_SIZE).centered();
        number.follow(moment -> 100 * share(moment));
        number.origin().follow(moment -> foot.plus(new Point(0, height(moment) + 0.1)));
        number.fill().follow(moment -> Palette.INK.withAlpha(Math.min(1, 40 * share(moment))));
        addParts(bar, number);
    }

    /** How far a number has come from one word's to the next one's, a while before the next is left again. */
    static double progress(double way) {
        return RateFunctions.smoothstep(Math.min(1, 1.8 * way));
    }

    /** The probability at a moment. */
    double share(Moment moment) {
        double word = Math.max(0, Math.min(words - 1.0, now.at(moment)));
        int before = (int) word;
        int after = Math.min(words - 1, before + 1);
        double from = recall.applyAsDouble(before);
        return from + (recall.applyAsDouble(after) - from) * progress(word - before);
    }

    private double height(Moment moment) {
        return FULL_HEIGHT * share(moment);
    }
}
