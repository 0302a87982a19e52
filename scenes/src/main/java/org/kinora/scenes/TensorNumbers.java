package org.kinora.scenes;

import java.util.Optional;
import org.kinora.engine.paint.FloatData;
import org.kinora.gl.GpuFloats;
import org.kinora.model.Tensor;

/**
 * A tensor's numbers as the engine draws them. Where the model computes on a GPU they are drawn from the buffer in which it
 * left them; nothing is copied, and nothing comes back to Java.
 */
public final class TensorNumbers implements FloatData {

    private final Tensor tensor;
    private final Optional<GpuFloats> shared;

    /** @param tensor an activation, to be drawn in place if it is on a GPU */
    public TensorNumbers(Tensor tensor) {
        this.tensor = tensor;
        this.shared = tensor.gpu();
    }

    @Override
    public int count() {
        return tensor.size();
    }

    @Override
    public float[] array() {
        return tensor.toArray();
    }

    @Override
    public Optional<GpuFloats> onCard() {
        return shared;
    }
}
