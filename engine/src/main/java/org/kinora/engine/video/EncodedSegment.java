package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A few seconds of a film's pictures, encoded apart from the rest. Times count frames from the segment's first one, so the
 * same segment can stand anywhere in a film.
 *
 * @param encoder FFmpeg's name of it
 * @param frames how many it has
 * @param description what a decoder has to know of all segments, which a file says once; empty if it need not know anything
 * @param packets as {@link PacketBytes} writes them, in decoding order
 */
public record EncodedSegment(String encoder, long frames, byte[] description, byte[] packets) {

    public EncodedSegment {
        requireNonNull(encoder, "A segment was made by an encoder");
        requireNonNull(description, "A segment without a description has an empty one");
        requireNonNull(packets, "A segment has packets");
        if (frames < 1) {
            throw new IllegalArgumentException("A segment has a frame or more, not " + frames);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedSegment that
                && encoder.equals(that.encoder)
                && frames == that.frames
                && Arrays.equals(description, that.description)
                && Arrays.equals(packets, that.packets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packets);
    }

    @Override
    public String toString() {
        return frames + " frames by " + encoder + " in " + packets.length + " bytes";
    }
}
