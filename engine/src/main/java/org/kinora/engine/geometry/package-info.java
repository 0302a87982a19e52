/**
 * Immutable shapes without colour or time: points, affine maps and paths. Numbers come in, outlines go out; the
 * {@code text} package makes such outlines of letters, {@code mobject} gives them a style and {@code render} draws them.
 *
 * <p>One unit is an eighth of the picture's height at the default camera; x grows to the right and y grows upward.
 */
package org.kinora.engine.geometry;
