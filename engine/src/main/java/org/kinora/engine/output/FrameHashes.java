package org.kinora.engine.output;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.kinora.files.Hash;

/**
 * SHA-256 of the pixels of every 60th frame of each segment of a film, computed beside the drawing. The thread that draws takes frames;
 * any may ask for the hashes afterwards.
 */
public final class FrameHashes {

    /** Frames from one hashed frame to the next; they are counted from the beginning of their segment. */
    public static final int EVERY = 60;

    private final BooleanSupplier isWanted;
    private final Map<Long, Supplier<String>> hashes = new TreeMap<>();
    private CompletableFuture<String> latest = CompletableFuture.completedFuture("");

    /** @param isWanted asked once a frame is there that would be hashed */
    public FrameHashes(BooleanSupplier isWanted) {
        this.isWanted = isWanted;
    }

    boolean isWanted() {
        return isWanted.getAsBoolean();
    }

    /**
     * Sees a frame that was drawn.
     *
     * @param place of the frame in its segment; in the film, if that is not cut
     * @param rgba from position to limit; not kept
     * @return the hash, if the frame is one that is hashed
     */
    Optional<CompletableFuture<String>> take(long frame, long place, ByteBuffer rgba) {
        if (place % EVERY != 0 || !isWanted.getAsBoolean()) {
            return Optional.empty();
        }
        latest.join(); // no more than one copy of a picture at a time
        ByteBuffer pixels = rgba.duplicate();
        byte[] copy = new byte[pixels.remaining()];
        pixels.get(copy);
        latest = CompletableFuture.supplyAsync(() -> Hash.of(copy));
        CompletableFuture<String> hash = latest;
        hashes.put(frame, hash::join);
        return Optional.of(hash);
    }

    /** Takes over the hashes of a segment that is not drawn. */
    void take(KnownSegment segment) {
        if (isWanted.getAsBoolean()) {
            for (long place = 0; place < segment.frames(); place += EVERY) {
                long hashed = place;
                CompletableFuture<Map<Long, String>> pixels = segment.pixels();
                hashes.put(segment.first() + place, () -> pixels.join().get(hashed));
            }
        }
    }

    /** In hexadecimal digits, by the frames' numbers; waits until they are computed. */
    public Map<Long, String> hashes() {
        Map<Long, String> computed = new TreeMap<>();
        hashes.forEach((frame, hash) -> computed.put(frame, hash.get()));
        return computed;
    }
}
