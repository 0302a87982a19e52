package org.kinora.engine.video;

/**
 * A segment on its way into the file.
 *
 * @param segment asked for on the encoder's thread, when everything before it is encoded
 */
record QueuedSegment(SegmentSource segment) implements Queued {}
