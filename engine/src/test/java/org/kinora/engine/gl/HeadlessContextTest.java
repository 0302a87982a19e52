package org.kinora.engine.gl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kinora.engine.ChildJava;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL33C;

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
        Process child = new ProcessBuilder(
                        ChildJava.command("-Dorg.lwjgl.egl.libname=/nowhere/libEGL.so.1", Opening.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output)
                .contains("No OpenGL 3.3 context: neither an EGL device nor Mesa's surfaceless platform. "
                        + "On Debian: apt-get install libegl1 libgl1-mesa-dri");
    }

    /** What the child does. */
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
}
