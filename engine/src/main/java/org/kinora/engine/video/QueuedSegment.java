package org.kinora.engine.video;

import java.util.function.Supplier;

/**
 * A segment on its way into the file.
 *
 * @param segment asked for on the encoder's thread, when everything before it is encoded
 */
record QueuedSegment(Supplier<EncodedSegment> segment) implements Queued {}
