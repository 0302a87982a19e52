/**
 * From a stretch of a film to a file. Frames come in as draw lists from a {@link org.kinora.engine.frame.FrameSource};
 * they are prepared, drawn and encoded on three threads at once, and go out as a file, written by {@code video}. Next
 * comes {@code cli}, which starts renders; so does {@link org.kinora.engine.Kinora} for programs.
 */
package org.kinora.engine.output;
