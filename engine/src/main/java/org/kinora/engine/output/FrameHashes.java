package org.kinora.engine.output;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.kinora.files.Hash;

/**
 * SHA-256 of the pixels of every 60th frame of a film, computed beside the drawing. The thread that draws takes frames;
 * any may ask for the hashes afterwards.
 */
public final class FrameHashes {

    /** Frames from one hashed frame to the next; they are counted from the film's beginning. */
    public static final int EVERY = 60;

    private final BooleanSupplier isWanted;
    private final Map<Long, CompletableFuture<String>> hashes = new TreeMap<>();
    private CompletableFuture<String> latest = CompletableFuture.completedFuture("");

    /** @param isWanted asked once a frame is there that would be hashed */
    public FrameHashes(BooleanSupplier isWanted) {
        this.isWanted = isWanted;
    }

    /** @param rgba from position to limit; not kept */
    void take(long frame, ByteBuffer rgba) {
        if (frame % EVERY != 0 || !isWanted.getAsBoolean()) {
            return;
        }
        latest.join(); // no more than one copy of a picture at a time
        ByteBuffer pixels = rgba.duplicate();
        byte[] copy = new byte[pixels.remaining()];
        pixels.get(copy);
        latest = CompletableFuture.supplyAsync(() -> Hash.of(copy));
        hashes.put(frame, latest);
    }

    /** In hexadecimal digits, by the frames' numbers; waits until they are computed. */
    public Map<Long, String> hashes() {
        Map<Long, String> computed = new TreeMap<>();
        hashes.forEach((frame, hash) -> computed.put(frame, hash.join()));
        return computed;
    }
}
