package org.kinora.scenes;

import org.kinora.engine.gl.HeadlessContext;
import org.kinora.engine.gl.NoOpenGlException;
import org.kinora.model.gl.ComputeContext;
import org.kinora.model.gl.ComputeContextProvider;

/** Lets the model compute in a context of the engine's, which neither of them knows of the other. */
public final class HeadlessCompute implements ComputeContextProvider {

    @Override
    public ComputeContext open() {
        try {
            HeadlessContext context = HeadlessContext.open(4, 3);
            return context::close;
        } catch (NoOpenGlException none) {
            throw new IllegalStateException(none.getMessage(), none);
        }
    }
}
