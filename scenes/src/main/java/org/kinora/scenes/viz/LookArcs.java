package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * What one token looks at through one attention head: an arc to each earlier token, as wide as the weight. What is looked
 * at flows back along the arcs.
 *
 * <pre>{@code
 * var arcs = new LookArcs(run, 1, 0, 4, feet, 1.5).hush();
 * play(arcs.animate(a -> a.look()));
 * play(moveAlongPath(dot, arcs.wayFrom(2)));
 * }</pre>
 */
public final class LookArcs extends Composite<LookArcs> implements Bound {

    private static final double LEAST = 0.04;
    private static final double LOWEST = 0.3;

    private final List<AttentionArrow> arcs = new ArrayList<>();
    private final List<Point> feet;
    private final double tallest;
    private final int query;
    private final double[] weights;
    private final Property<Provenance> provenance;

    /**
     * @param query position of the token that looks
     * @param feet where the arcs of the tokens stand, from the first to the one that looks
     * @param tallest how high the arc to the first token rises, in units
     */
    public LookArcs(Activations run, int layer, int head, int query, List<Point> feet, double tallest) {
        this.query = query;
        this.feet = List.copyOf(feet);
        this.tallest = tallest;
        Tensor pattern = run.pattern(layer, head).at(query);
        weights = IntStream.range(0, query).mapToDouble(pattern::get).toArray();
        provenance = property(
                "provenance",
                run.provenance("blocks." + layer + ".attn.hook_pattern", head, query),
                Interpolator::switching);
        for (int key = 0; key < query; key++) {
            arcs.add(new AttentionArrow(feet.get(query), feet.get(key), height(key), weights[key], LEAST));
        }
        addParts(arcs);
    }

    /** Closes all arcs. */
    public LookArcs hush() {
        arcs.forEach(arc -> arc.weight().set(0.0));
        return this;
    }

    /** Opens all arcs as wide as their weights. */
    public LookArcs look() {
        for (int key = 0; key < query; key++) {
            arcs.get(key).weight().set(weights[key]);
        }
        return this;
    }

    private double height(int key) {
        double span = feet.get(query).distanceTo(feet.get(0));
        return LOWEST + (tallest - LOWEST) * Math.sqrt(feet.get(query).distanceTo(feet.get(key)) / span);
    }

    /** By the position of the token that is looked at. */
    public List<AttentionArrow> arcs() {
        return arcs;
    }

    public AttentionArrow arc(int key) {
        return arcs.get(key);
    }

    /** Where the arc of a token stands. */
    public Point foot(int token) {
        return feet.get(token);
    }

    /** The way along which something of a token comes to the one that looks. */
    public Path wayFrom(int key) {
        return arcs.get(key).wayBack();
    }

    /** The weight of each arc; nothing while they are closed. */
    @Override
    public List<Reading> readings() {
        if (arcs.stream().allMatch(arc -> arc.weight().get() == 0)) {
            return List.of();
        }
        double[] shown = arcs.stream().mapToDouble(arc -> arc.weight().get()).toArray();
        Provenance source = provenance.get();
        return List.of(new Reading(source, shown, gpt -> {
            Tensor again = gpt.forward(source.prompt())
                    .tensor(source.hook())
                    .at(source.indices().get(0), source.indices().get(1));
            return IntStream.range(0, shown.length).mapToDouble(again::get).toArray();
        }));
    }
}
