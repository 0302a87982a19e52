package org.kinora.farm;

import java.io.Serializable;

/**
 * What became of a shard on a worker.
 *
 * @param worker for people
 * @param device the OpenGL that has drawn it; null if it is not rendered
 * @param fault why it cannot be rendered anywhere; null if it is rendered
 */
record ShardDone(int shard, long frames, String worker, String device, String fault) implements Serializable {

    private static final long serialVersionUID = 2;
}
