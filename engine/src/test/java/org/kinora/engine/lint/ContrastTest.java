package org.kinora.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.FunctionGraph;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;

class ContrastTest {

    /** 4.2 on black. */
    private static final Color GRAY = Color.hex("#707070");

    @Test
    void aTextNeedsAContrastOfFourAndAHalfOrOfThreeIfItIsLarge() {
        assertThat(Linted.sentences(new Contrast(), scene -> {
                    scene.add(
                            new Text("small", 25).setColor(GRAY),
                            new Text("large", 26).setColor(GRAY).moveTo(0, 1));
                    scene.add(
                            new Text("faint", 48).setColor(Color.hex("#585858")).moveTo(0, 2));
                    scene.add(
                            new Text("clear", 20).setColor(Color.hex("#757575")).moveTo(0, -2));
                    scene.pause(1);
                }))
                .containsExactly(
                        "\"small\" has a contrast of 4.24, not 4.5", "\"faint\" has a contrast of 2.95, not 3.0");
    }

    @Test
    void itIsMeasuredAgainstWhatIsBehindTheText() {
        assertThat(Linted.sentences(new Contrast(), scene -> {
                    scene.add(new Rectangle(4, 2).setFill(Color.WHITE), new Text("clear", 24).setColor(GRAY));
                    scene.pause(1);
                }))
                .isEmpty();
        assertThat(Linted.sentences(new Contrast(), scene -> {
                    scene.add(new Circle(2).setFill(Color.WHITE), new Text("white"));
                    scene.add(new Text("aside").moveTo(4, 0).setOpacity(0.3));
                    scene.pause(1);
                }))
                .hasSize(2);
        assertThat(Linted.sentences(new Contrast(), scene -> {
                    scene.add(new Group<>(new Text("one"), new Circle(0.1).moveTo(0, 2)).setGroupOpacity(0.3));
                    scene.pause(1);
                }))
                .hasSize(1);
    }

    @Test
    void aTextThatIsBeingWrittenIsNotFaint() {
        assertThat(Linted.sentences(
                        new Contrast(),
                        scene -> scene.play(
                                write(new Text("word after word comes")).seconds(4))))
                .isEmpty();
    }

    @Test
    void anArrowOverAnotherOfItsColourIsNotFaint() {
        assertThat(Linted.sentences(new GraphContrast(), scene -> {
                    Arrow arrow = new Arrow(point(-3, 0), point(3, 0)).setColor(GRAY);
                    scene.add(arrow, arrow.copy());
                    scene.pause(1);
                }))
                .isEmpty();
    }

    @Test
    void aGraphOrAnArrowNeedsAContrastOfThreeAndAGridLineDoesNot() {
        Color dark = Color.hex("#505050");
        assertThat(Linted.sentences(new GraphContrast(), scene -> {
                    scene.add(new FunctionGraph(x -> x * x / 4, -3, 3).setStrokeColor(dark));
                    scene.add(new Line(point(-3, -2), point(3, -2)).setStrokeColor(dark));
                    scene.pause(1);
                }))
                .containsExactly("FunctionGraph in #505050 has a contrast of 2.60, not 3");
        assertThat(Linted.sentences(new GraphContrast(), scene -> {
                    scene.add(new Arrow(point(-3, 0), point(3, 0)).setColor(Color.hex("#606060")));
                    scene.pause(1);
                }))
                .isEmpty();
    }
}
