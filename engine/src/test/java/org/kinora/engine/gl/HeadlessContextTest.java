package org.kinora.engine.gl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.kinora.engine.ChildJava;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL33C;
import org.lwjgl.system.Library;
import org.lwjgl.system.linux.DynamicLinkLoader;

class HeadlessContextTest {

    @Test
    void aContextHasOpenGl33OrLater() {
        try (HeadlessContext context = HeadlessContext.open()) {
            context.makeCurrent();
            assertThat(GL33C.glGetInteger(GL33C.GL_MAJOR_VERSION) * 10 + GL33C.glGetInteger(GL33C.GL_MINOR_VERSION))
                    .isGreaterThanOrEqualTo(33);
        }
    }

    @Test
    void aContextForComputeShadersHasOpenGl43OrLater() {
        try (HeadlessContext context = HeadlessContext.open(4, 3)) {
            context.makeCurrent();
            assertThat(GL.getCapabilities().OpenGL43).isTrue();
        }
    }

    @Test
    void aBufferOfOneContextIsReadInAnotherThatSharesItsObjects() {
        try (HeadlessContext first = HeadlessContext.open(4, 3)) {
            int buffer = GL33C.glGenBuffers();
            GL33C.glBindBuffer(GL33C.GL_COPY_WRITE_BUFFER, buffer);
            GL33C.glBufferData(GL33C.GL_COPY_WRITE_BUFFER, new float[] {1, 2, 3}, GL33C.GL_STATIC_DRAW);
            GL33C.glFinish();
            try (HeadlessContext second = first.openSharing()) {
                assertThat(second.sharesWith(first)).isTrue();
                float[] read = new float[3];
                GL33C.glBindBuffer(GL33C.GL_COPY_READ_BUFFER, buffer);
                GL33C.glGetBufferSubData(GL33C.GL_COPY_READ_BUFFER, 0, read);
                assertThat(read).containsExactly(1, 2, 3);
            }
            try (HeadlessContext stranger = HeadlessContext.open()) {
                assertThat(stranger.sharesWith(first)).isFalse();
                assertThat(GL33C.glIsBuffer(buffer)).isFalse();
            }
        }
    }

    @Test
    void aReleasedContextMovesToAnotherThread() throws InterruptedException {
        HeadlessContext context = HeadlessContext.open();
        context.release();
        int[] version = new int[1];
        Thread other = new Thread(() -> {
            context.makeCurrent();
            version[0] = GL33C.glGetInteger(GL33C.GL_MAJOR_VERSION);
            context.close();
        });
        other.start();
        other.join();
        assertThat(version[0]).isGreaterThanOrEqualTo(3);
    }

    @Test
    void withoutAnEglLibraryTheMessageSaysWhatToInstall() throws IOException, InterruptedException {
        assertThat(ChildJava.output("-Dorg.lwjgl.egl.libname=/nowhere/libEGL.so.1", Opening.class.getName()))
                .contains("No OpenGL 3.3 context: neither an EGL device nor Mesa's surfaceless platform. "
                        + "On Debian: apt-get install libegl1 libgl1-mesa-dri");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aContextOpensWhileAnotherThreadLoadsLibraries() throws IOException, InterruptedException {
        // four starts, as one in two went well when it could hang
        for (int start = 0; start < 4; start++) {
            assertThat(ChildJava.output(OpeningBesideLoads.class.getName())).contains("opened");
        }
    }

    /** What a child does. */
    static final class Opening {

        private Opening() {}

        public static void main(String[] arguments) {
            try {
                HeadlessContext.open().close();
            } catch (NoOpenGlException expected) {
                System.out.println(expected.getMessage());
            }
        }
    }

    /** Another thread is in dlopen or dlclose all the time, as one that loads FFmpeg is for a while. */
    static final class OpeningBesideLoads {

        private OpeningBesideLoads() {}

        public static void main(String[] arguments) throws InterruptedException {
            Library.initialize();
            CountDownLatch loading = new CountDownLatch(1);
            Thread other = new Thread(() -> {
                while (true) {
                    DynamicLinkLoader.dlclose(DynamicLinkLoader.dlopen("libutil.so.1", DynamicLinkLoader.RTLD_LAZY));
                    loading.countDown();
                }
            });
            other.setDaemon(true);
            other.start();
            loading.await();
            HeadlessContext.open().close();
            System.out.println("opened");
        }
    }
}
