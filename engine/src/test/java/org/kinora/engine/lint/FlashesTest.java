package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

class FlashesTest {

    private static final FilmSettings SETTINGS = new FilmSettings(FrameRate.of(48), 16 / 9.0, 1);

    private static List<Finding> findings(Consumer<Scene> script) {
        return Linted.by(new Flashes(), Audience.KIOSK, SETTINGS, script);
    }

    /** A rectangle that takes on two colours in turn, so many times a second, for two seconds. */
    private static Consumer<Scene> flicker(double width, double height, Color one, Color other, double times) {
        return scene -> {
            Rectangle plate = new Rectangle(width, height).setStrokeWidth(0);
            scene.add(plate);
            for (int i = 0; i < 4 * times; i++) {
                plate.setFill(i % 2 == 0 ? one : other);
                scene.pause(0.5 / times);
            }
        };
    }

    private static Consumer<Scene> everywhere(Color one, Color other, double times) {
        return flicker(15, 8, one, other, times);
    }

    @Test
    void fourFlashesASecondAreFoundAndThreeAreNot() {
        assertThat(findings(everywhere(Color.BLACK, Color.WHITE, 4)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.from()).as("when it begins to flash").isBetween(0.1, 0.3);
                    assertThat(finding.line()).isPresent();
                    assertThat(finding.what())
                            .isEqualTo(
                                    "the picture flashes more than three times a second, on 100 % of ten degrees of view");
                });
        assertThat(findings(everywhere(Color.BLACK, Color.WHITE, 3))).isEmpty();
    }

    @Test
    void threeFlashesThatAreFollowedByStillnessAreAllowed() {
        assertThat(findings(scene -> {
                    Rectangle plate = new Rectangle(15, 8).setStrokeWidth(0).setFill(Color.BLACK);
                    scene.add(plate);
                    for (int i = 0; i < 3; i++) {
                        scene.pause(0.1);
                        plate.setFill(Color.WHITE);
                        scene.pause(0.1);
                        plate.setFill(Color.BLACK);
                    }
                    scene.pause(2);
                }))
                .isEmpty();
    }

    @Test
    void aChangeOfLessThanATenthOfAllLightIsNoFlash() {
        // luminances of 0.216 and 0.305, and of 0.216 and 0.338
        assertThat(findings(everywhere(Color.hex("#808080"), Color.hex("#969696"), 10)))
                .isEmpty();
        assertThat(findings(everywhere(Color.hex("#808080"), Color.hex("#9D9D9D"), 10)))
                .hasSize(1);
    }

    @Test
    void brightPicturesMayFlicker() {
        // the darker one has a luminance of 0.807
        assertThat(findings(everywhere(Color.hex("#E8E8E8"), Color.WHITE, 10))).isEmpty();
        assertThat(findings(everywhere(Color.hex("#E0E0E0"), Color.WHITE, 10))).hasSize(1);
    }

    @Test
    void aQuarterOfTenDegreesMayFlash() {
        // the picture has 9 rows of cells, and a field 4 by 3 of them
        double cell = 8 / 9.0;
        assertThat(findings(flicker(2 * cell, cell, Color.BLACK, Color.WHITE, 6)))
                .isEmpty();
        assertThat(findings(flicker(4 * cell, cell, Color.BLACK, Color.WHITE, 6)))
                .hasSize(1);
        assertThat(findings(flicker(2 * cell, 3 * cell, Color.BLACK, Color.WHITE, 6)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).endsWith("on 50 % of ten degrees of view"));
    }

    @Test
    void redFlashesAreFoundByTheirColor() {
        Color red = Color.hex("#FF0000");
        Color asLight = Color.hex("#7F7F7F");
        assertThat(findings(everywhere(red, asLight, 5)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .startsWith("the picture flashes in red more than three times a second"));
        assertThat(findings(everywhere(red, asLight, 2.5))).isEmpty();
        assertThat(findings(everywhere(red, Color.BLACK, 5)))
                .as("it changes its light too")
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).startsWith("the picture flashes in red"));
        assertThat(findings(everywhere(Color.hex("#0000FF"), Color.hex("#4C4C4C"), 5)))
                .isEmpty();
    }

    @Test
    void fineStripesMayMove() {
        assertThat(findings(scene -> {
                    Group<Rectangle> stripes = new Group<>();
                    for (double x = -11; x < 8; x += 0.1) {
                        stripes.add(new Rectangle(0.05, 9)
                                .setStrokeWidth(0)
                                .setFill(Color.WHITE)
                                .moveTo(x, 0));
                    }
                    scene.add(stripes);
                    scene.play(stripes.animate(s -> s.shift(3, 0)).rate(linear).seconds(2));
                }))
                .isEmpty();
    }

    @Test
    void uprightPicturesAreLookedAtToo() {
        FilmSettings upright = new FilmSettings(FrameRate.of(30), 9 / 16.0, 1);
        assertThat(Linted.by(new Flashes(), Audience.PHONE, upright, everywhere(Color.BLACK, Color.WHITE, 5)))
                .hasSize(1);
    }
}
