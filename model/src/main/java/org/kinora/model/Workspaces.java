package org.kinora.model;

import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.kinora.model.kernels.Kernels;

/**
 * Lends memory that an earlier pass has used and nobody uses now: fresh memory would have to be cleared, and would not lie
 * in any cache. What nobody borrows goes when Java needs room. For any number of threads.
 */
final class Workspaces {

    private final Kernels kernels;
    private final Queue<SoftReference<Workspace>> idle = new ConcurrentLinkedQueue<>();

    Workspaces(Kernels kernels) {
        this.kernels = kernels;
    }

    /** @param work takes what it needs from the workspace, and keeps nothing of it */
    void lend(Consumer<Workspace> work) {
        Workspace workspace = find();
        workspace.backTo(0);
        work.accept(workspace);
        idle.add(new SoftReference<>(workspace));
    }

    private Workspace find() {
        for (SoftReference<Workspace> next = idle.poll(); next != null; next = idle.poll()) {
            Workspace found = next.get();
            if (found != null) {
                return found;
            }
        }
        return new Workspace(kernels, true);
    }
}
