/**
 * A stretch of a film, frame by frame, into a file. Frames come in as draw lists from {@code render}; they are prepared,
 * drawn and encoded on three threads at once, and leave through {@code video}. {@code cli} starts it.
 */
package org.kinora.engine.output;
