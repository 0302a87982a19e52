package org.kinora.engine.frame;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/**
 * One outline as it is to be drawn: filled first, then stroked.
 *
 * @param id says which item of the frame before this one was; unique within a draw list
 * @param path in the shape's own coordinates
 * @param toScene from the shape's own coordinates to scene units; it moves the paints' anchor points too, but does not
 *     change the stroke's width
 * @param fill {@link org.kinora.engine.paint.Color#TRANSPARENT} for none
 * @param stroke {@link Stroke#NONE} for none
 * @param opacity 0 to 1, multiplies both paints
 */
public record DrawItem(long id, Path path, Affine toScene, Paint fill, Stroke stroke, double opacity) {}
