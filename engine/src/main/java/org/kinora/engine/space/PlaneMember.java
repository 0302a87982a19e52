package org.kinora.engine.space;

import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/**
 * An outline in a plane in space.
 *
 * @param id of the shape, by which it is known from frame to frame
 * @param path in the shape's own coordinates; not empty
 * @param toPlane from there to the plane's coordinates, as for a flat shape
 * @param place takes the plane z = 0 to where the shape stands; its z axis is the outside of a solid's face
 * @param opacity 0 to 1, multiplies both paints
 * @param facesViewer whether the stroke is turned toward the viewer all along, instead of lying in the plane
 * @param shading how much the light matters to the fill, 0 to 1
 * @param body number of the solid of which this is a face, or {@link #NO_BODY}
 */
public record PlaneMember(
        long id,
        Path path,
        Affine toPlane,
        Affine3 place,
        Paint fill,
        Stroke stroke,
        double opacity,
        boolean facesViewer,
        double shading,
        int body)
        implements SpaceMember, Digestible {

    public static final int NO_BODY = -1;

    /** A vector at right angles to the plane, on the outside of a solid; zero if the plane is squeezed to a line. */
    Point3 normal() {
        Point3 x = new Point3(place.xx(), place.yx(), place.zx());
        Point3 y = new Point3(place.xy(), place.yy(), place.zy());
        Point3 normal = x.cross(y);
        return place.determinant() < 0 ? normal.negated() : normal;
    }

    @Override
    public void digest(ContentDigest into) {
        into.identity(id).add(path).add(toPlane).add(place).add(fill).add(stroke).add(opacity);
        into.add(facesViewer).add(shading).add(body);
    }
}
