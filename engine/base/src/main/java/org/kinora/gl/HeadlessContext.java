package org.kinora.gl;

import java.nio.IntBuffer;
import java.util.Optional;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.egl.EGL15;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.MemoryStack;

/** An OpenGL context that needs no screen: an EGL device, a graphics card before software, or Mesa's surfaceless platform. */
public final class HeadlessContext implements GlContext {

    private final long display;
    private final long context;
    /** The same object for all contexts that share theirs. */
    private final Object objects;

    private GLCapabilities capabilities;

    private HeadlessContext(long display, long context, Object objects) {
        this.display = display;
        this.context = context;
        this.objects = objects;
    }

    /**
     * Opens a context of OpenGL 3.3 or later, which is what the renderer needs, and makes it current on the calling thread.
     *
     * @throws NoOpenGlException if this machine has none; the message says what to install
     */
    public static HeadlessContext open() {
        return open(3, 3);
    }

    /**
     * Opens a context of at least some version of OpenGL, such as 4.3 for compute shaders, and makes it current on the calling
     * thread.
     *
     * @throws NoOpenGlException if this machine has none; the message says what to install
     */
    public static HeadlessContext open(int major, int minor) {
        try {
            EglLibrary.locate();
            for (EglDisplays.Display display : new EglDisplays().withoutScreen()) {
                Optional<HeadlessContext> opened = tryOpen(display.handle(), major, minor);
                if (opened.isPresent()) {
                    return opened.get();
                }
            }
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError missingLibrary) {
            throw none(major, minor, missingLibrary);
        }
        throw none(major, minor, null);
    }

    /**
     * Opens a context of OpenGL 3.3 or later on the same device as this one, that shares this one's buffers, textures, programs
     * and sync objects, and makes it current on the calling thread. This one may be current on another thread meanwhile.
     *
     * @throws NoOpenGlException if the driver has no second context to share objects with
     */
    public HeadlessContext openSharing() {
        long shared = tryContext(display, 3, 3, context);
        if (shared == EGL10.EGL_NO_CONTEXT) {
            throw new NoOpenGlException("The OpenGL driver opens no context that shares objects with another", null);
        }
        HeadlessContext opened = new HeadlessContext(display, shared, objects);
        opened.makeCurrent();
        return opened;
    }

    /** Whether what is made in one of the two contexts can be used in the other. */
    public boolean sharesWith(HeadlessContext other) {
        return objects == other.objects;
    }

    /** A context on a certain display, current on the calling thread; empty if it has none of that version. */
    static Optional<HeadlessContext> tryOpen(long display, int major, int minor) {
        long context = tryContext(display, major, minor, EGL10.EGL_NO_CONTEXT);
        if (context == EGL10.EGL_NO_CONTEXT) {
            return Optional.empty();
        }
        HeadlessContext opened = new HeadlessContext(display, context, new Object());
        if (opened.tryMakeCurrent()) {
            return Optional.of(opened);
        }
        EGL10.eglDestroyContext(display, context);
        return Optional.empty();
    }

    /** The driver's words for what draws and which OpenGL that is; the context must be current. */
    public String description() {
        return GL11C.glGetString(GL11C.GL_RENDERER) + ", OpenGL " + GL11C.glGetString(GL11C.GL_VERSION);
    }

    static NoOpenGlException none(int major, int minor, Throwable cause) {
        return new NoOpenGlException(
                "No OpenGL " + major + "." + minor + " context: neither an EGL device nor Mesa's surfaceless platform. "
                        + "On Debian: apt-get install libegl1 libgl1-mesa-dri",
                cause);
    }

    private static long tryContext(long display, int major, int minor, long sharedWith) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer majorOfEgl = stack.mallocInt(1);
            IntBuffer minorOfEgl = stack.mallocInt(1);
            if (!EGL10.eglInitialize(display, majorOfEgl, minorOfEgl)) {
                return EGL10.EGL_NO_CONTEXT;
            }
            EGL.createDisplayCapabilities(display, majorOfEgl.get(0), minorOfEgl.get(0));
            PointerBuffer config = stack.mallocPointer(1);
            IntBuffer count = stack.mallocInt(1);
            boolean chosen = EGL12.eglBindAPI(EGL14.EGL_OPENGL_API)
                    && EGL10.eglChooseConfig(
                            display,
                            stack.ints(
                                    EGL10.EGL_SURFACE_TYPE,
                                    EGL10.EGL_PBUFFER_BIT,
                                    EGL12.EGL_RENDERABLE_TYPE,
                                    EGL14.EGL_OPENGL_BIT,
                                    EGL10.EGL_NONE),
                            config,
                            count)
                    && count.get(0) > 0;
            return !chosen
                    ? EGL10.EGL_NO_CONTEXT
                    : EGL10.eglCreateContext(
                            display,
                            config.get(0),
                            sharedWith,
                            stack.ints(
                                    EGL15.EGL_CONTEXT_MAJOR_VERSION,
                                    major,
                                    EGL15.EGL_CONTEXT_MINOR_VERSION,
                                    minor,
                                    EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                    EGL15.EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                    EGL10.EGL_NONE));
        }
    }

    private boolean tryMakeCurrent() {
        if (!EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, context)) {
            return false;
        }
        if (capabilities == null) {
            capabilities = GL.createCapabilities();
        } else {
            GL.setCapabilities(capabilities);
        }
        return true;
    }

    @Override
    public void makeCurrent() {
        if (EGL14.eglGetCurrentContext() == context) {
            return;
        }
        // EGL keeps the chosen API for each thread apart
        EGL12.eglBindAPI(EGL14.EGL_OPENGL_API);
        if (!tryMakeCurrent()) {
            throw new IllegalStateException("The OpenGL context cannot be bound to thread "
                    + Thread.currentThread().getName() + ": release it on the thread that has it first");
        }
    }

    @Override
    public void release() {
        GL.setCapabilities(null);
        EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_CONTEXT);
    }

    /** Frees the context only: the display belongs to the whole process, and other contexts may live on it. */
    @Override
    public void close() {
        if (EGL14.eglGetCurrentContext() == context) {
            release();
        }
        EGL10.eglDestroyContext(display, context);
    }
}
