package org.kinora.scenes.experiments;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.ToySuperposition;

/** A real training of the toy model of superposition, looked at every few steps, for a scene to play. */
public final class SuperpositionRun {

    public static final int FEATURES = 5;
    /** Until then features are always there; from then on ever rarer. */
    public static final int DENSE_STEPS = 400;
    /** From then on the sparsity stays. */
    public static final int SPARSE_STEP = 2400;

    public static final int STEPS = 3600;

    private static final double SPARSEST = 0.97;
    private static final double IMPORTANCE_RATIO = 0.9;
    private static final double LEARNING_RATE = 0.03;
    private static final int STEPS_PER_LOOK = 4;
    /** One with which the least important feature finds its place as well; with many it is left out. */
    private static final long SEED = 1;

    private final ToySuperposition model =
            new ToySuperposition(ToySuperposition.fallingImportance(FEATURES, IMPORTANCE_RATIO), 2, SEED);
    private final List<List<Point>> looks = new ArrayList<>();

    public SuperpositionRun() {
        for (int step = 0; step <= STEPS; step++) {
            if (step % STEPS_PER_LOOK == 0) {
                looks.add(look());
            }
            model.step(sparsity(step), LEARNING_RATE);
        }
    }

    private List<Point> look() {
        List<Point> directions = new ArrayList<>();
        for (int feature = 0; feature < FEATURES; feature++) {
            double[] direction = model.direction(feature);
            directions.add(point(direction[0], direction[1]));
        }
        return List.copyOf(directions);
    }

    /** The share of examples in which a feature is absent, at a step of the training. The share in which it is there falls by equal factors. */
    public static double sparsity(double step) {
        double progress = (step - DENSE_STEPS) / (SPARSE_STEP - DENSE_STEPS);
        return 1 - StrictMath.pow(1 - SPARSEST, Math.max(0, Math.min(1, progress)));
    }

    public double importance(int feature) {
        return model.importance(feature);
    }

    /** Where a feature is kept at a step; between two looks in a straight line from one to the other. */
    public Point direction(int feature, double step) {
        double look = Math.max(0, Math.min(looks.size() - 1.0, step / STEPS_PER_LOOK));
        int before = (int) look;
        int after = Math.min(looks.size() - 1, before + 1);
        return looks.get(before).get(feature).interpolate(looks.get(after).get(feature), look - before);
    }

    /** How much one feature's direction answers to another's at a step. */
    public double overlap(int one, int other, double step) {
        return direction(one, step).dot(direction(other, step));
    }

    public static Provenance provenance() {
        return new Provenance("toy superposition, seed " + SEED, "random sparse features", "W", List.of());
    }
}
