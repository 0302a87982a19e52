package org.kinora.engine.review;

/**
 * A frame that stands for a stretch of a film. Frames are counted from the file's first.
 *
 * @param name of the section; empty if there is none
 * @param frame to be shown
 * @param firstFrame of the stretch
 * @param endFrame the frame after its last one
 */
record Still(String name, long frame, long firstFrame, long endFrame) {}
