/**
 * From a stretch of a film to a file. Frames come in as draw lists from a {@link org.kinora.engine.frame.FrameSource};
 * they are evaluated, prepared, drawn and encoded on four threads at once, unless {@code segments} knows them, and go
 * out as a file, written by {@code video}, or as a shard of one. The
 * film's sound, made as loud as is wanted, and its sections as chapters go with them. Next
 * comes {@code cli}, which starts renders; so does {@link org.kinora.engine.Kinora} for programs.
 */
package org.kinora.engine.output;
