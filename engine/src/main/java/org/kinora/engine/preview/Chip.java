package org.kinora.engine.preview;

import org.kinora.engine.paint.Color;

/** A few words at the right end of the bar: how the film is being watched when that is not as usual, and what is new. */
record Chip(String words, Color color) {}
