/**
 * Time and everything that changes in it. A {@link org.kinora.engine.timeline.Recording} is filled once, front to back, by
 * a scene; afterwards every {@link org.kinora.engine.timeline.Property} can say its value at any moment, on any thread, in
 * any order. The {@code mobject} package makes visible things of properties; {@code animation} records onto them.
 */
package org.kinora.engine.timeline;
