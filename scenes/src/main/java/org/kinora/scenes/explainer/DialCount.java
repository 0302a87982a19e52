package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/** How many dials of a field are seen, in the line of text on top of the picture. */
final class DialCount extends Composite<DialCount> implements Bound {

    private static final double PANEL_WIDTH = 8;

    private final DialField field;
    private final Stage stage;
    private final DecimalNumber digits;

    DialCount(DialField field, Stage stage, Place heading) {
        this.field = field;
        this.stage = stage;
        digits = new DecimalNumber(0, 0, Lettering.SENTENCE)
                .grouped()
                .centered()
                .unit(" dials")
                .setColor(Palette.INK)
                .moveTo(heading.center());
        digits.value().follow(this, DialCount::dialsAt);
        addParts(
                new RoundedRectangle(Math.min(PANEL_WIDTH, heading.width()), heading.height(), 0.2)
                        .setStroke(Palette.RIM, 2)
                        .setFill(Palette.BACKGROUND)
                        .moveTo(heading.center()),
                digits);
    }

    private double dialsAt(Moment moment) {
        return field.countAt(
                moment,
                stage.height()
                        * stage.height()
                        * stage.whole().width()
                        / stage.whole().height());
    }

    /** All weights of the model, while all of them are seen and nothing else. */
    @Override
    public List<Reading> readings() {
        Reading all = Reading.ofSize(stage.gpt());
        return dialsAt(Recording.current().now()) == all.values()[0] ? List.of(all) : List.of();
    }
}
