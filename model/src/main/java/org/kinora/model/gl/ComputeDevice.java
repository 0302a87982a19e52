package org.kinora.model.gl;

import java.lang.ref.Cleaner;
import java.nio.FloatBuffer;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * A GPU, or OpenGL in software, that computes.
 *
 * <p>May be used from several threads. Every call of OpenGL is made on one thread of the device's own, in the order of the
 * calls here; only {@link #read} waits for it. A failure over there, such as memory that has run out, is told by the next
 * call here. The context goes when the garbage collector finds that the device can no longer be reached.
 */
public final class ComputeDevice {

    private static final Cleaner CLEANER = Cleaner.create();

    private final ComputeThread thread;
    private final String name;
    private final LongAdder floatsRead = new LongAdder();

    private ComputeDevice(ComputeThread thread, String name) {
        this.thread = thread;
        this.name = name;
    }

    /**
     * Opens OpenGL in a context of its own.
     *
     * @throws IllegalStateException if there is no OpenGL 4.3; the message says what to do
     */
    public static ComputeDevice open() {
        ComputeContextProvider provider = ServiceLoader.load(
                        ComputeContextProvider.class, ComputeDevice.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Nothing in this program opens OpenGL for the model: put kinora-scenes on the class path, or compute on the processor."));
        ComputeThread thread = new ComputeThread(provider);
        ComputeDevice device = new ComputeDevice(thread, thread.start());
        CLEANER.register(device, thread::stop);
        return device;
    }

    /** What OpenGL calls the device. */
    public String name() {
        return name;
    }

    /** Whether it is a program that computes on the processor. */
    public boolean isSoftware() {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of("llvmpipe", "softpipe", "swrast", "swiftshader", "software", "basic render")
                .anyMatch(lower::contains);
    }

    /**
     * How far, in floats, a matrix may reach from its first to its last element to be given to a program in one piece; 33 million
     * on many. Buffers may be longer.
     */
    public int longestOperand() {
        return thread.longestOperand();
    }

    /** A buffer of zeros. */
    public DeviceBuffer zeros(int length) {
        DeviceBuffer buffer = new DeviceBuffer(length, new DeviceMemory.Block());
        thread.later(() -> thread.placeZeros(buffer));
        return buffer;
    }

    /** @param values are read later: they must not change any more */
    public DeviceBuffer holding(float[] values) {
        DeviceBuffer buffer = new DeviceBuffer(values.length, new DeviceMemory.Block());
        thread.later(() -> thread.place(buffer, bytes -> bytes.asFloatBuffer().put(values)));
        return buffer;
    }

    /** @param values in native memory, all up to the limit; are read later: they must not change any more */
    public DeviceBuffer holding(FloatBuffer values) {
        DeviceBuffer buffer = new DeviceBuffer(values.limit(), new DeviceMemory.Block());
        FloatBuffer all = values.duplicate().rewind();
        thread.later(() -> thread.place(buffer, all));
        return buffer;
    }

    /** @param values are read later: they must not change any more */
    public DeviceBuffer holding(int[] values) {
        DeviceBuffer buffer = new DeviceBuffer(values.length, new DeviceMemory.Block());
        thread.later(() -> thread.place(buffer, bytes -> bytes.asIntBuffer().put(values)));
        return buffer;
    }

    /** Runs a program, after all that was asked for before. */
    public void run(Dispatch dispatch) {
        thread.later(() -> thread.dispatch(dispatch));
    }

    /** A copy of what a buffer holds, after all that was asked for before is done. */
    public float[] read(DeviceBuffer buffer) {
        floatsRead.add(buffer.length());
        return thread.now(() -> thread.read(buffer));
    }

    /**
     * Lets a renderer read a part of a buffer, which from now on must not be written to, after all that was asked for before.
     * Waits until that has been handed to OpenGL, not until it is done.
     */
    public GpuFloats share(DeviceBuffer buffer, int offset, int length) {
        ComputeThread owner = thread;
        GpuFloats shared = owner.now(() -> owner.share(buffer, offset, length));
        long fence = shared.fence();
        CLEANER.register(shared, () -> owner.forget(fence));
        return shared;
    }

    /** How many numbers have come back from the device so far. */
    public long floatsRead() {
        return floatsRead.sum();
    }
}
