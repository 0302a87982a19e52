package org.kinora.gl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
