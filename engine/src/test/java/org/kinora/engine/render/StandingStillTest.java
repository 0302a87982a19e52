package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Code;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** What two pictures have in common and stands still keeps its pixels from one to the other, at ten frames a second. */
class StandingStillTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    /** Compares columns of all frames, and the frames themselves with each other so that something does change. */
    private static void assertStandsStill(Film film, int fromColumn, int toColumn) {
        assertStandsStill(film, fromColumn, toColumn, 0, SIZE.height());
    }

    private static void assertStandsStill(Film film, int fromColumn, int toColumn, int fromRow, int toRow) {
        FilmFrames frames = new FilmFrames(film);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            Picture first = Picture.of(renderer.render(frames.frame(0)));
            Picture last = first;
            int drawn = 0;
            for (long n = 1; n < film.frameCount(); n++) {
                last = Picture.of(renderer.render(frames.frame(n)));
                for (int y = fromRow; y < toRow; y++) {
                    for (int x = fromColumn; x < toColumn; x++) {
                        assertThat(last.rgb(x, y))
                                .as("frame %d, pixel %d, %d", n, x, y)
                                .isEqualTo(first.rgb(x, y));
                        drawn += first.rgb(x, y) == 0 ? 0 : 1;
                    }
                }
            }
            assertThat(drawn).as("pixels that are compared and not black").isPositive();
            assertThat(last.rgba()).isNotEqualTo(first.rgba());
        }
    }

    @Test
    void theBeginningOfAFormulaStandsStill() {
        assertStandsStill(
                Recorded.film(scene -> {
                    MathTex sum = new MathTex("\\sqrt{a} + b^2", 96).moveTo(-2.33, 0.117);
                    MathTex longer = new MathTex("\\sqrt{a} + c^3 + b^2", 96);
                    longer.shift(sum.baseline().minus(longer.baseline()));
                    scene.add(sum);
                    scene.play(transformMatchingTex(sum, longer));
                    scene.pause(0.3);
                }),
                0,
                column(-2.4));
    }

    @Test
    void wordsThatBothTextsHaveStandStill() {
        assertStandsStill(
                Recorded.film(scene -> {
                    Text shorter = new Text("the quick fox", 72);
                    Text longer = new Text("the quick brown fox", 72);
                    shorter.startAt(point(-6.013, 0.29));
                    longer.startAt(point(-6.013, 0.29));
                    scene.add(shorter);
                    scene.play(transformMatchingStrings(shorter, longer).pathArc(1));
                    scene.pause(0.3);
                }),
                0,
                column(-2.95));
    }

    @Test
    void codeThatBothVersionsHaveStandsStillWithItsPanel() {
        assertStandsStill(
                Recorded.film(scene -> {
                    Code shorter = new Code("f(a, b)\ng();", "java");
                    Code longer = new Code("f(a, b, c)\ng();\nh();", "java");
                    scene.add(shorter.startAt(point(-4.013, 0.29)));
                    scene.play(transformMatchingCode(shorter, longer.startAt(point(-4.013, 0.29))));
                    scene.pause(0.3);
                }),
                column(-4.1),
                column(-3.2),
                row(0.7),
                row(-0.2));
    }

    @Test
    void translucentShapesThatStandStillAreNotLaidOverEachOther() {
        assertStandsStill(
                Recorded.film(scene -> {
                    var left = new Circle(1).setFill(BLUE, 0.5).moveTo(-4, 0);
                    var before = scene.group(left, new Square(1).moveTo(3, 0));
                    var after = scene.group(new Circle(1).setFill(BLUE, 0.5).moveTo(-4, 0), new Square(2).moveTo(4, 1));
                    scene.add(before);
                    scene.play(transformMatchingShapes(before, after));
                    scene.pause(0.3);
                }),
                0,
                column(-2));
    }

    @Test
    void whatIsCarriedOverToTheNextPictureStandsStill() {
        assertStandsStill(
                Recorded.film(scene -> {
                    Text title = new Text("carried over", 60).moveTo(-4, 0);
                    Square square = new Square(1).setFill(RED, 1).moveTo(4, 0);
                    Circle circle = new Circle(1).moveTo(4, 0);
                    scene.add(title, square);
                    scene.play(fadeTo(scene.group(title, circle)));
                    scene.play(zoomInto(circle, new Square(2).moveTo(4, 0)).keep(title));
                    scene.pause(0.2);
                }),
                0,
                column(-4));
    }

    private static int row(double y) {
        return (int) ((4 - y) * 180 / 8);
    }

    private static int column(double x) {
        return (int) ((x + 64 / 9.0) * 180 / 8);
    }
}
