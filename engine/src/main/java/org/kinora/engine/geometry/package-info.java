/**
 * Immutable shapes without colour or time: points, affine maps and paths. Numbers come in, outlines go out. Next come
 * {@code text}, which makes such outlines from letters, and {@code mobject}, which gives them a style; {@code raster}
 * turns them into coverage.
 *
 * <p>One unit is an eighth of the picture's height at the default camera; x grows to the right and y grows upward.
 */
package org.kinora.engine.geometry;
