package org.kinora.model.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.TrainableWeights;

/**
 * Gradients that several threads compute at once: each lane adds to gradients of its own, and the lanes are added up in their
 * order, so that the sum has the same bits whatever the number of threads. For one caller at a time.
 */
final class GradientLanes {

    /** This many floats of a sum stay in the cache while all lanes are added to them. */
    private static final int IN_CACHE = 1 << 14;

    private final TrainableWeights weights;
    private final List<TrainableWeights> lanes = new ArrayList<>();

    /** @param weights whose gradients they are */
    GradientLanes(TrainableWeights weights) {
        this.weights = weights;
        lanes.add(TrainableWeights.zerosLike(weights));
    }

    /** What was found last; zeros before that. Always the same object. */
    TrainableWeights sum() {
        return lanes.get(0);
    }

    /**
     * Finds gradients, on all cores of the common fork-join pool, or of the pool that the caller runs in.
     *
     * @param count of the lanes
     * @param lane overwrites the gradients that it is given with those that it computes; its number is from 0
     */
    void find(int count, ObjIntConsumer<TrainableWeights> lane) {
        while (lanes.size() < count) {
            lanes.add(TrainableWeights.zerosLike(weights));
        }
        IntStream.range(0, count).parallel().forEach(number -> lane.accept(lanes.get(number), number));
        if (count > 1) {
            slabs().parallelStream().forEach(slab -> addLanes(slab, count));
        }
    }

    /** Some rows of one of the matrices. */
    private record Slab(String name, int first, int rows) {

        Matrix of(TrainableWeights weights) {
            return weights.matrix(name).rows(first, rows);
        }
    }

    /** With kernels that divide their work among processors themselves, a GPU's for example, each matrix is one. */
    private List<Slab> slabs() {
        int floats = weights.kernels().onOneProcessor().isPresent() ? IN_CACHE : Integer.MAX_VALUE;
        List<Slab> slabs = new ArrayList<>();
        sum().matrices().forEach((name, matrix) -> {
            int rows = Math.max(1, floats / matrix.columns());
            for (int first = 0; first < matrix.rows(); first += rows) {
                slabs.add(new Slab(name, first, Math.min(rows, matrix.rows() - first)));
            }
        });
        return slabs;
    }

    private void addLanes(Slab slab, int count) {
        Matrix sum = slab.of(sum());
        for (TrainableWeights other : lanes.subList(1, count)) {
            weights.kernels().add(sum, slab.of(other), sum);
        }
    }
}
