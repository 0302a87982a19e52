package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.paint.Color;
import org.kinora.engine.raster.Homogeneous;
import org.kinora.engine.raster.NearClip;

/**
 * Lights the corners of meshes and sends their triangles to the picture. A surface has two sides: each triangle takes
 * the light of the side that it turns toward the viewer. For one thread.
 */
final class MeshProjector {

    /** Lines on a surface are brought nearer by this share of their nearness, or the surface would hide half of them. */
    static final double LINE_OFFSET = 2.5e-3;

    /** Half the width of the thinnest line, in pixels: a thinner one would fall between the samples here and there. */
    private static final double THINNEST = 0.4;

    private final Projection projection;
    private final Affine toPixels;
    private final Light light;
    private final NearClip near;
    private final Homogeneous polygon = new Homogeneous(3);
    private final List<double[]> corners = new ArrayList<>();
    private final Point3 eye;
    /** Of the corners of the mesh at hand: places and normals in space, homogeneous pixels, and both sides' colours. */
    private double[] places;

    private double[] normals;
    private double[] seen;
    /** Whether a corner is neither too near nor too far out. */
    private boolean[] whole;

    private float[] front;
    private float[] back;

    MeshProjector(Projection projection, Affine toPixels, Light light, PictureSize size) {
        this.projection = projection;
        this.toPixels = toPixels;
        this.light = light;
        eye = projection.eye();
        near = new NearClip(size, projection.leastW(), 3);
    }

    void project(MeshMember member, ScreenTriangles out) {
        Mesh mesh = member.mesh();
        int count = mesh.corners();
        places = new double[count * 3];
        normals = new double[count * 3];
        seen = new double[count * 3];
        whole = new boolean[count];
        front = new float[count * 3];
        back = new float[count * 3];
        NormalMap normalMap = new NormalMap(member.place());
        for (int corner = 0; corner < count; corner++) {
            Point3 place = member.place().apply(mesh.position(corner));
            Point3 normal = normalMap.apply(mesh.normals(), corner);
            put(place, places, corner);
            put(normal, normals, corner);
            see(place, seen, corner);
            whole[corner] = near.isInside(seen[corner * 3], seen[corner * 3 + 1], seen[corner * 3 + 2]);
            shade(mesh, corner, place, normal);
        }
        int[] triangles = mesh.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            addTriangle(triangles[i] * 3, triangles[i + 1] * 3, triangles[i + 2] * 3, out);
        }
        out.beginLines();
        for (MeshLine line : mesh.lines()) {
            addLine(line, member.place(), out);
        }
    }

    /** To homogeneous pixels. */
    private void see(Point3 place, double[] into, int at) {
        Point3 view = projection.view().apply(place);
        double w = projection.w(place);
        double x = view.x() + projection.center().x() * w;
        double y = view.y() + projection.center().y() * w;
        into[at * 3] = toPixels.xx() * x + toPixels.xy() * y + toPixels.dx() * w;
        into[at * 3 + 1] = toPixels.yx() * x + toPixels.yy() * y + toPixels.dy() * w;
        into[at * 3 + 2] = w;
    }

    /** Maps normals so that they stay at right angles to what a linear map makes of a surface: by its cofactors. */
    private record NormalMap(Point3 x, Point3 y, Point3 z) {

        NormalMap(Affine3 place) {
            this(
                    cofactors(place.xy(), place.yy(), place.zy(), place.xz(), place.yz(), place.zz(), place),
                    cofactors(place.xz(), place.yz(), place.zz(), place.xx(), place.yx(), place.zx(), place),
                    cofactors(place.xx(), place.yx(), place.zx(), place.xy(), place.yy(), place.zy(), place));
        }

        private static Point3 cofactors(
                double ax, double ay, double az, double bx, double by, double bz, Affine3 place) {
            Point3 cross = new Point3(ax, ay, az).cross(new Point3(bx, by, bz));
            return place.determinant() < 0 ? cross.negated() : cross;
        }

        Point3 apply(float[] normals, int corner) {
            double a = normals[corner * 3];
            double b = normals[corner * 3 + 1];
            double c = normals[corner * 3 + 2];
            Point3 normal = new Point3(
                    x.x() * a + y.x() * b + z.x() * c,
                    x.y() * a + y.y() * b + z.y() * c,
                    x.z() * a + y.z() * b + z.z() * c);
            double length = normal.length();
            return length > 0 ? normal.times(1 / length) : Point3.Z_AXIS;
        }
    }

    private void shade(Mesh mesh, int corner, Point3 place, Point3 normal) {
        Color color = mesh.colors().get(corner);
        light.shade(color, normal, place, 1, mesh.shading(), front, corner * 3);
        light.shade(color, normal, place, -1, mesh.shading(), back, corner * 3);
    }

    private static void put(Point3 point, double[] into, int corner) {
        into[corner * 3] = point.x();
        into[corner * 3 + 1] = point.y();
        into[corner * 3 + 2] = point.z();
    }

    /** @param a index of the first corner's x, and so on */
    private void addTriangle(int a, int b, int c, ScreenTriangles out) {
        float[] colors = facesViewer(a, b, c) ? front : back;
        if (whole[a / 3] && whole[b / 3] && whole[c / 3]) {
            out.add(seen, a, b, c, colors);
            return;
        }
        polygon.clear();
        addCorner(a, colors);
        addCorner(b, colors);
        addCorner(c, colors);
        Homogeneous kept = near.closed(polygon);
        if (kept.count() < 3) {
            return;
        }
        corners.clear();
        for (int i = 0; i < kept.count(); i++) {
            double w = kept.w(i);
            corners.add(new double[] {
                kept.x(i) / w, kept.y(i) / w, 1 / w, kept.further(i, 0), kept.further(i, 1), kept.further(i, 2)
            });
        }
        for (int i = 2; i < corners.size(); i++) {
            out.add(corners.get(0), corners.get(i - 1), corners.get(i));
        }
    }

    private void addCorner(int at, float[] colors) {
        polygon.add(seen[at], seen[at + 1], seen[at + 2]);
        polygon.set(0, colors[at]);
        polygon.set(1, colors[at + 1]);
        polygon.set(2, colors[at + 2]);
    }

    /** Whether the triangle shows the side to which the normals of its corners point. */
    private boolean facesViewer(int a, int b, int c) {
        double ux = places[b] - places[a];
        double uy = places[b + 1] - places[a + 1];
        double uz = places[b + 2] - places[a + 2];
        double vx = places[c] - places[a];
        double vy = places[c + 1] - places[a + 1];
        double vz = places[c + 2] - places[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double outside = x * (normals[a] + normals[b] + normals[c])
                + y * (normals[a + 1] + normals[b + 1] + normals[c + 1])
                + z * (normals[a + 2] + normals[b + 2] + normals[c + 2]);
        double toEye = x * (eye.x() - places[a]) + y * (eye.y() - places[a + 1]) + z * (eye.z() - places[a + 2]);
        return outside >= 0 == toEye >= 0;
    }

    private void addLine(MeshLine line, Affine3 place, ScreenTriangles out) {
        List<Point3> points = line.points();
        double[] homogeneous = new double[points.size() * 3];
        for (int i = 0; i < points.size(); i++) {
            see(place.apply(points.get(i)), homogeneous, i);
        }
        double half = line.width() / 200 * toPixels.meanScale();
        for (int i = 0; i + 1 < points.size(); i++) {
            polygon.clear();
            addPoint(homogeneous, i);
            addPoint(homogeneous, i + 1);
            double[] kept = near.stretch(polygon, 0, 1);
            if (kept != null) {
                addSegment(between(homogeneous, i, kept[0]), between(homogeneous, i, kept[1]), half, line.color(), out);
            }
        }
    }

    private void addPoint(double[] of, int point) {
        polygon.add(of[point * 3], of[point * 3 + 1], of[point * 3 + 2]);
    }

    /** x and y in pixels and 1 / w of a point between two neighbours. */
    private static double[] between(double[] of, int point, double share) {
        int at = point * 3;
        double w = of[at + 2] + (of[at + 5] - of[at + 2]) * share;
        return new double[] {
            (of[at] + (of[at + 3] - of[at]) * share) / w, (of[at + 1] + (of[at + 4] - of[at + 1]) * share) / w, 1 / w
        };
    }

    /** A ribbon that faces the viewer, a little longer than the segment so that bends have no notch. */
    private static void addSegment(double[] from, double[] to, double half, Color color, ScreenTriangles out) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length < 1e-6) {
            return;
        }
        dx /= length;
        dy /= length;
        double start = Math.max(THINNEST, half * from[2]);
        double end = Math.max(THINNEST, half * to[2]);
        double[] a = corner(from, -dx * start * 0.3 - dy * start, -dy * start * 0.3 + dx * start, color);
        double[] b = corner(from, -dx * start * 0.3 + dy * start, -dy * start * 0.3 - dx * start, color);
        double[] c = corner(to, dx * end * 0.3 + dy * end, dy * end * 0.3 - dx * end, color);
        double[] d = corner(to, dx * end * 0.3 - dy * end, dy * end * 0.3 + dx * end, color);
        out.add(a, b, c);
        out.add(a, c, d);
    }

    private static double[] corner(double[] point, double dx, double dy, Color color) {
        return new double[] {
            point[0] + dx, point[1] + dy, point[2] * (1 + LINE_OFFSET), color.red(), color.green(), color.blue()
        };
    }
}
