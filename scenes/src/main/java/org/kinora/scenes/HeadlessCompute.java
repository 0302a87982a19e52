package org.kinora.scenes;

import org.kinora.engine.gl.HeadlessContext;
import org.kinora.engine.gl.NoOpenGlException;
import org.kinora.model.gl.ComputeContext;
import org.kinora.model.gl.ComputeContextProvider;

/** Lets the model compute in a context of the engine's, which neither of them knows of the other. */
public final class HeadlessCompute implements ComputeContextProvider {

    /** What the model computes in, for whoever knows that it is the engine's. */
    record Computer(HeadlessContext context) implements ComputeContext {

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public ComputeContext open() {
        try {
            return new Computer(HeadlessContext.open(4, 3));
        } catch (NoOpenGlException none) {
            throw new IllegalStateException(none.getMessage(), none);
        }
    }
}
