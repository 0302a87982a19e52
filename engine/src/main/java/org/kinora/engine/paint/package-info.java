/**
 * What outlines are filled and stroked with: colours, gradients, cells coloured by numbers, and strokes. Colours and
 * numbers come in; immutable {@link org.kinora.engine.paint.Paint}s and {@link org.kinora.engine.paint.Stroke}s go out.
 * Next comes {@code mobject}, which puts them on shapes; {@code render} turns them into pixels.
 */
package org.kinora.engine.paint;
