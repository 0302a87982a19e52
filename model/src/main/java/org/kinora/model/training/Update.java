package org.kinora.model.training;

import java.util.Map;
import org.kinora.model.kernels.Matrix;

/** Changes one weight by its gradient. Updates of different weights may run at once. */
interface Update {

    /**
     * @param step from 1
     * @param rateFactor what the schedule multiplies the learning rate by
     * @param gradientFactor what clipping multiplies gradients by
     */
    void apply(int step, float rateFactor, float gradientFactor);

    /** What it remembers from step to step, by names that no other update uses. */
    Map<String, Matrix> memory();
}
