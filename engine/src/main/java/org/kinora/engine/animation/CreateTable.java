package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.TableOf;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Makes a table: draws its lines, then writes its labels, then its entries; manim's {@code Table.create}.
 *
 * <pre>{@code
 * play(new CreateTable(table).lagRatio(0.5));
 * }</pre>
 */
public final class CreateTable extends FluentAnimation<CreateTable> {

    /** From line to line. */
    private static final double LINES_LAG = 0.15;

    private final TableOf<?, ?> table;
    private double lagRatio = 1;

    public CreateTable(TableOf<?, ?> table) {
        this.table = Given.to(this, table);
    }

    /** Sets how long each step waits for the one before: 0 not at all, 1, as in manim, until it is done. */
    public CreateTable lagRatio(double ratio) {
        lagRatio = Given.notNegative(ratio, "A lag ratio");
        return this;
    }

    private AnimationGroup steps() {
        List<Animation> steps = new ArrayList<>();
        Group<Mobject> lines = new Group<>(table.horizontalLines(), table.verticalLines());
        Group<Mobject> behind = new Group<>(table.frame(), table.highlights());
        steps.add(new AnimationGroup(new FadeIn(behind), new Create(lines).lagRatio(LINES_LAG)));
        if (table.labels().size() > 0) {
            steps.add(new Write(table.labels()));
        }
        steps.add(new Write(table.entries()));
        return new AnimationGroup(lagRatio, steps);
    }

    @Override
    protected double defaultRunTime() {
        return steps().runTime();
    }

    @Override
    protected void record(Recorder recorder) {
        recorder.play(steps(), 0, recorder.duration());
    }
}
