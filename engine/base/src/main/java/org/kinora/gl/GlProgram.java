package org.kinora.gl;

import static org.lwjgl.opengl.GL33C.*;

/** A vertex and a fragment shader, compiled and linked. */
public final class GlProgram implements AutoCloseable {

    private final int program;

    /** @throws IllegalStateException with the driver's words if the sources do not compile; that is a fault of ours */
    public GlProgram(String vertexSource, String fragmentSource) {
        int vertex = compile(GL_VERTEX_SHADER, vertexSource);
        int fragment = compile(GL_FRAGMENT_SHADER, fragmentSource);
        program = glCreateProgram();
        glAttachShader(program, vertex);
        glAttachShader(program, fragment);
        glLinkProgram(program);
        glDeleteShader(vertex);
        glDeleteShader(fragment);
        if (glGetProgrami(program, GL_LINK_STATUS) == GL_FALSE) {
            throw new IllegalStateException(
                    "The OpenGL driver does not link a shader: " + glGetProgramInfoLog(program));
        }
    }

    private static int compile(int kind, String source) {
        int shader = glCreateShader(kind);
        glShaderSource(shader, source);
        glCompileShader(shader);
        if (glGetShaderi(shader, GL_COMPILE_STATUS) == GL_FALSE) {
            throw new IllegalStateException(
                    "The OpenGL driver does not compile a shader: " + glGetShaderInfoLog(shader));
        }
        return shader;
    }

    public void use() {
        glUseProgram(program);
    }

    /** Sets a vec2; the program must be in use. */
    public void set(String uniform, float x, float y) {
        glUniform2f(glGetUniformLocation(program, uniform), x, y);
    }

    /** Sets an int or the number of a sampler's texture unit; the program must be in use. */
    public void set(String uniform, int value) {
        glUniform1i(glGetUniformLocation(program, uniform), value);
    }

    @Override
    public void close() {
        glDeleteProgram(program);
    }
}
