/**
 * Time, and everything that changes in it. What a scene does comes in: it fills a
 * {@link org.kinora.engine.timeline.Recording} once, front to back. Values go out: afterwards every
 * {@link org.kinora.engine.timeline.Property} knows its value at any moment, on any thread, in any order. Next comes
 * {@code mobject}, which makes visible things of properties, and then {@code animation}, which records onto them.
 */
package org.kinora.engine.timeline;
