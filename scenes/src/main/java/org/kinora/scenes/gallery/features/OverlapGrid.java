package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.experiments.SuperpositionRun;
import org.kinora.scenes.viz.Palette;

/** How much each feature's direction answers to each other's: the diagonal says how well it is kept, the rest is interference. */
final class OverlapGrid extends Composite<OverlapGrid> {

    private static final double CELL = 0.86;
    private static final double GAP = 0.07;
    private static final double NUMBER_SIZE = 26;

    private final SuperpositionRun run;
    private final Property<Double> step;
    private final List<DecimalNumber> numbers = new ArrayList<>();

    OverlapGrid(SuperpositionRun run, ValueTracker step) {
        this.run = run;
        this.step = property(step.get());
        this.step.follow(step, ValueTracker::at);
        for (int row = 0; row < SuperpositionRun.FEATURES; row++) {
            addHeading(row, place(row, -1).plus(point(0.16, 0)));
            addHeading(row, place(-1, row).plus(point(0, -0.16)));
            for (int column = 0; column < SuperpositionRun.FEATURES; column++) {
                addCell(row, column);
            }
        }
        Text title = new Text("how much each answers to each", 26).setColor(Palette.FAINT_INK);
        addParts(title.centerOn(place(SuperpositionRun.FEATURES, 2).plus(point(0, 0.2))));
    }

    private void addHeading(int feature, Point at) {
        DecimalNumber number =
                new DecimalNumber(feature + 1, 0, NUMBER_SIZE).centered().setColor(Palette.BACKGROUND);
        addParts(new Dot(at, 0.22).setColor(FeatureArrow.color(feature)), number.moveTo(at));
    }

    private void addCell(int row, int column) {
        RoundedRectangle cell =
                new RoundedRectangle(CELL, CELL, 0.08).setStroke(Stroke.NONE).shift(place(row, column));
        cell.fill().follow(this, (grid, moment) -> Palette.signed(grid.overlap(row, column, moment)));
        DecimalNumber number = new DecimalNumber(0, 2, NUMBER_SIZE).centered().setColor(Palette.INK);
        number.value().follow(this, (grid, moment) -> grid.overlap(row, column, moment));
        numbers.add(number);
        addParts(cell, number.moveTo(cell));
    }

    private double overlap(int row, int column, Moment moment) {
        return run.overlap(row, column, step.at(moment));
    }

    private static Point place(int row, int column) {
        double middle = (SuperpositionRun.FEATURES - 1) / 2.0;
        return point((column - middle) * (CELL + GAP), (middle - row) * (CELL + GAP));
    }

    DecimalNumber number(int row, int column) {
        return numbers.get(row * SuperpositionRun.FEATURES + column);
    }
}
