package org.kinora.engine.timeline;

/**
 * What one call of {@code play} in a scene records.
 *
 * @param name of its animations, as messages call them: {@code Write, FadeIn ×3}
 * @param endFrame the frame before which the longest of them has ended
 * @param place the scene's line, as FILE:LINE; empty if none is known
 */
public record Play(String name, long firstFrame, long endFrame, String place) {}
