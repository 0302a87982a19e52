package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** At ten frames a second. */
class TippedTest {

    private static List<ShapeItem> frame(long n, Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return new FilmFrames(film)
                    .frame(n).items().stream().map(item -> (ShapeItem) item).toList();
        }
    }

    private static Bounds bounds(ShapeItem item) {
        return item.path().bounds(item.toScene());
    }

    @Test
    void aTipEndsWhereItsLineEndsAndHidesTheEndOfIt() {
        List<ShapeItem> items = frame(0, scene -> {
            Line line = new Line(LEFT, RIGHT).setStroke(RED, 4).addTip(ArrowTip.TRIANGLE, 0.4);
            assertThat(line.end().distanceTo(RIGHT)).isLessThan(1e-6);
            assertThat(line.height()).isCloseTo(0.4, within(1e-6));
            scene.add(line);
        });
        assertThat(items).hasSize(2);
        assertThat(bounds(items.get(0)).right()).isBetween(0.6, 0.8);
        assertThat(bounds(items.get(1)).right()).isCloseTo(1, within(1e-6));
        assertThat(bounds(items.get(1)).left()).isCloseTo(0.6, within(1e-6));
        assertThat(items.get(1).fill()).isEqualTo(RED);
        assertThat(items.get(0).id()).isNotEqualTo(items.get(1).id());
    }

    @Test
    void tipsStayAtTheEndsOfALineThatChangesAndKeepTheirForm() {
        List<ShapeItem> items = frame(0, scene -> {
            Line line = new Line(LEFT, RIGHT).addTip(ArrowTip.TRIANGLE, 0.4).addTipAtStart(ArrowTip.SQUARE, 0.2);
            line.stretch(3, 0.5, ORIGIN);
            line.putStartAndEnd(DOWN.times(2), UP.times(2));
            line.setColor(BLUE);
            scene.add(line);
        });
        Bounds tips = bounds(items.get(1));
        assertThat(tips.top()).isCloseTo(2, within(1e-5));
        assertThat(tips.bottom()).isCloseTo(-2, within(1e-5));
        // lengths grow by the root of 3 · 0.5 on average
        assertThat(tips.width()).isCloseTo(0.4 * Math.sqrt(1.5), within(1e-5));
        assertThat(items.get(1).fill()).isEqualTo(BLUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9})
    void aLineIsCreatedWithItsTipInFront(int frame) {
        List<ShapeItem> items = frame(
                frame,
                scene -> scene.play(
                        1, create(new Line(ORIGIN, RIGHT.times(4)).addTip()).rate(linear)));
        if (frame == 0) {
            assertThat(items).isEmpty();
        } else {
            assertThat(bounds(items.get(1)).right()).isCloseTo(0.4 * frame, within(1e-5));
        }
    }

    @Test
    void tipsGrowAndShrinkInsideAnimate() {
        List<ShapeItem> items = frame(5, scene -> {
            Arc arc = new Arc(1, 0, 3);
            scene.add(arc);
            scene.play(1, arc.animate(a -> a.addTip(ArrowTip.TRIANGLE, 0.4)).rate(linear));
            scene.play(1, arc.animate(a -> a.removeTips()));
            assertThat(arc.hasTip()).isFalse();
        });
        assertThat(items).hasSize(2);
    }

    @Test
    void whatTurnsIntoALineTakesOnItsTips() {
        Recorded.film(scene -> {
                    Line pointed = new Line(LEFT, RIGHT).addTip();
                    Arc arc = new Arc(1, 0, 2);
                    scene.add(arc);
                    scene.play(1, transform(arc, pointed));
                    assertThat(arc.hasTip()).isTrue();
                    scene.play(1, transform(arc, new Circle()));
                    assertThat(arc.hasTip()).isFalse();
                    assertThat(new CubicBezier(LEFT, UP, DOWN, RIGHT)
                                    .become(pointed)
                                    .hasTip())
                            .isTrue();
                })
                .close();
    }

    @Test
    void aGraphOfAFunctionThatRunsEndsInATip() {
        List<ShapeItem> items = frame(9, scene -> {
            ValueTracker rise = new ValueTracker(0);
            FunctionGraph graph = new FunctionGraph(x -> 0, 0, 2)
                    .follow(at -> x -> rise.at(at) * x)
                    .addTip();
            scene.add(graph);
            scene.play(1, rise.animate(r -> r.set(1)).rate(linear));
        });
        Bounds tip = bounds(items.get(1));
        assertThat(tip.right()).isGreaterThan(1.99);
        assertThat(tip.top()).isGreaterThan(1.7);
    }

    @Test
    void linesMadeAtEveryMomentHaveTheirTipsToo() {
        List<ShapeItem> items = frame(1, scene -> scene.add(redraw(at -> new Line(LEFT, RIGHT).addTip())));
        assertThat(items).hasSize(2);
    }

    @Test
    void anImpossibleTipIsRefused() {
        Recorded.film(scene -> assertThatThrownBy(() -> new Line(LEFT, RIGHT).addTip(ArrowTip.CIRCLE, 0))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("A tip's size is above 0 and up to 1000.0 units, not 0.0"))
                .close();
    }
}
