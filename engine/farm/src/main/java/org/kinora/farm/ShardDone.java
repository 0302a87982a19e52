package org.kinora.farm;

import java.io.Serializable;

/**
 * What became of a shard on a worker.
 *
 * @param worker for people
 * @param fault why it cannot be rendered anywhere; null if it is rendered
 */
record ShardDone(int shard, long frames, String worker, String fault) implements Serializable {

    private static final long serialVersionUID = 1;
}
