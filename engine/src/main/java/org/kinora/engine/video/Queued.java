package org.kinora.engine.video;

/** What waits for the encoder's thread: a picture to be encoded, or a segment that was encoded before. */
sealed interface Queued permits QueuedPicture, QueuedSegment {}
