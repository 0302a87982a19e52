package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.FunctionGraph;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

class ColorBlindnessTest {

    private static void graphs(Scene scene, Color one, Color other) {
        scene.add(new FunctionGraph(x -> x, -3, 3).setStrokeColor(one));
        scene.add(new FunctionGraph(x -> -x, -3, 3).setStrokeColor(other));
        scene.pause(1);
    }

    @Test
    void twoGraphsThatDifferInRedAndGreenAloneAreFound() {
        assertThat(Linted.sentences(new ColorBlindness(), scene -> graphs(scene, RED, GREEN)))
                .containsExactly("FunctionGraphs in #FC6255 and #83C167 look alike with deuteranopia");
    }

    @Test
    void colorsThatDifferInLightnessOrInBlueAreFine() {
        assertThat(Linted.sentences(new ColorBlindness(), scene -> graphs(scene, RED, BLUE)))
                .isEmpty();
        assertThat(Linted.sentences(new ColorBlindness(), scene -> graphs(scene, RED, Color.hex("#1E5C20"))))
                .isEmpty();
    }

    @Test
    void colorsThatLookAlikeToAnybodyAreNotToldApartByColor() {
        assertThat(Linted.sentences(new ColorBlindness(), scene -> graphs(scene, RED, Color.hex("#F06050"))))
                .isEmpty();
    }

    @Test
    void thingsOfTwoKindsAreToldApartByTheirShapesAndTextsByTheirWords() {
        assertThat(Linted.sentences(new ColorBlindness(), scene -> {
                    scene.add(new Circle().setStrokeColor(RED), new Rectangle(1, 1).setStrokeColor(GREEN));
                    scene.add(new Text("yes").setColor(GREEN), new Text("no").setColor(RED).moveTo(0, 2));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void aScaleOfManyColorsIsNoLegend() {
        assertThat(Linted.sentences(new ColorBlindness(), scene -> {
                    for (int i = 0; i < 12; i++) {
                        scene.add(new Dot().moveTo(i - 6, 0).setFill(RED.mix(GREEN, i / 11.0)));
                    }
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void whatIsNotInThePictureAtTheSameTimeIsNotCompared() {
        assertThat(Linted.sentences(new ColorBlindness(), scene -> {
                    Circle one = new Circle().setStrokeColor(RED);
                    scene.add(one);
                    scene.pause(2);
                    scene.remove(one);
                    scene.add(new Circle().setStrokeColor(GREEN));
                    scene.pause(2);
                }))
                .isEmpty();
    }

    /** Some of the pairs that Sharma, Wu and Dalal publish to test implementations with, and a pair of one colour. */
    @ParameterizedTest
    @CsvSource({
        "50.0, 2.6772, -79.7751, 50.0, 0.0, -82.7485, 2.0425",
        "50.0, -1.3802, -84.2814, 50.0, 0.0, -82.7485, 1.0000",
        "50.0, 2.5, 0.0, 50.0, 0.0, -2.5, 4.3065",
        "50.0, 2.5, 0.0, 73.0, 25.0, -18.0, 27.1492",
        "50.0, 2.5, 0.0, 58.0, 24.0, 15.0, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082",
        "40, 10, 10, 40, 10, 10, 0"
    })
    void theDifferenceIsCiede2000(double l, double a, double b, double l2, double a2, double b2, double difference) {
        double[] one = {l, a, b};
        double[] other = {l2, a2, b2};
        assertThat(ColorDifference.of(one, other)).isCloseTo(difference, within(1e-4));
        assertThat(ColorDifference.of(other, one)).isCloseTo(difference, within(1e-4));
    }

    @Test
    void graysLookTheSameToEverybodyAndLabOfWhiteIsAHundred() {
        for (ColorVision vision : ColorVision.values()) {
            for (String gray : List.of("#000000", "#808080", "#FFFFFF")) {
                Color color = Color.hex(gray);
                assertThat(ColorDifference.of(vision.of(color), color)).isLessThan(0.1);
            }
        }
        assertThat(ColorDifference.lab(Color.WHITE)).containsExactly(new double[] {100, 0, 0}, within(0.02));
    }
}
