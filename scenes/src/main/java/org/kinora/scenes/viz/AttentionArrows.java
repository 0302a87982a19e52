package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * What each token looks at through one attention head: arrows over a row of tokens, as wide as the weights of the head's
 * pattern. A token's look at itself and weights below {@link #LEAST_WEIGHT} are not drawn.
 */
public final class AttentionArrows extends Composite<AttentionArrows> {

    public static final double LEAST_WEIGHT = 0.08;

    private static final double GAP = 0.06;
    /** Arrows that come and go meet a plate in different places. */
    private static final double SIDESTEP = 0.09;

    private final List<AttentionArrow> arrows = new ArrayList<>();
    private final int tokens;
    private final Property<Provenance> provenance;

    /** @param tallest how high an arrow over the whole row rises, in scene units */
    public AttentionArrows(TokenRow row, Activations run, int layer, int head, double tallest) {
        tokens = row.size();
        Tensor pattern = run.pattern(layer, head);
        provenance = property("provenance", run.provenance(hook(layer), head), Interpolator::switching);
        double span = row.chip(tokens - 1).center().x() - row.chip(0).center().x();
        for (int query = 1; query < tokens; query++) {
            for (int key = 0; key < query; key++) {
                Point from = foot(row, query).plus(point(-SIDESTEP, 0));
                Point to = foot(row, key).plus(point(SIDESTEP, 0));
                double height = 0.35 + (tallest - 0.35) * Math.sqrt((from.x() - to.x()) / span);
                arrows.add(new AttentionArrow(from, to, height, pattern.get(query, key), LEAST_WEIGHT));
            }
        }
        addParts(arrows);
    }

    private static Point foot(TokenRow row, int token) {
        return row.chip(token).plate().corner(UP).plus(point(0, GAP));
    }

    /** Shows another head; animated, the arrows swell and shrink to its weights. */
    public AttentionArrows show(Activations run, int layer, int head) {
        Tensor pattern = run.pattern(layer, head);
        for (int query = 1; query < tokens; query++) {
            for (int key = 0; key < query; key++) {
                arrow(query, key).weight().set((double) pattern.get(query, key));
            }
        }
        provenance.set(run.provenance(hook(layer), head));
        return this;
    }

    /** The arrow by which one token looks at an earlier one. */
    public AttentionArrow arrow(int query, int key) {
        if (key < 0 || key >= query || query >= tokens) {
            throw new IllegalArgumentException(
                    "No token " + query + " looks back at a token " + key + " in a row of " + tokens);
        }
        return arrows.get(query * (query - 1) / 2 + key);
    }

    /** Which pattern is shown now. */
    public Provenance provenance() {
        return provenance.get();
    }

    private static String hook(int layer) {
        return "blocks." + layer + ".attn.hook_pattern";
    }
}
