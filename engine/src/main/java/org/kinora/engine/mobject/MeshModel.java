package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.Collections;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.media.MeshFile;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.space.Mesh;
import org.kinora.engine.timeline.Moment;

/**
 * A surface from an OBJ, STL, PLY or glTF file, in its own colours until {@code setColor} gives it another. It is
 * centred at the origin, and its longest side measures 3 units.
 *
 * <pre>{@code
 * var bunny = new MeshModel(file("bunny.obj")).rotate(90 * DEGREES, X_AXIS);
 * play(rotate(bunny, TAU, Z_AXIS).seconds(4));
 * }</pre>
 */
public final class MeshModel extends MeshMobject<MeshModel> {

    private static final double LONGEST = 3;

    private record Made(Paint fill, Mesh mesh) {}

    private final Mesh mesh;
    private volatile Made latest;

    /** @throws IllegalArgumentException if the file is missing, of another kind, too large or damaged */
    public MeshModel(Path file) {
        super(Color.WHITE);
        mesh = MeshFile.read(file);
        Box3 box = mesh.box();
        Point3 size = box.high().minus(box.low());
        double longest = Math.max(size.x(), Math.max(size.y(), size.z()));
        if (!(longest > 0)) {
            throw new IllegalArgumentException(file + ": the surface in it has no extent");
        }
        apply(Affine3.translation(box.center().negated()).then(Affine3.scaling(LONGEST / longest, Point3.ORIGIN)));
    }

    @Override
    public Mesh meshAt(Moment moment) {
        Paint fill = fill().at(moment);
        Color color = fill instanceof Color plain ? plain.withAlpha(1) : Color.WHITE;
        if (color.equals(Color.WHITE)) {
            return mesh;
        }
        Made made = latest;
        if (made == null || !made.fill.equals(color)) {
            Mesh colored = new Mesh(
                    mesh.positions(),
                    mesh.normals(),
                    Collections.nCopies(mesh.corners(), color),
                    mesh.triangles(),
                    mesh.lines(),
                    mesh.shading());
            made = new Made(color, colored);
            latest = made;
        }
        return made.mesh;
    }
}
