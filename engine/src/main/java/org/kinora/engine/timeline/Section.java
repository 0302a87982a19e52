package org.kinora.engine.timeline;

/** A named stretch of a film, from its first frame to the next section or the end; {@code Scene.section} begins one. */
public record Section(String name, long firstFrame) {}
