package org.kinora.scenes;

import org.kinora.engine.gl.HeadlessContext;
import org.kinora.engine.gl.NoOpenGlException;
import org.kinora.model.gl.ComputeContext;
import org.kinora.model.gl.ComputeContextProvider;

/** Lets the model compute in a context that the engine opens, though neither of the two knows of the other. */
public final class HeadlessCompute implements ComputeContextProvider {

    /** What the model computes in, together with the engine's context that it is. */
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
