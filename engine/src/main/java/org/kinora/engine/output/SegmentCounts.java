package org.kinora.engine.output;

/**
 * How much of a film was known before it was rendered.
 *
 * @param all its segments; 0 for a film that is not made of segments
 * @param known those that were not drawn and encoded, because an earlier render, or an earlier part of this one, had the
 *     same frames
 * @param unprovable those of which it cannot be known what they show before they are drawn
 */
public record SegmentCounts(long all, long known, long unprovable) {

    public static final SegmentCounts NONE = new SegmentCounts(0, 0, 0);
}
