package org.kinora.engine.frame;

import org.kinora.digest.ContentDigest;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/**
 * One outline as it is to be drawn: filled first, then stroked.
 *
 * <p>A pixel that an outline covers in part is mixed in proportion to its coverage, for each item separately. So if two
 * items share an edge that does not follow the pixels, one covers c and the other 1 − c of a pixel, and together they
 * leave c · (1 − c) of what is behind, a quarter at most: tiles laid side by side show a faint line between them. Tiles
 * of one colour show none if they are contours of one path, all running the same way round, since the coverage of one
 * outline is added up first. Tiles of several colours show none if each is a layer that is {@linkplain Blend#ADD added}
 * within a layer around all of them. In other cases a little overlap hides the line.
 *
 * @param id unique within a draw list; the same id in the frame before means the same item
 * @param path in the shape's own coordinates
 * @param toScene from the shape's own coordinates to scene units; it moves the paints' anchor points too, but does not
 *     change the stroke's width
 * @param fill {@link org.kinora.engine.paint.Color#TRANSPARENT} for none
 * @param stroke {@link Stroke#NONE} for none
 * @param opacity 0 to 1, multiplies both paints
 */
public record ShapeItem(long id, Path path, Affine toScene, Paint fill, Stroke stroke, double opacity)
        implements DrawItem {

    @Override
    public void digest(ContentDigest into) {
        into.identity(id).add(path);
        into.add(toScene.xx()).add(toScene.yx()).add(toScene.xy()).add(toScene.yy());
        into.add(toScene.dx()).add(toScene.dy());
        into.add(fill).add(stroke).add(opacity);
    }
}
