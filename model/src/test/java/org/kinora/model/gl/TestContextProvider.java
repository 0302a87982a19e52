package org.kinora.model.gl;

import java.nio.IntBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.egl.EGL15;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/** OpenGL on Mesa's surfaceless platform, for the tests of this module, which knows no renderer that could open it. */
public final class TestContextProvider implements ComputeContextProvider {

    /** EGL_PLATFORM_SURFACELESS_MESA of the extension EGL_MESA_platform_surfaceless. */
    private static final int PLATFORM_SURFACELESS = 0x31DD;

    @Override
    public ComputeContext open() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            // directly, because LWJGL's own method refuses the null native display that this platform asks for
            long display = JNI.callPPP(PLATFORM_SURFACELESS, 0L, 0L, EGL.getCapabilities().eglGetPlatformDisplayEXT);
            IntBuffer major = stack.mallocInt(1);
            IntBuffer minor = stack.mallocInt(1);
            require(EGL10.eglInitialize(display, major, minor));
            EGL.createDisplayCapabilities(display, major.get(0), minor.get(0));
            require(EGL12.eglBindAPI(EGL14.EGL_OPENGL_API));
            PointerBuffer config = stack.mallocPointer(1);
            require(EGL10.eglChooseConfig(
                    display,
                    stack.ints(
                            EGL10.EGL_SURFACE_TYPE,
                            EGL10.EGL_PBUFFER_BIT,
                            EGL12.EGL_RENDERABLE_TYPE,
                            EGL14.EGL_OPENGL_BIT,
                            EGL10.EGL_NONE),
                    config,
                    stack.mallocInt(1)));
            long context = EGL10.eglCreateContext(
                    display,
                    config.get(0),
                    EGL10.EGL_NO_CONTEXT,
                    stack.ints(EGL15.EGL_CONTEXT_MAJOR_VERSION, 4, EGL15.EGL_CONTEXT_MINOR_VERSION, 3, EGL10.EGL_NONE));
            require(context != EGL10.EGL_NO_CONTEXT);
            require(EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, context));
            GL.createCapabilities();
            return () -> {
                EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_CONTEXT);
                EGL10.eglDestroyContext(display, context);
            };
        }
    }

    private static void require(boolean done) {
        if (!done) {
            throw new IllegalStateException(
                    "No OpenGL 4.3 to test with: EGL error 0x%x. apt-get install libegl1 libgl1-mesa-dri"
                            .formatted(EGL10.eglGetError()));
        }
    }
}
