package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;
import static org.kinora.engine.scene.DrawnItems.seenCenter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.Triangle;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** How what matches travels, and what becomes of the rest, at ten frames a second. */
class MatchingTransformsTest {

    @Test
    void shapesAreTheSameUpToPlaceAndSize() {
        Recorded.film(scene -> {
            Group<Shape> here = new Group<>(new Square(1), new Circle(1), new Rectangle(2, 1), new Triangle());
            Group<Shape> there = new Group<>(
                    new Circle(0.3).moveTo(3, 1),
                    new Rectangle(1, 2),
                    new Square(4).moveTo(-2, 0),
                    new Rectangle(1, 0.5),
                    new Triangle().rotate(1));
            Matching matching = new TransformMatchingShapes(here, there).match(here, there);
            assertThat(matching.blocks())
                    .containsExactlyInAnyOrder(
                            new Matching.Block(List.of(0), List.of(2)),
                            new Matching.Block(List.of(1), List.of(0)),
                            new Matching.Block(List.of(2), List.of(3)));
            assertThat(matching.leftFrom()).containsExactly(3);
            assertThat(matching.leftTo()).containsExactly(1, 4);
        });
    }

    @Test
    void ofEqualShapesThoseInTheirPlaceStay() {
        Recorded.film(scene -> {
            Group<Square> here = new Group<>(new Square(1).moveTo(0, 0), new Square(1).moveTo(2, 0));
            Group<Square> there = new Group<>(new Square(1).moveTo(2, 0), new Square(1).moveTo(4, 0));
            assertThat(new TransformMatchingShapes(here, there)
                            .match(here, there)
                            .blocks())
                    .containsExactlyInAnyOrder(
                            new Matching.Block(List.of(1), List.of(0)), new Matching.Block(List.of(0), List.of(1)));
        });
    }

    @Test
    void theTargetStandsInThePlaceOfTheSourceWhichIsLeftAsItWas() {
        long[] ids = new long[3];
        Film film = Recorded.film(scene -> {
            Square ground = new Square(6).setFill(GRAY, 1);
            Group<Shape> here = new Group<>(new Circle(1).moveTo(-2, 0), new Square(1));
            Square front = new Square(1).setFill(RED, 1);
            Group<Shape> there = new Group<>(new Circle(1).moveTo(2, 0), new Triangle());
            scene.add(ground, here, front);
            scene.play(transformMatchingShapes(here, there).rate(linear));
            ids[0] = ground.id();
            ids[1] = front.id();
            scene.pause(1);
            assertThat(here.isShown()).isFalse();
            assertThat(here.get(0).center().x()).isCloseTo(-2, within(1e-9));
            scene.remove(there);
            scene.add(here);
            scene.pause(1);
        });
        List<ShapeItem> middle = items(film, 5);
        assertThat(middle.get(0).id()).isEqualTo(ids[0]);
        assertThat(middle.get(middle.size() - 1).id()).isEqualTo(ids[1]);
        assertThat(seenCenter(middle.get(1)).x()).isCloseTo(0, within(1e-5));
        // the square has gone by half time, and the triangle comes
        assertThat(middle).hasSize(3);
        assertThat(items(film, 2)).hasSize(4);
        assertThat(items(film, 2).get(2).opacity()).isCloseTo(0.6, within(1e-9));
        assertThat(items(film, 8)).hasSize(4);
        List<ShapeItem> end = items(film, 12);
        assertThat(end).hasSize(4);
        assertThat(end.get(3).id()).isEqualTo(ids[1]);
        assertThat(seenCenter(end.get(1)).x()).isCloseTo(2, within(1e-5));
        assertThat(items(film, 25)).hasSize(4);
        assertThat(seenCenter(items(film, 25).get(2)).x()).isCloseTo(-2, within(1e-5));
    }

    @Test
    void whatHasNoMatchMayTurnIntoEachOther() {
        Film film = Recorded.film(scene -> {
            Group<Shape> here = new Group<>(new Circle(1).moveTo(-2, 0), new Square(1).moveTo(0, -2));
            Group<Shape> there = new Group<>(new Circle(1).moveTo(2, 0), new Triangle().moveTo(0, 2));
            scene.add(here);
            scene.play(
                    transformMatchingShapes(here, there).transformMismatches().rate(linear));
            Group<Mobject> back = new Group<>(new Circle(1).moveTo(-2, 0), new Square(1).moveTo(0, -2));
            scene.play(transformMatchingShapes(there, back)
                    .fadeTransformMismatches()
                    .rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 5)).hasSize(2).allMatch(item -> item.opacity() == 1);
        assertThat(seenCenter(items(film, 5).get(1)).y()).isCloseTo(0, within(0.1));
        assertThat(items(film, 15)).hasSize(3);
        assertThat(new FilmFrames(film).frame(15).layers()).hasSize(3);
        assertThat(items(film, 25)).hasSize(2);
        assertThat(new FilmFrames(film).frame(25).layers()).isEmpty();
    }

    @Test
    void whatMatchesTravelsAlongAnArc() {
        Film film = Recorded.film(scene -> {
            Text here = new Text("x").moveTo(-2, 0);
            scene.add(here);
            scene.play(transformMatchingStrings(here, new Text("x").moveTo(2, 0))
                    .pathArc(Math.PI)
                    .rate(linear));
            scene.pause(1);
        });
        assertThat(seenCenter(items(film, 5).get(0)).x()).isCloseTo(0, within(1e-5));
        assertThat(seenCenter(items(film, 5).get(0)).y()).isCloseTo(-2, within(1e-5));
    }

    @Test
    void partsMayTravelOneAfterTheOther() {
        Film film = Recorded.film(scene -> {
            Group<Shape> here = new Group<>(new Square(1).moveTo(-2, 0), new Circle(1).moveTo(-2, 2));
            Group<Shape> there = new Group<>(new Circle(1).moveTo(2, 2), new Square(1).moveTo(2, 0));
            scene.add(here);
            scene.play(
                    transformMatchingShapes(here, there).lagRatio(1).seconds(2).rate(linear));
            scene.pause(1);
        });
        // the circle, which comes first in the target, goes first
        assertThat(seenCenter(items(film, 5).get(0)).x()).isCloseTo(-2, within(1e-5));
        assertThat(seenCenter(items(film, 5).get(1)).x()).isCloseTo(0, within(1e-5));
        assertThat(seenCenter(items(film, 15).get(0)).x()).isCloseTo(0, within(1e-5));
        assertThat(seenCenter(items(film, 15).get(1)).x()).isCloseTo(2, within(1e-5));
    }

    @Test
    void whatIsHiddenOfTheSourceBecomesNothing() {
        Film film = Recorded.film(scene -> {
            Square hidden = new Square(1);
            Group<Mobject> source = new Group<>(hidden, new Circle(1).moveTo(-3, 0));
            scene.add(source);
            hidden.hide();
            scene.pause(0.1);
            scene.play(transformMatchingShapes(source, new Group<>(new Circle(1), new Square(1).moveTo(3, 0)))
                    .rate(linear));
            scene.pause(0.1);
        });
        assertThat(items(film, 0)).hasSize(1);
        for (int n = 1; n < 11; n++) {
            // the circle, and the square that comes where it belongs
            for (ShapeItem item : items(film, n)) {
                double x = seenCenter(item).x();
                assertThat(Math.abs(x - 3) < 1e-6 || x < 1e-6).as("frame %d", n).isTrue();
            }
            assertThat(items(film, n).size()).isLessThanOrEqualTo(2);
        }
        assertThat(items(film, 11)).hasSize(2);
    }
}
