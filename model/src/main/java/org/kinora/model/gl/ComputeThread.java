package org.kinora.model.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kinora.gl.GlProgram;
import org.kinora.gl.GpuFloats;
import org.kinora.gl.HeadlessContext;
import org.kinora.gl.NoOpenGlException;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryUtil;

/**
 * The thread on which a context is current from its opening to its end. What other threads hand over is done in the order in
 * which it comes, while they go on; only who asks for a result waits.
 */
final class ComputeThread implements Runnable {

    /** Java fills and reads a buffer in one piece, which ends below 2 GB. */
    private static final int LONGEST_BUFFER = Integer.MAX_VALUE / Float.BYTES;

    private static final int FIRST_NUMBER = 8;
    private static final int FIRST_INTEGER = 16;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> opened = new CompletableFuture<>();
    private final Map<ComputeProgram, GlProgram> programs = new HashMap<>();
    private final DeviceMemory memory = new DeviceMemory();
    private HeadlessContext context;
    private int longestBlock;
    private int alignment;
    private boolean stopped;
    private volatile RuntimeException failure;

    /** Starts the thread and waits until it has its context. @return what OpenGL calls the device */
    String start() {
        Thread thread = new Thread(this, "OpenGL compute");
        thread.setDaemon(true);
        thread.start();
        return result(opened);
    }

    /** How far from its first to its last float a matrix may reach that a shader is given: blocks begin at certain places only. */
    int longestOperand() {
        return longestBlock - alignment;
    }

    /** Does something later, after all that was handed over before. */
    void later(Runnable task) {
        if (failure != null) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
        tasks.add(task);
    }

    /** Does something after all that was handed over before, and waits for what it returns. */
    <T> T now(Supplier<T> task) {
        CompletableFuture<T> future = new CompletableFuture<>();
        later(() -> {
            try {
                if (failure != null) {
                    throw new IllegalStateException(failure.getMessage(), failure);
                }
                future.complete(task.get());
            } catch (RuntimeException | Error failed) {
                future.completeExceptionally(failed);
            }
        });
        return result(future);
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while OpenGL computed");
        }
    }

    /** Gives a sync object back, which no thread waits for any more. */
    void forget(long fence) {
        tasks.add(() -> glDeleteSync(fence));
    }

    /** Ends the thread after all that was handed over before. */
    void stop() {
        tasks.add(() -> stopped = true);
    }

    @Override
    public void run() {
        try {
            context = open();
            try {
                requireComputeShaders();
                longestBlock =
                        (int) Math.min(LONGEST_BUFFER, glGetInteger64(GL_MAX_SHADER_STORAGE_BLOCK_SIZE) / Float.BYTES);
                alignment = Math.max(1, glGetInteger(GL_SHADER_STORAGE_BUFFER_OFFSET_ALIGNMENT) / Float.BYTES);
                opened.complete(glGetString(GL_RENDERER));
                while (!stopped) {
                    doNext();
                }
            } finally {
                context.close();
            }
        } catch (RuntimeException | Error failed) {
            opened.completeExceptionally(failed);
        }
    }

    private static HeadlessContext open() {
        try {
            return HeadlessContext.open(4, 3);
        } catch (NoOpenGlException none) {
            throw new IllegalStateException(none.getMessage(), none);
        }
    }

    private void doNext() {
        try {
            tasks.take().run();
        } catch (InterruptedException interrupted) {
            stopped = true;
        } catch (RuntimeException failed) {
            failure = failed;
        }
    }

    private static void requireComputeShaders() {
        if (!GL.getCapabilities().OpenGL43) {
            throw new IllegalStateException(
                    "OpenGL %s of %s has no compute shaders, which come with 4.3: install a newer driver, or compute on the processor."
                            .formatted(glGetString(GL_VERSION), glGetString(GL_RENDERER)));
        }
    }

    // What follows is for tasks, on the context's thread.

    void placeZeros(DeviceBuffer buffer) {
        place(buffer);
        glClearBufferData(GL_SHADER_STORAGE_BUFFER, GL_R32F, GL_RED, GL_FLOAT, (ByteBuffer) null);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT);
    }

    void place(DeviceBuffer buffer, Consumer<ByteBuffer> content) {
        place(buffer);
        ByteBuffer bytes = MemoryUtil.memAlloc(Math.max(1, buffer.length()) * Float.BYTES);
        try {
            content.accept(bytes);
            glBufferSubData(GL_SHADER_STORAGE_BUFFER, 0, bytes);
        } finally {
            MemoryUtil.memFree(bytes);
        }
    }

    void place(DeviceBuffer buffer, FloatBuffer content) {
        place(buffer);
        glBufferSubData(GL_SHADER_STORAGE_BUFFER, 0, content);
    }

    private void place(DeviceBuffer buffer) {
        if (buffer.length() > LONGEST_BUFFER) {
            throw tooLarge(LONGEST_BUFFER, buffer.length());
        }
        memory.place(buffer);
        glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffer.block().name);
        requireNoError("make a buffer of " + buffer.length() + " floats");
    }

    float[] read(DeviceBuffer buffer) {
        ByteBuffer bytes = MemoryUtil.memAlloc(Math.max(1, buffer.length()) * Float.BYTES);
        try {
            glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
            glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffer.block().name);
            glGetBufferSubData(GL_SHADER_STORAGE_BUFFER, 0, bytes);
            requireNoError("compute");
            float[] values = new float[buffer.length()];
            bytes.asFloatBuffer().get(values);
            return values;
        } finally {
            MemoryUtil.memFree(bytes);
        }
    }

    GpuFloats share(DeviceBuffer buffer, int offset, int length) {
        glMemoryBarrier(GL_TEXTURE_FETCH_BARRIER_BIT);
        long fence = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
        glFlush(); // another context can wait only for a fence that has been sent
        requireNoError("compute");
        return new GpuFloats(context, buffer.block().name, offset, length, fence, buffer);
    }

    void dispatch(Dispatch dispatch) {
        programs.computeIfAbsent(dispatch.program, ComputeThread::compile).use();
        List<Dispatch.Operand> operands = dispatch.operands;
        for (int i = 0; i < operands.size(); i++) {
            Dispatch.Operand operand = operands.get(i);
            int start = bind(i, operand);
            glUniform4i(i, operand.offset() - start, operand.stride(), operand.rows(), operand.columns());
        }
        for (int i = 0; i < dispatch.numbers.size(); i++) {
            glUniform1f(FIRST_NUMBER + i, dispatch.numbers.get(i));
        }
        for (int i = 0; i < dispatch.integers.size(); i++) {
            glUniform1i(FIRST_INTEGER + i, dispatch.integers.get(i));
        }
        glDispatchCompute(dispatch.groupsAcross, dispatch.groupsDown, dispatch.groupsDeep);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT);
    }

    /** A shader is given no more than a block; of a longer buffer, the part with the operand. @return where that begins */
    private int bind(int binding, Dispatch.Operand operand) {
        int name = operand.buffer().block().name;
        int length = operand.buffer().length();
        if (length <= longestBlock) {
            glBindBufferBase(GL_SHADER_STORAGE_BUFFER, binding, name);
            return 0;
        }
        if (operand.extent() > longestOperand()) {
            throw tooLarge(longestOperand(), operand.extent());
        }
        int start = operand.offset() / alignment * alignment;
        long bytes = (long) Math.min(longestBlock, length - start) * Float.BYTES;
        glBindBufferRange(GL_SHADER_STORAGE_BUFFER, binding, name, (long) start * Float.BYTES, bytes);
        return start;
    }

    private static IllegalStateException tooLarge(int limit, long length) {
        return new IllegalStateException(
                "%s computes on matrices of up to %,d floats, but this one has %,d: take a smaller model, or compute on the processor."
                        .formatted(glGetString(GL_RENDERER), limit, length));
    }

    private static GlProgram compile(ComputeProgram source) {
        try {
            return GlProgram.computing(source.source());
        } catch (IllegalStateException refused) {
            throw new IllegalStateException(
                    "The shader %s: %s Compute on the processor."
                            .formatted(source.name(), refused.getMessage().strip()),
                    refused);
        }
    }

    private static void requireNoError(String what) {
        int error = glGetError();
        if (error == GL_OUT_OF_MEMORY) {
            throw new IllegalStateException(
                    "%s has too little memory to %s: take a smaller model, or compute on the processor."
                            .formatted(glGetString(GL_RENDERER), what));
        }
        if (error != GL_NO_ERROR) {
            throw new IllegalStateException("%s could not %s: OpenGL error 0x%x. Compute on the processor."
                    .formatted(glGetString(GL_RENDERER), what, error));
        }
    }
}
