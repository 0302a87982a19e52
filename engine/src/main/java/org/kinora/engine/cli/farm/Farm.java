package org.kinora.engine.cli.farm;

import java.nio.file.Path;
import java.util.List;

/** Machines that render shards of films; found as a service, since what talks to them lies in a jar of its own. */
public interface Farm {

    /** Hears how far a job is. */
    interface Listener {

        /**
         * More frames are rendered than before; called on any thread.
         *
         * @param frames of all shards that are done, those of an earlier call included, and of those that are being rendered
         */
        void reached(long frames);

        /**
         * More shards are rendered than before; called on any thread.
         *
         * @param shards that the storage has, those of an earlier call included
         */
        void rendered(int shards);

        /** Something that the author should know, a sentence; called on any thread. */
        void say(String sentence);
    }

    /**
     * Renders all shards of a film that its storage does not have yet, and returns when all are there.
     *
     * @return their files on this machine, in order
     * @throws FarmException if the farm cannot be reached, or a shard cannot be rendered; what is rendered is kept, and
     *     the same call goes on with the rest
     */
    List<Path> render(FarmJob job, Listener listener) throws InterruptedException;

    /** Forgets the shards of a film that has been joined. */
    void forget(FarmJob job);
}
