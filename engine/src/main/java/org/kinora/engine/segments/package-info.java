/**
 * Segments of films that are known: the content of a segment's frames, from {@code frame}, together with all that draws
 * and encodes them, makes a key; under it the packets that {@code video} has made are kept, for any later render in which
 * the same frames come again. Next comes {@code output}, which asks here before it draws.
 */
package org.kinora.engine.segments;
