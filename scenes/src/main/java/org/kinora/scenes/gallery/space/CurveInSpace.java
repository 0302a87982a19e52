package org.kinora.scenes.gallery.space;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Dot3D;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.SpaceCurve;
import org.kinora.engine.mobject.Sphere;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ThreeDAxes;
import org.kinora.engine.mobject.Torus;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A curve winds around a glass ring: what is behind the glass shows through it. */
public final class CurveInSpace extends Scene {

    private static final double MAJOR = 2.1;
    private static final double MINOR = 0.75;
    private static final int TURNS = 9;

    @Override
    protected void construct() {
        background().set(Color.hex("#0B1020"));
        camera().orient(60 * DEGREES, -60 * DEGREES).zoom(1.1);
        var axes = new ThreeDAxes(new Range(-3, 3), new Range(-3, 3), new Range(-2, 2));
        Torus ring = new Torus(MAJOR, MINOR).setColor(Color.hex("#3FA7C4")).setFillOpacity(0.45);
        SpaceCurve thread = new SpaceCurve(CurveInSpace::wound, 0, TAU, 900)
                .setColor(Color.hex("#FFD27F"))
                .setWidthOfLine(6);
        Sphere sun = new Sphere(0.45, ORANGE);
        Text x = new Text("x", 40).moveTo(axes.c2p(3.8, 0, 0)).fixOrientation();
        Text y = new Text("y", 40).moveTo(axes.c2p(0, 3.8, 0)).fixOrientation();
        Text z = new Text("z", 40).moveTo(axes.c2p(0, 0, 2.8)).fixOrientation();
        camera().ambientRotation(12 * DEGREES);
        play(fadeIn(axes), fadeIn(x), fadeIn(y), fadeIn(z));
        play(fadeIn(ring), fadeIn(sun));
        play(create(thread).seconds(4));
        play(fadeIn(new Dot3D(wound(0), 0.14).setColor(RED)));
        pause(2);
    }

    private static Point3 wound(double t) {
        double ring = MAJOR + (MINOR + 0.12) * Math.cos(TURNS * t);
        return new Point3(ring * Math.cos(t), ring * Math.sin(t), (MINOR + 0.12) * Math.sin(TURNS * t));
    }
}
