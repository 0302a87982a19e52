/**
 * What outlines are filled and drawn with: colours, gradients, the colours of numbers, and strokes, all immutable values. {@code mobject} puts
 * them on shapes and {@code render} turns them into pixels.
 */
package org.kinora.engine.paint;
