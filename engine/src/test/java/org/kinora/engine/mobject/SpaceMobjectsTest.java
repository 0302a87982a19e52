package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.space.Mesh;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/** What holds of mobjects that stand in space. */
class SpaceMobjectsTest {

    private static void inScene(Consumer<Recorded> script) {
        Recorded.film(script).close();
    }

    private static void assertNear(Point3 actual, Point3 expected) {
        assertThat(actual.distanceTo(expected)).as("%s is %s", actual, expected).isLessThan(1e-6);
    }

    @Test
    void whatNeverLeavesThePlaneStaysFlat() {
        inScene(scene -> {
            Square square = new Square().shift(1, 2).rotate(1).scale(2);
            assertThat(square.pose().get().isFlat()).isTrue();
        });
    }

    @Test
    void aSurfaceFromAFileIsCentredAndThreeUnitsLong() {
        inScene(scene -> {
            MeshModel pyramid = new MeshModel(PictureSamples.mesh());
            assertThat(pyramid.width()).isCloseTo(3, within(1e-5));
            assertThat(pyramid.height()).isCloseTo(1.5, within(1e-5));
            assertThat(pyramid.centerInSpace().distanceTo(Point3.ORIGIN)).isLessThan(1e-5);
        });
    }

    @Test
    void whatStandsInSpaceIsMovedInSpaceByFlatCallsToo() {
        inScene(scene -> {
            Cube cube = new Cube();
            cube.shift(UP).moveTo(3, 1).shift(OUT.times(2));
            assertNear(cube.centerInSpace(), new Point3(3, 1, 2));
            for (Face face : cube.faces()) {
                assertThat(face.centerInSpace().distanceTo(cube.centerInSpace()))
                        .isCloseTo(1, within(1e-9));
            }
            cube.rotate(90 * DEGREES).scale(2);
            assertNear(cube.centerInSpace(), new Point3(3, 1, 2));
            for (Face face : cube.faces()) {
                assertThat(face.centerInSpace().distanceTo(cube.centerInSpace()))
                        .isCloseTo(2, within(1e-9));
            }
            assertThat(cube.width()).isCloseTo(4, within(1e-9));
        });
    }

    @Test
    void aSolidThatTurnsKeepsItsFormAtEveryMoment() {
        List<Cube> made = new ArrayList<>();
        try (Film film = Recorded.film(scene -> {
            Cube cube = new Cube().shift(2, 0, 1);
            made.add(cube);
            scene.add(cube);
            scene.play(
                    1,
                    cube.animate(
                            c -> c.rotate(150 * DEGREES, new Point3(1, 2, 3)).shift(-4, 0, 0)));
            scene.play(1, rotate(cube, TAU, Y_AXIS));
        })) {
            Cube cube = made.get(0);
            for (int frame = 0; frame <= 20; frame++) {
                Moment moment = film.moment(frame);
                Point3 center = cube.centerInSpaceAt(moment);
                for (Shape face : cube.shapesAt(moment)) {
                    assertThat(face.centerInSpaceAt(moment).distanceTo(center)).isCloseTo(1, within(1e-6));
                }
            }
            assertNear(cube.centerInSpaceAt(film.moment(5)), new Point3(0, 0, 1));
            assertNear(cube.centerInSpaceAt(film.moment(15)), new Point3(-2, 0, 1));
        }
    }

    @Test
    void aWordStandsInAnyPlane() {
        inScene(scene -> {
            Text word = new Text("up").inPlane(X_AXIS, Z_AXIS);
            assertThat(word.height()).isCloseTo(0, within(1e-9));
            assertThat(word.width()).isGreaterThan(0.3);
            assertThatThrownBy(() -> word.inPlane(X_AXIS, new Point3(1, 1, 0)))
                    .hasMessageContaining("two directions at right angles");
        });
    }

    @Test
    void theCameraGoesAroundByItself() {
        List<Camera> cameras = new ArrayList<>();
        try (Film film = Recorded.film(scene -> {
            cameras.add(scene.camera());
            scene.camera().orient(90 * DEGREES, 0).ambientRotation(90 * DEGREES);
            scene.pause(1);
            scene.camera().ambientRotation(0);
            scene.pause(1);
            scene.play(1, scene.camera().animate(Camera::orientFlat));
            scene.pause(0.1);
        })) {
            Camera camera = cameras.get(0);
            double distance = camera.projectionAt(film.moment(0)).distance();
            assertNear(camera.projectionAt(film.moment(0)).eye(), new Point3(distance, 0, 0));
            assertNear(camera.projectionAt(film.moment(10)).eye(), new Point3(0, distance, 0));
            assertNear(camera.projectionAt(film.moment(19)).eye(), new Point3(0, distance, 0));
            assertThat(camera.isFlatAt(film.moment(25))).isFalse();
            assertThat(camera.isFlatAt(film.moment(30))).isTrue();
        }
    }

    @Test
    void theCameraSwaysToBothSidesAndStays() {
        List<Camera> cameras = new ArrayList<>();
        try (Film film = Recorded.film(scene -> {
            cameras.add(scene.camera());
            scene.camera().orient(90 * DEGREES, 0).illusionRotation(90 * DEGREES);
            scene.pause(3);
            scene.camera().illusionRotation(0);
            scene.pause(2);
        })) {
            Camera camera = cameras.get(0);
            double distance = camera.projectionAt(film.moment(0)).distance();
            assertNear(camera.projectionAt(film.moment(0)).eye(), new Point3(distance, 0, 0));
            assertNear(camera.projectionAt(film.moment(10)).eye(), eye(distance, 0.1, 0.2));
            assertNear(camera.projectionAt(film.moment(20)).eye(), eye(distance, 0.2, 0));
            assertNear(camera.projectionAt(film.moment(30)).eye(), eye(distance, 0.1, -0.2));
            assertNear(camera.projectionAt(film.moment(49)).eye(), eye(distance, 0.1, -0.2));
        }
    }

    /** How high above the plane and how far around, in radians. */
    private static Point3 eye(double distance, double height, double around) {
        double out = distance * Math.cos(height);
        return new Point3(out * Math.cos(around), out * Math.sin(around), distance * Math.sin(height));
    }

    @Test
    void aBallThatIsScaledStaysRoundAlthoughItNeverLeftThePlane() {
        inScene(scene -> {
            Sphere ball = new Sphere(1);
            assertThat(depth(ball.scale(2))).isCloseTo(4, within(1e-6));
            assertThat(ball.width()).isCloseTo(4, within(1e-6));
            assertThat(depth(ball.setWidth(1))).isCloseTo(1, within(1e-6));
            Surface hill = Surface.ofHeights((x, y) -> x * x, new Range(0, 1), new Range(0, 1));
            assertNear(hill.scale(2, Point3.ORIGIN).centerInSpace(), new Point3(1, 1, 1));
        });
    }

    private static double depth(Mobject mobject) {
        return mobject.copy().rotate(90 * DEGREES, Y_AXIS).width();
    }

    @Test
    void axesInSpaceReachAsFarAsManims() {
        inScene(scene -> assertNear(new ThreeDAxes().c2p(6, -5, 4), new Point3(5.25, -5.25, 3.25)));
    }

    @Test
    void everySolidIsRegular() {
        inScene(scene -> {
            for (Polyhedron<?> solid :
                    List.of(new Tetrahedron(), new Octahedron(), new Icosahedron(), new Dodecahedron(), new Cube(1))) {
                Point3 center = Point3.ORIGIN;
                double distance = -1;
                for (Face face : solid.faces()) {
                    List<Point3> corners = new ArrayList<>();
                    for (int i = 0; i < face.path().get().size() - 1; i++) {
                        double share = (double) i / (face.path().get().size() - 1);
                        var flat = face.path().get().measure().pointAt(share);
                        corners.add(face.pose().get().place().apply(flat.x(), flat.y(), 0));
                    }
                    for (int i = 1; i < corners.size(); i++) {
                        assertThat(corners.get(i).distanceTo(corners.get(i - 1)))
                                .isCloseTo(1, within(1e-5));
                        distance = distance < 0 ? corners.get(0).distanceTo(center) : distance;
                        assertThat(corners.get(i).distanceTo(center)).isCloseTo(distance, within(1e-5));
                    }
                }
            }
            assertThat(new Icosahedron().faces()).hasSize(20);
            assertThat(new Dodecahedron().faces()).hasSize(12);
        });
    }

    @Test
    void normalsOfASpherePointOutwardEvenAtItsPoles() {
        inScene(scene -> {
            Mesh mesh = new Sphere(2, BLUE).meshAt(Recording.current().now());
            for (int i = 0; i < mesh.corners(); i++) {
                Point3 normal = new Point3(mesh.normals()[i * 3], mesh.normals()[i * 3 + 1], mesh.normals()[i * 3 + 2]);
                assertThat(Math.abs(normal.dot(mesh.position(i).normalized()))).isGreaterThan(0.98);
            }
        });
    }

    @Test
    void aSurfaceMovesFromOneFunctionToAnother() {
        List<Surface> made = new ArrayList<>();
        try (Film film = Recorded.film(scene -> {
            Surface surface = Surface.ofHeights((x, y) -> 0, new Range(-1, 1), new Range(-1, 1));
            made.add(surface);
            scene.add(surface);
            scene.play(1, surface.animate(s -> s.setFunction((u, v) -> new Point3(u, v, 2))));
        })) {
            assertThat(made.get(0).meshAt(film.moment(5)).position(0).z()).isCloseTo(1, within(1e-6));
            assertThat(made.get(0).meshAt(film.moment(9)).position(0).z()).isBetween(1.8, 2.0);
        }
    }

    @Test
    void aPictureLiesOnASurfaceTheRightWayUp(@TempDir java.nio.file.Path folder) throws IOException {
        // red and green above, blue and white below
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF0000);
        image.setRGB(1, 0, 0x00FF00);
        image.setRGB(0, 1, 0x0000FF);
        image.setRGB(1, 1, 0xFFFFFF);
        java.nio.file.Path file = folder.resolve("corners.png");
        ImageIO.write(image, "png", file.toFile());
        inScene(scene -> {
            Moment now = Recording.current().now();
            Surface sheet = Surface.ofHeights((x, y) -> 0, new Range(0, 1), new Range(0, 1));
            Mesh flat = sheet.setResolution(8, 8).setTexture(file).meshAt(now);
            for (int i = 0; i < flat.corners(); i++) {
                boolean left = flat.position(i).x() < 0.4;
                boolean top = flat.position(i).y() > 0.6;
                if (left && top) {
                    assertThat(flat.colors().get(i)).isEqualTo(PURE_RED);
                } else if (left && flat.position(i).y() < 0.4) {
                    assertThat(flat.colors().get(i)).isEqualTo(PURE_BLUE);
                }
            }
            Mesh round = new Sphere().setTexture(file).meshAt(now);
            for (int i = 0; i < round.corners(); i++) {
                // the first half of the way around has the left half of the picture
                if (round.position(i).z() > 0.3 && round.position(i).y() > 0.3) {
                    assertThat(round.colors().get(i)).isEqualTo(PURE_RED);
                }
            }
            assertThatThrownBy(() -> new Sphere().setTexture(folder.resolve("none.png")))
                    .hasMessageContaining("none.png");
        });
    }

    @Test
    void axesKnowWhereTheirNumbersAre() {
        inScene(scene -> {
            var axes = new ThreeDAxes(new Range(0, 4), new Range(-2, 2), new Range(-1, 1), 8, 4, 2);
            assertNear(axes.c2p(1, 1, 1), new Point3(2, 1, 1));
            axes.shift(0, 0, 3).rotate(90 * DEGREES, Z_AXIS, Point3.ORIGIN);
            assertNear(axes.c2p(1, 0, 0), new Point3(0, 2, 3));
        });
    }

    @Test
    void aLineKnowsItsEndsWhereverItGoes() {
        inScene(scene -> {
            Line3D line = new Line3D(new Point3(1, 0, 0), new Point3(1, 2, 3));
            line.shift(0, 1, 0);
            assertNear(line.start(), new Point3(1, 1, 0));
            assertNear(line.end(), new Point3(1, 3, 3));
        });
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        inScene(scene -> assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason));
    }

    @Test
    void impossibleThingsAreRefusedInOneSentence() {
        assertRefused(() -> new Prism(1, 0, 2), "A prism's sides are longer than 0, not 1.0, 0.0 and 2.0");
        assertRefused(() -> new Cube(Double.NaN), "longer than 0");
        assertRefused(() -> new Sphere(-1), "A radius is longer than 0 units, not -1.0");
        assertRefused(() -> new Sphere().setResolution(5000, 10), "from 1 to 1,000 cells");
        assertRefused(() -> new Line3D(Point3.ORIGIN, Point3.ORIGIN), "A line's ends are at different places");
        assertRefused(() -> new Square().rotate(1, Point3.ORIGIN), "has no direction");
        assertRefused(() -> new Square().shift(0, 0, Double.POSITIVE_INFINITY), "finite coordinates");
        List<Point3> corners = List.of(
                Point3.ORIGIN, new Point3(1, 0, 0), new Point3(1, 1, 0.3), new Point3(0, 1, 0), new Point3(2, 0, 0));
        assertRefused(() -> new Solid(corners, List.of(List.of(0, 1, 2, 3))), "Face 0 is not flat");
        assertRefused(() -> new Solid(corners, List.of(List.of(0, 1, 4))), "Face 0 has no area");
        assertRefused(() -> new Solid(corners, List.of(List.of(0, 1))), "Face 0 has 2 corners");
        assertRefused(() -> new Solid(corners, List.of(List.of(0, 1, 9))), "Face 0 names corner 9 of 5");
        assertRefused(
                () -> Surface.ofHeights((x, y) -> 1 / x, new Range(0, 1), new Range(0, 1))
                        .meshAt(Recording.current().now()),
                "The surface has no point at u = 0.0, v = 0.0");
    }

    @Test
    void theCameraRefusesWhatCannotBeSeen() {
        inScene(scene -> {
            assertThatThrownBy(() -> scene.camera().orient(Double.NaN, 0))
                    .hasMessageContaining("phi is a finite angle");
            assertThatThrownBy(() -> scene.camera().zoom(0)).hasMessage("A camera zooms by a factor above 0, not 0.0");
            assertThatThrownBy(() -> scene.camera().setDistance(-3)).hasMessageContaining("not -3.0");
            assertThatThrownBy(() -> scene.camera().setFieldOfView(7))
                    .hasMessageContaining("between 0 and 180 degrees");
        });
    }
}
