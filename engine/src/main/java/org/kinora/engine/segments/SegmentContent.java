package org.kinora.engine.segments;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Fingerprint;
import org.kinora.engine.frame.DrawList;
import org.kinora.files.Hash;

/** What the frames of one segment show, one after the other. For one thread. */
public final class SegmentContent {

    private final ContentDigest digest;
    private ByteBuffer prints = ByteBuffer.allocate(256 * 2 * Long.BYTES);
    private Fingerprint latest;
    private boolean isProvable = true;

    /** @param digest is used for one segment after the other, for parts that they have in common */
    public SegmentContent(ContentDigest digest) {
        this.digest = digest;
        digest.beginScope();
    }

    /** Adds the next frame. @return whether it shows the same as the one before */
    public boolean add(DrawList frame) {
        Fingerprint print = digest.begin().add(frame).fingerprint();
        isProvable &= digest.isProvable();
        boolean isSame = digest.isProvable() && print.equals(latest);
        latest = print;
        put(print);
        return isSame;
    }

    /** Adds frames that show the same as the one before. */
    public void repeat(long times) {
        for (long left = times; left > 0; left--) {
            put(latest);
        }
    }

    private void put(Fingerprint print) {
        if (!prints.hasRemaining()) {
            prints = ByteBuffer.allocate(2 * prints.capacity()).put(prints.flip());
        }
        prints.putLong(print.high()).putLong(print.low());
    }

    /** About how much memory the latest frame takes beyond what the ones before have in common with it, in bytes. */
    public long freshBytes() {
        return digest.sharedBytes();
    }

    /**
     * The segment's name among all segments: equal only if everything is that could change its bytes. Empty if its content
     * is not all known.
     *
     * @param surroundings all that matters besides the frames
     */
    public Optional<String> key(String surroundings) {
        if (!isProvable || prints.position() == 0) {
            return Optional.empty();
        }
        byte[] frames = new byte[prints.position()];
        prints.get(0, frames);
        return Optional.of(Hash.of(surroundings + "\n" + Hash.of(frames)));
    }
}
