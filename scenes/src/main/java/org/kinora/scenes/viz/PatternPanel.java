package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.scenes.TensorNumbers;

/**
 * What all heads of a layer look at, as small maps in rows: in each, a row for the token that looks and a column for the
 * one that is looked at.
 *
 * <pre>{@code
 * var panel = new PatternPanel(run, 3, 4, 3.6);
 * play(growFromPoint(panel, machine.slab(3).center()));
 * }</pre>
 */
public final class PatternPanel extends Composite<PatternPanel> implements Bound {

    private static final double GAP = 0.1;

    private final List<NumberGrid> heads = new ArrayList<>();
    private final Activations run;
    private final Property<Provenance> provenance;

    /**
     * Around the origin.
     *
     * @param across how many maps stand in a row
     * @param width of the panel, in units
     */
    public PatternPanel(Activations run, int layer, int across, double width) {
        double side = (width - GAP) / across - GAP;
        this.run = run;
        String hook = "blocks." + layer + ".attn.hook_pattern";
        provenance = property("provenance", run.provenance(hook), Interpolator::switching);
        int count = run.tensor(hook).size(0);
        int tokens = run.ids().length;
        Grid places = Grid.of(count, across, side + GAP);
        TensorNumbers numbers = new TensorNumbers(run.tensor(hook));
        addParts(new RoundedRectangle(across * (side + GAP) + GAP, places.rows() * (side + GAP) + GAP, 0.12)
                .setFill(Palette.GLASS, 0.12)
                .setStroke(Palette.GLASS_EDGE.withAlpha(0.5), 1.5));
        for (int head = 0; head < count; head++) {
            heads.add(new NumberGrid(
                            numbers, head * tokens * tokens, tokens, tokens, side / tokens, Palette.SMALL_PROBABILITIES)
                    .shift(places.place(head)));
        }
        addParts(heads);
    }

    /** The map of one head, counted from 0. */
    public NumberGrid head(int index) {
        return heads.get(index);
    }

    /** All weights of all heads. */
    @Override
    public List<Reading> readings() {
        return List.of(Reading.ofActivation(run, provenance.get().hook()));
    }
}
