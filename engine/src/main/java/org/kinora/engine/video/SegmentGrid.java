package org.kinora.engine.video;

import org.kinora.engine.timeline.FrameRate;

/**
 * Where films are cut into segments: at every fourth second of the whole film, so at the same frames whichever stretch of
 * it is rendered. Every segment is encoded by an encoder of its own, begins with a key frame, and depends on its own
 * frames alone.
 *
 * @param length of a segment in frames; the last one of a film, and the first one of a stretch, may be shorter
 */
public record SegmentGrid(long length) {

    /** As far apart as players want key frames, with which a shorter segment would be spendthrift. */
    private static final double SECONDS = 4;

    public SegmentGrid {
        if (length < 1) {
            throw new IllegalArgumentException("A segment has a frame or more, not " + length);
        }
    }

    public static SegmentGrid of(FrameRate rate) {
        return new SegmentGrid(Math.max(1, Math.round(SECONDS * rate.perSecond())));
    }

    /** The first frame of the segment after the one in which a frame lies. */
    public long endAfter(long frame) {
        return frame - frame % length + length;
    }
}
