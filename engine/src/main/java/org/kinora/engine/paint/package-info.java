/**
 * What outlines are filled and drawn with: colours, gradients and strokes, all immutable values. {@code mobject} puts
 * them on shapes and {@code render} turns them into pixels.
 */
package org.kinora.engine.paint;
