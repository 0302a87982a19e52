package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.ImageMobject;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** Images and crowds in a scene that is seen obliquely. */
class PicturesInSpaceTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    private static Picture picture(Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return Picture.alone(SIZE, new FilmFrames(film).frame(0));
        }
    }

    private static ImageMobject red() {
        int[] rgb = new int[16 * 16];
        Arrays.fill(rgb, 0xFF0000);
        return ImageMobject.of(16, 16, rgb).setHeight(3);
    }

    private static Prism slab(Color color, double y) {
        return new Prism(6, 0.3, 4).setFill(color, 0.5).setShading(0).moveTo(0, y, 0);
    }

    private static void lookAlongY(Recorded scene) {
        scene.camera().orient(90 * DEGREES, -90 * DEGREES);
    }

    @Test
    void anImageLiesBetweenWhatIsBehindItAndWhatIsInFrontOfIt() {
        Consumer<Recorded> slabs = scene -> {
            lookAlongY(scene);
            scene.add(slab(GREEN, -1.5), slab(BLUE, 1.5));
        };
        Picture front = picture(
                slabs.andThen(scene -> scene.add(red().inPlane(X_AXIS, Z_AXIS).moveTo(0, -4, 0))));
        Picture between = picture(
                slabs.andThen(scene -> scene.add(red().inPlane(X_AXIS, Z_AXIS).moveTo(0, 0, 0))));
        Picture behind = picture(
                slabs.andThen(scene -> scene.add(red().inPlane(X_AXIS, Z_AXIS).moveTo(0, 4, 0))));
        assertThat(front.color(160, 90)).isEqualTo("#FF0000");
        assertThat(between.channel(160, 90, 1)).isGreaterThan(60);
        assertThat(between.channel(160, 90, 2)).isLessThan(behind.channel(160, 90, 2));
    }

    @Test
    void anImageIsSeenInPerspectiveLikeASquareOfItsSize() {
        Consumer<Recorded> view =
                scene -> scene.camera().orient(70 * DEGREES, -40 * DEGREES).setDistance(6);
        Picture square = picture(
                view.andThen(scene -> scene.add(new Square(3).setStroke(RED, 0).setFill(Color.hex("#FF0000"), 1))));
        Picture image = picture(view.andThen(scene -> scene.add(red())));
        int different = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                different += Math.abs(square.channel(x, y, 0) - image.channel(x, y, 0)) > 100 ? 1 : 0;
            }
        }
        assertThat(different).isLessThan(4);
    }

    @Test
    void theInstancesOfACrowdAreSeenWhereOutlinesWouldBe() {
        Consumer<Recorded> view =
                scene -> scene.camera().orient(60 * DEGREES, -50 * DEGREES).setDistance(7);
        Picture crowd = picture(view.andThen(
                scene -> scene.add(Crowd.grid(new Circle(0.2).setFill(RED, 1).setStroke(RED, 0), 5, 7, 0.8))));
        Picture outlines = picture(view.andThen(scene -> {
            for (int i = 0; i < 35; i++) {
                scene.add(
                        new Circle(0.2).setFill(RED, 1).setStroke(RED, 0).moveTo((i % 7 - 3) * 0.8, (2 - i / 7) * 0.8));
            }
        }));
        int far = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                far += Math.abs(crowd.channel(x, y, 0) - outlines.channel(x, y, 0)) > 110 ? 1 : 0;
            }
        }
        // places are rounded to quarters of a pixel
        assertThat(far).isLessThan(8);
        assertThat(crowd.greatestDifference(picture(view))).isGreaterThan(200);
    }

    @Test
    void aCrowdOnTheFarFaceOfASlabIsSeenThroughIt() {
        Consumer<Recorded> dots =
                scene -> scene.add(Crowd.grid(new Square(0.5).setFill(RED, 1).setStroke(RED, 0), 3, 3, 0.5)
                        .inPlane(X_AXIS, Z_AXIS)
                        .moveTo(0, 0.15, 0));
        Consumer<Recorded> slab = scene -> {
            lookAlongY(scene);
            scene.add(slab(BLUE, 0));
        };
        Picture through = picture(slab.andThen(dots));
        Picture on = picture(slab.andThen(dots).andThen(scene -> scene.camera().orient(90 * DEGREES, 90 * DEGREES)));
        assertThat(on.color(160, 90)).isEqualTo("#FC6255");
        assertThat(through.channel(160, 90, 0)).isBetween(120, 230);
    }
}
