package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.function.IntToDoubleFunction;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.scenes.viz.Palette;

/** How much is still known of one word while more words are read: an upright bar and its percentage. */
final class RecallBar extends Composite<RecallBar> {

    static final double FULL_HEIGHT = 1.45;

    private static final double WIDTH = 0.56;
    private static final double LEAST_HEIGHT = 0.01;
    private static final double ROUNDING = 0.06;
    private static final double NUMBER_SIZE = 24;
    private static final double NUMBER_GAP = 0.1;

    private final IntToDoubleFunction recall;
    private final int words;
    private final Property<Double> now;

    /**
     * @param recall the probability after each word that has been read
     * @param foot the middle of the bar's lower end
     */
    RecallBar(IntToDoubleFunction recall, int words, ValueTracker now, Point foot) {
        this.recall = recall;
        this.words = words;
        this.now = property(now.get());
        this.now.follow(now, ValueTracker::at);
        PathShape bar = new PathShape(Path.EMPTY).setStroke(Stroke.NONE);
        bar.path().follow(this, RecallBar::outlineAt);
        bar.fill().follow(this, RecallBar::colorAt);
        DecimalNumber number = new DecimalNumber(0, 0, NUMBER_SIZE).centered();
        number.value().follow(this, RecallBar::percentAt);
        number.origin().follow(this, RecallBar::aboveAt);
        number.fill().follow(this, RecallBar::inkAt);
        addParts(bar.shift(foot), number.shift(foot));
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

    private double heightAt(Moment moment) {
        return FULL_HEIGHT * share(moment);
    }

    private Path outlineAt(Moment moment) {
        double height = heightAt(moment);
        return height < LEAST_HEIGHT
                ? Path.EMPTY
                : Polygons.roundedRectangle(point(0, height / 2), WIDTH, height, Math.min(ROUNDING, height / 2));
    }

    private Color colorAt(Moment moment) {
        return Palette.probability(share(moment));
    }

    private double percentAt(Moment moment) {
        return 100 * share(moment);
    }

    private Point aboveAt(Moment moment) {
        return point(0, heightAt(moment) + NUMBER_GAP);
    }

    /** A number that is next to nothing is not written. */
    private Color inkAt(Moment moment) {
        return Palette.INK.withAlpha(Math.min(1, 40 * share(moment)));
    }
}
