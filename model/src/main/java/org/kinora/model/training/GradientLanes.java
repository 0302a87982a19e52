package org.kinora.model.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.kinora.model.TrainableWeights;

/**
 * Gradients that several threads find at once: each lane adds to gradients of its own, and the lanes are added up in their
 * order, so that the sum has the same bits whatever the number of threads. For one caller at a time.
 */
final class GradientLanes {

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
     * @param lane adds what it finds to the gradients that it is given, which are zeros; also given its number, from 0
     */
    void find(int count, ObjIntConsumer<TrainableWeights> lane) {
        while (lanes.size() < count) {
            lanes.add(TrainableWeights.zerosLike(weights));
        }
        IntStream.range(0, count).parallel().forEach(number -> {
            TrainableWeights gradients = lanes.get(number);
            gradients
                    .matrices()
                    .values()
                    .forEach(matrix -> weights.kernels().training().fill(0, matrix));
            lane.accept(gradients, number);
        });
        sum().matrices().entrySet().parallelStream().forEach(entry -> {
            for (TrainableWeights other : lanes.subList(1, count)) {
                weights.kernels().add(entry.getValue(), other.matrix(entry.getKey()), entry.getValue());
            }
        });
    }
}
