package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

class TextOverlapTest {

    private static List<Finding> findings(Consumer<Scene> script) {
        return Linted.by(new TextOverlap(), script);
    }

    @Test
    void textsThatKeepClearOfOneAnotherAreFine() {
        assertThat(findings(scene -> {
                    scene.add(new Text("Every word\nhas its place"), new DecimalNumber(0.25, 2).moveTo(0, -2));
                    scene.add(new MathTex("e^{i\\pi} + 1", 24).moveTo(4, 2));
                    scene.pause(2);
                }))
                .isEmpty();
    }

    @Test
    void aTextOverAnotherIsFoundWithBothItsTimeAndItsLine() {
        List<Finding> found = findings(scene -> {
            Text one = new Text("Paris");
            Text other = new Text("Rome").moveTo(0, -2);
            scene.add(one, other);
            scene.pause(2);
            other.moveTo(0.3, 0.1);
            scene.pause(2);
        });
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.objects()).containsExactly("\"Paris\"", "\"Rome\"");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.line()).isPresent();
            assertThat(finding.toString())
                    .matches("2\\.000 s to 3\\.000 s, TextOverlapTest\\.java:\\d+: \"Paris\" overlaps \"Rome\": "
                            + "move one of them, or let it go before the other comes \\[text-overlap\\]");
        });
    }

    @Test
    void lettersThatTouchDoNotOverlap() {
        assertThat(findings(scene -> {
                    Text one = new Text("left");
                    Text other = new Text("right").nextTo(one, RIGHT, -0.01);
                    scene.add(one, other);
                    scene.pause(1);
                }))
                .isEmpty();
        assertThat(findings(scene -> {
                    Text one = new Text("left");
                    Text other = new Text("right").nextTo(one, RIGHT, -0.1);
                    scene.add(one, other);
                    scene.pause(1);
                }))
                .hasSize(1);
    }

    @Test
    void aWordBesideTheLastLineOfAParagraphDoesNotOverlapIt() {
        assertThat(findings(scene -> {
                    scene.add(new Text("A paragraph of two lines\nends here"), new Text("aside", 32).moveTo(2.6, -0.4));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void whatFliesPastAndWhatIsAboutToGrowFromAPointDoNotCount() {
        assertThat(findings(scene -> {
                    Text word = new Text("past").moveTo(-4, 0);
                    scene.add(new Text("Still"), word);
                    scene.play(word.animate(w -> w.moveTo(4, 0)).seconds(2));
                }))
                .isEmpty();
        assertThat(findings(scene -> {
                    Text name = new Text("Paris");
                    Rectangle plate = new Rectangle(name.width() + 1, 1).setFill(Color.hex("#10141c"), 1);
                    scene.play(growFromPoint(new Group<>(plate, name), ORIGIN));
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void aTextInSpaceIsWhereTheCameraSeesIt() {
        assertThat(findings(scene -> {
                    scene.add(new Text("far"), new Text("behind").moveTo(0, 2, -2.38));
                    scene.pause(1);
                    scene.camera().orient(40 * DEGREES, -90 * DEGREES);
                    scene.pause(1);
                }))
                .as("one behind the other, seen from there")
                .hasSize(1);
    }

    @Test
    void whatIsRedrawnIsReadTooAndTextureIsNot() {
        assertThat(findings(scene -> {
                    scene.add(new Text("fixed"));
                    scene.add(new Redrawn(at -> new Text("drawn anew").moveTo(0.2, 0)));
                    scene.pause(1);
                }))
                .hasSize(1);
        assertThat(findings(scene -> {
                    Text page = new Text("a page of small print", 8).asTexture();
                    scene.add(page, page.copy().shift(0.1, 0), new Text("on it").moveTo(0, 1));
                    scene.pause(1);
                    page.set("another page of small print");
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void whatOneLineMakesIsOneFinding() {
        assertThat(findings(scene -> {
                    scene.add(new Text("ground"));
                    for (int i = 0; i < 5; i++) {
                        scene.add(new Text("word " + i).shift(0.05 * i, 0));
                    }
                    scene.pause(1);
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.objects()).hasSize(6);
                    assertThat(finding.what()).endsWith("more of this line");
                });
    }
}
