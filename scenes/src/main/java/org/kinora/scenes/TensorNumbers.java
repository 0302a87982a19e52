package org.kinora.scenes;

import java.util.Optional;
import org.kinora.engine.paint.Numbers;
import org.kinora.engine.paint.NumbersOnCard;
import org.kinora.model.Tensor;
import org.kinora.model.gl.GpuFloats;

/**
 * Numbers of the model's as the engine draws them. Where the model computes on a graphics card they are drawn from the buffer
 * in which it left them; nothing is copied, and nothing comes back to Java.
 */
public final class TensorNumbers implements Numbers {

    private final Tensor tensor;
    /** Kept, because it keeps the buffer. */
    private final Optional<GpuFloats> shared;

    /** @param tensor an activation, to be drawn in place if it is on a card */
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
    public Optional<NumbersOnCard> onCard() {
        return shared.flatMap(there -> there.context() instanceof HeadlessCompute.Computer computer
                ? Optional.of(new NumbersOnCard(computer.context(), there.buffer(), there.offset(), there.fence()))
                : Optional.empty());
    }
}
