package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.LayoutFinding.Kind;
import org.kinora.engine.timeline.FrameRate;

class LayoutCheckTest {

    private static List<LayoutFinding> findings(double aspect, Consumer<Scene> script) {
        Scene scene = new Scene() {
            @Override
            protected void construct() {
                script.accept(this);
            }
        };
        try (Film film = Film.record(scene, new FilmSettings(FrameRate.of(10), aspect, 1))) {
            return LayoutCheck.of(film);
        }
    }

    private static List<LayoutFinding> findings(Consumer<Scene> script) {
        return findings(16 / 9.0, script);
    }

    private static List<Kind> kinds(Consumer<Scene> script) {
        return findings(script).stream().map(LayoutFinding::kind).toList();
    }

    @Test
    void textsThatKeepClearOfOneAnotherAndOfTheEdgesAreFine() {
        assertThat(kinds(scene -> {
                    scene.add(new Text("Every word\nhas its place"), new DecimalNumber(0.25, 2).moveTo(0, -2));
                    scene.add(new MathTex("e^{i\\pi} + 1", 24).moveTo(4, 2));
                    scene.pause(2);
                }))
                .isEmpty();
    }

    @Test
    void aTextOverAnotherIsFoundWithBothAndItsTime() {
        List<LayoutFinding> found = findings(scene -> {
            Text one = new Text("Paris");
            Text other = new Text("Rome").moveTo(0, -2);
            scene.add(one, other);
            scene.pause(2);
            other.moveTo(0.3, 0.1);
            scene.pause(2);
        });
        assertThat(found)
                .singleElement()
                .isEqualTo(new LayoutFinding(Kind.OVERLAP, 2, 3, "Paris", "overlaps \"Rome\""));
        assertThat(found.get(0)).hasToString("2.000 s to 3.000 s: \"Paris\" overlaps \"Rome\"");
    }

    @Test
    void whatIsJustAboutToGrowFromAPointIsNotSeenYet() {
        assertThat(kinds(scene -> {
                    Text name = new Text("Paris");
                    Rectangle plate = new Rectangle(name.width() + 1, 1).setFill(Color.hex("#10141c"), 1);
                    scene.play(growFromPoint(new Group<>(plate, name), ORIGIN));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void aWordBesideTheLastLineOfAParagraphDoesNotOverlapIt() {
        assertThat(kinds(scene -> {
                    scene.add(new Text("A paragraph of two lines\nends here"), new Text("aside", 32).moveTo(2.6, -0.4));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void whatFliesPastDoesNotCount() {
        assertThat(kinds(scene -> {
                    Text word = new Text("past").moveTo(-4, 0);
                    scene.add(new Text("Still"), word);
                    scene.play(word.animate(w -> w.moveTo(4, 0)).seconds(2));
                }))
                .isEmpty();
    }

    @Test
    void aTextNearTheEdgeIsFoundThroughTheCameraToo() {
        assertThat(findings(scene -> {
                    scene.add(new Text("edge").toEdge(RIGHT, 0.1));
                    scene.pause(1);
                }))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.OUTSIDE);
                    assertThat(found.what()).isEqualTo("leaves the safe area at the right side, by 0.40 units");
                });
        assertThat(kinds(scene -> {
                    Text word = new Text("seen nearer").moveTo(0, -2);
                    scene.add(word);
                    scene.camera().zoomTo(1.9);
                    scene.pause(1);
                }))
                .containsExactly(Kind.OUTSIDE);
        assertThat(kinds(scene -> {
                    Text word = new Text("seen nearer").moveTo(0, -2).fixInFrame();
                    scene.add(word);
                    scene.camera().zoomTo(1.9);
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void aTextInSpaceIsWhereTheCameraSeesIt() {
        assertThat(kinds(scene -> {
                    scene.add(new Text("far"), new Text("behind").moveTo(0, 2, -2.38));
                    scene.pause(1);
                    scene.camera().orient(40 * DEGREES, -90 * DEGREES);
                    scene.pause(1);
                }))
                .as("one behind the other, seen from there")
                .containsExactly(Kind.OVERLAP);
    }

    @Test
    void aSmallTextIsFoundByItsSizeInThePicture() {
        assertThat(kinds(scene -> {
                    scene.add(new Text("enough", 19.2), new Text("too small", 18).moveTo(0, 2));
                    scene.pause(1);
                }))
                .containsExactly(Kind.SMALL);
        assertThat(findings(9 / 16.0, scene -> {
                    scene.add(new Text("enough", 12).moveTo(0, 1), new Text("small", 8));
                    scene.add(new DecimalNumber(5, 0, 8).moveTo(0, -1));
                    scene.pause(1);
                }))
                .extracting(LayoutFinding::what)
                .containsExactly(
                        "is set in 1/54 of the picture's shorter side, not 1/40",
                        "is set in 1/54 of the picture's shorter side, not 1/40");
    }

    @Test
    void aFaintTextIsFoundAgainstWhatIsBehindIt() {
        Color gray = Color.hex("#707070");
        assertThat(findings(scene -> {
                    scene.add(new Text("faint").setColor(gray));
                    scene.pause(1);
                }))
                .singleElement()
                .hasToString("0.000 s: \"faint\" has a contrast of 4.2, not 4.5");
        assertThat(kinds(scene -> {
                    scene.add(new Rectangle(4, 2).setFill(Color.WHITE), new Text("clear").setColor(gray));
                    scene.pause(1);
                }))
                .isEmpty();
        assertThat(kinds(scene -> {
                    scene.add(new Circle(2).setFill(Color.WHITE), new Text("white"));
                    scene.add(new Text("aside").moveTo(4, 0).setOpacity(0.4));
                    scene.pause(1);
                }))
                .containsExactly(Kind.FAINT, Kind.FAINT);
        assertThat(kinds(scene -> {
                    scene.add(new Group<>(new Text("one"), new Circle(0.1).moveTo(0, 2)).setGroupOpacity(0.3));
                    scene.pause(1);
                }))
                .containsExactly(Kind.FAINT);
    }

    @Test
    void whatIsCoveredIsNotRead() {
        assertThat(kinds(scene -> {
                    scene.add(new Text("answer", 10), new Rectangle(3, 1).setFill(Color.BLUE));
                    scene.add(new Text("?").setColor(Color.BLACK));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void textureIsNotRead() {
        assertThat(kinds(scene -> {
                    Text page =
                            new Text("a page of small print", 8).moveTo(6, 3.9).asTexture();
                    scene.add(page, page.copy(), new Group<>(new Text("tiny", 5).moveTo(0, 3)).asTexture());
                    scene.pause(1);
                    page.set("another page of small print");
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void whatIsRedrawnIsReadToo() {
        assertThat(kinds(scene -> {
                    scene.add(new Text("fixed"));
                    scene.add(new Redrawn(at -> new Text("drawn anew").moveTo(0.2, 0)));
                    scene.pause(1);
                }))
                .contains(Kind.OVERLAP);
    }
}
