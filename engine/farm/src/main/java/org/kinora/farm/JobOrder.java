package org.kinora.farm;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.kinora.files.Hash;

/**
 * A job as it goes to workers: files by hashes in place of paths.
 *
 * @param bundle hashes by places; null where workers have the files of the process that has sent the job
 * @param jars the application's class path there: names of files among those that Spark has fetched, or paths
 * @param stallSeconds for how long no frame may come of a shard before it is given to another worker
 */
record JobOrder(
        String plan,
        String name,
        Map<String, String> film,
        List<String> arguments,
        Map<String, String> bundle,
        List<String> jars,
        int shards,
        String storage,
        long stallSeconds)
        implements Serializable {

    static final String FILES = "files";
    static final String FILMS = "films";

    private static final long serialVersionUID = 2;

    private static final int SHORT = 16;

    String fileName(int shard) {
        return "%04d-of-%04d.kinora".formatted(shard, shards);
    }

    /** Everything of a film in the storage. */
    static String folder(String plan) {
        return FILMS + "/" + plan.substring(0, SHORT);
    }

    /** Where shards are that one OpenGL has drawn. */
    static String folder(String plan, String device) {
        return folder(plan) + "/" + Hash.of(device).substring(0, SHORT);
    }

    /** The file that says by which OpenGL a film is drawn. */
    static String devicePlace(String plan) {
        return folder(plan) + "/device";
    }

    /** The file that says which process sees to a film. */
    static String claimPlace(String plan) {
        return folder(plan) + "/driver";
    }

    /** Where a file that travels is in the storage. */
    static String place(String hash) {
        return FILES + "/" + hash;
    }
}
