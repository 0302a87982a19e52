package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.Recorded.film;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

class CrowdTest {

    private static CrowdPicture picture(Film film, long frame) {
        return (CrowdPicture)
                ((PixelItem) new FilmFrames(film).frame(frame).items().get(0)).content();
    }

    @Test
    void aGridsFirstRowIsOnTopAndItsBoundsHoldTheStamps() {
        Film film = film(scene -> {
            Crowd grid = Crowd.grid(new Square(0.2), 2, 3, 1).shift(1, 0);
            scene.add(grid);
            Bounds bounds = grid.bounds();
            assertThat(bounds.left()).isCloseTo(-0.1, within());
            assertThat(bounds.top()).isCloseTo(0.6, within());
        });
        assertThat(picture(film, 0).x()).containsExactly(-1, 0, 1, -1, 0, 1);
        assertThat(picture(film, 0).y()).containsExactly(0.5f, 0.5f, 0.5f, -0.5f, -0.5f, -0.5f);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    @Test
    void numbersRunUpFromZeroAndTurnAndColourTheInstances() {
        Film film = film(scene -> {
            Crowd dials = Crowd.grid(new Line(ORIGIN, UP), 1, 2, 1)
                    .setTurn(PI)
                    .setScale(ColorScale.ofUnitRange(BLACK, WHITE));
            scene.play(1, dials.animate(d -> d.setNumbers(FloatData.of(1, 0))).rate(t -> t));
            scene.pause(0.1);
        });
        assertThat(picture(film, 5).angles()[0])
                .isCloseTo((float) (PI / 2), org.assertj.core.data.Offset.offset(1e-4f));
        assertThat(picture(film, 5).colors()[0][0] & 255).isBetween(126, 129);
        assertThat(picture(film, 10).angles()).containsExactly((float) PI, 0);
        assertThat(picture(film, 10).colors()[0]).containsExactly(0xFFFFFFFF, 0xFF000000);
    }

    @Test
    void instancesAreAFunctionOfTheMoment() {
        Film film = film(scene -> {
            scene.add(new Crowd(new Dot(), 3, (instances, moment) -> {
                for (int i = 0; i < instances.count(); i++) {
                    instances.place(i, i * moment.seconds(), 0);
                    instances.size(i, i);
                }
            }));
            scene.pause(2);
        });
        assertThat(picture(film, 10).x()).containsExactly(0, 1, 2);
        assertThat(picture(film, 5).sizes()).containsExactly(0, 1, 2);
        assertThat(picture(film, 3)).isEqualTo(picture(film, 3)).isNotEqualTo(picture(film, 4));
    }

    @Test
    void whatACrowdCannotShowIsSaidInASentence() {
        film(scene -> {
            assertThatThrownBy(() -> Crowd.grid(new Dot(), 1001, 1000, 1))
                    .hasMessage("A crowd has from 1 to 1,000,000 instances, not 1001 rows of 1000");
            assertThatThrownBy(() -> new Crowd(new Dot(), 0, (instances, at) -> {}))
                    .hasMessage("A crowd has from 1 to 1,000,000 instances, not 0");
            assertThatThrownBy(() -> new Crowd(
                            new Square().setFill(new LinearGradient(LEFT, RIGHT, RED, BLUE)), 2, (i, at) -> {}))
                    .hasMessageContaining("painted in plain colours, not in a LinearGradient");
            assertThatThrownBy(() -> new Crowd(new Group<Mobject>(), 2, (i, at) -> {}))
                    .hasMessageContaining("has neither");
            assertThatThrownBy(() -> Crowd.grid(new Dot(), 2, 2, 1).setNumbers(FloatData.of(1, 2, 3)))
                    .hasMessage("This crowd has 4 instances, but there are 3 numbers");
            assertThatThrownBy(() -> Crowd.grid(new Dot(), 2, 2, 1).setScale(ColorScale.ofUnitRange(BLACK, WHITE), 5))
                    .hasMessageContaining("parts 0 to 0, not 5");
        });
    }
}
