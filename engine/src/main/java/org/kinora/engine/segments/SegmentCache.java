package org.kinora.engine.segments;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.files.BoundedCache;
import org.kinora.files.UserCache;

/**
 * Segments of earlier renders, each under its key. Several processes may share one; it may be emptied at any time, and a
 * file that is damaged counts as absent.
 */
public final class SegmentCache {

    /** Names another folder than the user's own. */
    static final String FOLDER_PROPERTY = "kinora.cache.segments";

    /** How much is kept if nothing is said, in bytes. */
    public static final long DEFAULT_BYTES = 10_000_000_000L;

    private final Optional<BoundedCache> kept;

    private SegmentCache(Optional<BoundedCache> kept) {
        this.kept = kept;
    }

    /** One that keeps nothing. */
    public static SegmentCache none() {
        return new SegmentCache(Optional.empty());
    }

    /** That of this user. @param mostBytes what it may take; what has not been used for longest goes first */
    public static SegmentCache ofThisUser(long mostBytes) {
        return in(UserCache.folder("segments", FOLDER_PROPERTY), mostBytes);
    }

    /** One in a folder of its own. */
    public static SegmentCache in(Path folder, long mostBytes) {
        return new SegmentCache(Optional.of(new BoundedCache(folder, mostBytes)));
    }

    /** The segment of that key, if it is there and whole. */
    public Optional<StoredSegment> read(String key) {
        return kept.flatMap(cache -> cache.read(key)).flatMap(StoredSegment::of);
    }

    /** Whether segments have been kept of this beginning; without one, it need not be known how a segment goes on. */
    public boolean knows(String beginning) {
        return kept.filter(cache -> cache.contains(beginning)).isPresent();
    }

    /**
     * Keeps a segment, as far as that is possible.
     *
     * @param beginning name of its first frame
     */
    public void write(String key, String beginning, StoredSegment segment) {
        kept.ifPresent(cache -> {
            cache.write(key, segment.bytes());
            cache.write(beginning, new byte[0]);
        });
    }

    /** Lets go of what has not been used for longest, until the rest is within the size. */
    public void makeRoom() {
        kept.ifPresent(BoundedCache::makeRoom);
    }

    /** Why segments could not be kept, as a sentence without its full stop; empty if all could. */
    public Optional<String> refusal() {
        return kept.flatMap(cache -> cache.refusal()
                .map(reason -> cache.folder() + ": segments of this film could not be kept there, " + reason));
    }

    /** Removes everything. @return how many bytes that were */
    public long clear() {
        return kept.map(BoundedCache::clear).orElse(0L);
    }
}
