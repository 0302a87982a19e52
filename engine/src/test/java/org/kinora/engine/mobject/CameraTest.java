package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.SceneException;

/** What the camera sees, at ten frames a second. */
class CameraTest {

    private static Affine view(Film film, long frame) {
        return new FilmFrames(film).frame(frame).view();
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(1e-9));
        assertThat(actual.y()).isCloseTo(y, within(1e-9));
    }

    @Test
    void framingFillsThePictureWithAMobjectAndItsMargin() {
        Recorded.film(scene -> {
            Camera camera = scene.camera();
            camera.frameOn(new Rectangle(2, 1).moveTo(3, 1), 0.5);
            Bounds seen = camera.bounds();
            assertThat(seen.height()).isCloseTo(2, within(1e-5));
            assertAt(seen.center(), 3, 1);
            camera.frameOn(new Rectangle(16, 1), 0);
            assertThat(camera.bounds().width()).isCloseTo(16, within(1e-5));
            camera.rotate(1).frameOn(new Square(4), 0);
            assertThat(camera.placement().meanScale()).isCloseTo(0.5, within(1e-9));
        });
    }

    @Test
    void zoomingAndPanningRunAsAnAnimation() {
        Film film = Recorded.film(scene -> {
            scene.play(
                    scene.camera().animate(c -> c.zoomTo(4).panTo(point(2, 0))).rate(linear));
            scene.pause(1);
            scene.camera().zoomTo(1).panTo(new Dot(point(0, 1)));
            scene.pause(1);
        });
        assertThat(view(film, 15).meanScale()).isCloseTo(4, within(1e-9));
        assertAt(view(film, 15).apply(point(2, 0)), 0, 0);
        assertThat(view(film, 25).meanScale()).isCloseTo(1, within(1e-9));
        assertAt(view(film, 25).apply(point(0, 1)), 0, 0);
    }

    @Test
    void theCameraFollowsAndGoesBackToItsSavedState() {
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot();
            scene.camera().saveState();
            scene.camera().follow(dot);
            scene.play(dot.animate(d -> d.shift(RIGHT.times(4))).rate(linear));
            scene.pause(1);
            scene.play(restore(scene.camera()));
            scene.pause(1);
        });
        assertAt(view(film, 5).apply(point(2, 0)), 0, 0);
        assertAt(view(film, 15).apply(point(4, 0)), 0, 0);
        assertAt(view(film, 35).apply(ORIGIN), 0, 0);
    }

    @Test
    void whatCannotFillThePictureIsRefused() {
        assertThatThrownBy(() -> Recorded.film(scene -> scene.camera().frameOn(scene.group(), 0)))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("A camera cannot be filled by a Group of 0.0 × 0.0 units with a margin of 0.0");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.camera().zoomTo(0)))
                .hasMessageContaining("A camera zooms by a factor above 0, not 0.0");
    }
}
