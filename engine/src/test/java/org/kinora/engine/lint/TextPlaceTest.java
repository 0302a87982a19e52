package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;

/** Texts near the edge and beyond it, small texts, and mobjects out of sight. */
class TextPlaceTest {

    @Test
    void aTextNearTheEdgeIsFoundThroughTheCameraToo() {
        assertThat(Linted.sentences(new SafeArea(), scene -> {
                    scene.add(new Text("edge").toEdge(RIGHT, 0.1));
                    scene.pause(1);
                }))
                .containsExactly("\"edge\" leaves the safe area at the right side by 0.40 units");
        assertThat(Linted.sentences(new SafeArea(), scene -> {
                    scene.add(new Text("seen nearer").moveTo(0, -1.9).fixInFrame());
                    scene.camera().zoomTo(1.9);
                    scene.pause(1);
                }))
                .isEmpty();
        assertThat(Linted.sentences(new SafeArea(), scene -> {
                    scene.add(new Text("seen nearer").moveTo(0, -1.9));
                    scene.camera().zoomTo(1.9);
                    scene.pause(1);
                }))
                .hasSize(1);
    }

    @Test
    void theSafeAreaDependsOnTheAudience() {
        assertThat(Linted.by(new SafeArea(), Audience.KIOSK, scene -> {
                    scene.add(new Text("edge").toEdge(RIGHT, 0.5));
                    scene.pause(1);
                }))
                .isEmpty();
        assertThat(Linted.by(new SafeArea(), Audience.CINEMA, scene -> {
                    scene.add(new Text("edge").toEdge(RIGHT, 0.5));
                    scene.pause(1);
                }))
                .hasSize(1);
    }

    @Test
    void aTextThatIsCutOffIsOffTheFrameAndNotBesidesInTheUnsafeArea() {
        assertThat(Linted.sentences(new OffFrame(), scene -> {
                    scene.add(new Text("cut off").toEdge(RIGHT, -0.5));
                    scene.pause(1);
                }))
                .containsExactly("\"cut off\" reaches 0.50 units beyond the right edge of the picture");
        assertThat(Linted.sentences(new SafeArea(), scene -> {
                    scene.add(new Text("cut off").toEdge(RIGHT, -0.5));
                    scene.pause(1);
                }))
                .isEmpty();
        assertThat(Linted.sentences(new OffFrame(), scene -> {
                    scene.add(new Text("at the edge").toEdge(RIGHT, 0));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void whatIsShownAndNeverInThePictureIsFound() {
        assertThat(Linted.by(new OffFrame(), scene -> {
                    scene.add(new Circle().moveTo(20, 0));
                    scene.add(new Circle());
                    scene.pause(2);
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).isEqualTo("Circle is shown, but never in the picture");
                    assertThat(finding.to()).isEqualTo(1);
                });
        assertThat(Linted.by(new OffFrame(), scene -> {
                    Circle fast = new Circle(0.3).moveTo(-10, 0);
                    scene.add(fast);
                    scene.pause(1.1);
                    scene.play(fast.animate(c -> c.moveTo(10, 0)).seconds(0.8));
                    scene.pause(1);
                }))
                .as("it flies through the picture between two whole seconds")
                .isEmpty();
    }

    @Test
    void aSmallTextIsFoundByItsSizeInThePicture() {
        assertThat(Linted.sentences(new TextSize(), scene -> {
                    scene.add(new Text("enough", 19.2), new Text("too small", 18).moveTo(0, 2));
                    scene.pause(1);
                }))
                .containsExactly("\"too small\" is set in 1/43 of the picture's shorter side, not 1/40");
        FilmSettings upright = new FilmSettings(FrameRate.of(10), 9 / 16.0, 1);
        assertThat(Linted.by(new TextSize(), Audience.KIOSK, upright, scene -> {
                    scene.add(new Text("enough", 12).moveTo(0, 1), new Text("small", 8));
                    scene.add(new DecimalNumber(5, 0, 8).moveTo(0, -1));
                    scene.pause(1);
                }))
                .extracting(Finding::what)
                .containsExactly(
                        "\"small\" is set in 1/54 of the picture's shorter side, not 1/40",
                        "\"5\" is set in 1/54 of the picture's shorter side, not 1/40");
    }

    @Test
    void dotsThatSayThatSomethingGoesOnAreNotRead() {
        assertThat(Linted.sentences(new TextSize(), scene -> {
                    scene.add(new Text("⋮", 8), new Text("…", 8).moveTo(1, 0), new Text("... 5", 8).moveTo(0, 2));
                    scene.pause(1);
                }))
                .containsExactly("\"... 5\" is set in 1/96 of the picture's shorter side, not 1/40");
    }

    @Test
    void howSmallATextMayBeDependsOnTheAudience() {
        assertThat(Linted.by(new TextSize(), Audience.PHONE, scene -> {
                    scene.add(new Text("enough", 25.6), new Text("small", 25).moveTo(0, 2));
                    scene.pause(1);
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).endsWith("not 1/30"));
        assertThat(Linted.by(new TextSize(), Audience.CINEMA, scene -> {
                    scene.add(new Text("enough", 17.1), new Text("small", 16.5).moveTo(0, 2));
                    scene.pause(1);
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).endsWith("not 1/45"));
    }

    @Test
    void whatGrowsAndWhatIsCoveredIsNotRead() {
        assertThat(Linted.sentences(new TextSize(), scene -> {
                    scene.play(growFromCenter(new Text("grows")).seconds(3));
                }))
                .isEmpty();
        assertThat(Linted.sentences(new TextSize(), scene -> {
                    scene.add(new Text("answer", 10), new Circle(2).setFill(Color.BLUE));
                    scene.pause(1);
                }))
                .isEmpty();
    }
}
