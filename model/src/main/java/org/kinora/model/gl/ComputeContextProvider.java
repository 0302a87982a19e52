package org.kinora.model.gl;

/** Opens OpenGL for the model; found through {@link java.util.ServiceLoader}, so that the model needs no renderer. */
public interface ComputeContextProvider {

    /**
     * Opens a context of its own, shared with no other, and makes it current on the calling thread, for LWJGL too
     * ({@code GL.createCapabilities()}).
     *
     * @throws IllegalStateException if this machine has no OpenGL 4.3; the message says what to install
     */
    ComputeContext open();
}
