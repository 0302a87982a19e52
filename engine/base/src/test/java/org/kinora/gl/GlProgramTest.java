package org.kinora.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.opengl.GL43C.*;

import org.junit.jupiter.api.Test;

class GlProgramTest {

    private static final String DOUBLES = """
            #version 430
            layout(local_size_x = 1) in;
            layout(std430, binding = 0) buffer Numbers { float numbers[]; };
            void main() { numbers[gl_WorkGroupID.x] *= 2; }
            """;

    @Test
    void aProgramComputesOnABuffer() {
        try (HeadlessContext context = HeadlessContext.open(4, 3);
                GlProgram program = GlProgram.computing(DOUBLES)) {
            context.makeCurrent();
            int buffer = glGenBuffers();
            glBindBufferBase(GL_SHADER_STORAGE_BUFFER, 0, buffer);
            glBufferData(GL_SHADER_STORAGE_BUFFER, new float[] {1, 2, 3}, GL_DYNAMIC_COPY);
            program.use();
            glDispatchCompute(3, 1, 1);
            glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
            float[] doubled = new float[3];
            glGetBufferSubData(GL_SHADER_STORAGE_BUFFER, 0, doubled);
            assertThat(doubled).containsExactly(2, 4, 6);
        }
    }

    @Test
    void aSourceThatTheDriverDoesNotTakeIsRefusedInItsWords() {
        try (HeadlessContext context = HeadlessContext.open(4, 3)) {
            context.makeCurrent();
            assertThatThrownBy(() -> GlProgram.computing("#version 430\nvoid main() { nothing = 1; }"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not compile")
                    .hasMessageContaining("nothing");
        }
    }
}
