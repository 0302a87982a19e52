package org.kinora.model.transformer;

import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.kinora.model.kernels.Kernels;

/**
 * Lends memory that an earlier pass has used and no pass uses now: fresh memory would have to be cleared, and would not
 * lie in any cache. Idle memory is given up when Java needs room. Thread-safe.
 */
public final class ArenaPool {

    private final Kernels kernels;
    private final Queue<SoftReference<Arena>> idle = new ConcurrentLinkedQueue<>();

    public ArenaPool(Kernels kernels) {
        this.kernels = kernels;
    }

    /** @param work takes what it needs from the arena, and keeps nothing of it */
    void lend(Consumer<Arena> work) {
        Arena arena = find();
        arena.reset();
        work.accept(arena);
        idle.add(new SoftReference<>(arena));
    }

    private Arena find() {
        for (SoftReference<Arena> next = idle.poll(); next != null; next = idle.poll()) {
            Arena found = next.get();
            if (found != null) {
                return found;
            }
        }
        return Arena.reusing(kernels);
    }
}
