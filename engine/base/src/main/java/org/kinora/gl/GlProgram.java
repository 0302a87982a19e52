package org.kinora.gl;

import static org.lwjgl.opengl.GL33C.*;

import org.lwjgl.opengl.GL43C;

/** Shaders, compiled and linked: a vertex and a fragment shader, or a compute shader. */
public final class GlProgram implements AutoCloseable {

    private final int program;

    /**
     * A program that draws, for the current context.
     *
     * @throws IllegalStateException with the driver's words if the sources do not compile; that is a fault of ours
     */
    public GlProgram(String vertexSource, String fragmentSource) {
        this(compile(GL_VERTEX_SHADER, vertexSource), compile(GL_FRAGMENT_SHADER, fragmentSource));
    }

    /** @param shaders are deleted together with the program */
    private GlProgram(int... shaders) {
        program = glCreateProgram();
        for (int shader : shaders) {
            glAttachShader(program, shader);
        }
        glLinkProgram(program);
        for (int shader : shaders) {
            glDeleteShader(shader);
        }
        if (glGetProgrami(program, GL_LINK_STATUS) == GL_FALSE) {
            throw new IllegalStateException(
                    "The OpenGL driver does not link a shader: " + glGetProgramInfoLog(program));
        }
    }

    /**
     * A program that computes, for the current context, which has OpenGL 4.3.
     *
     * @throws IllegalStateException with the driver's words if the source does not compile; that is a fault of ours
     */
    public static GlProgram computing(String source) {
        return new GlProgram(compile(GL43C.GL_COMPUTE_SHADER, source));
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
