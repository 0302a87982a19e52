package org.kinora.farm;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A job as it goes to workers: files by hashes in place of paths.
 *
 * @param bundle hashes by places; null where workers have the files of the process that has sent the job
 * @param jars the application's class path there: names of files among those that Spark has fetched, or paths
 */
record JobOrder(
        String plan,
        String name,
        Map<String, String> film,
        List<String> arguments,
        Map<String, String> bundle,
        List<String> jars,
        int shards,
        String storage)
        implements Serializable {

    static final String FILES = "files";
    static final String FILMS = "films";

    private static final long serialVersionUID = 1;

    String fileName(int shard) {
        return "%04d-of-%04d.kinora".formatted(shard, shards);
    }

    /** Where its shards are in the storage. */
    String folder() {
        return folder(plan);
    }

    static String folder(String plan) {
        return FILMS + "/" + plan.substring(0, 16);
    }

    /** Where a file that travels is in the storage. */
    static String place(String hash) {
        return FILES + "/" + hash;
    }
}
