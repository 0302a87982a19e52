package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.animation.Animations.*;
import static org.kinora.engine.scene.DrawnItems.items;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.CurvedArrow;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;

/** A second at ten frames: 0 is the start, 5 the middle, 10 the first frame after the end. */
class AnimationTest {

    private static PathShape square(double x) {
        return new PathShape(Polygons.rectangle(new Point(x, 0), 1, 1));
    }

    private static Film played(BiFunction<PathShape, PathShape, Animation> animation) {
        return Recorded.film(scene -> {
            scene.play(animation
                    .apply(square(0), square(3))
                    .rate(RateFunctions::linear)
                    .seconds(1));
            scene.pause(1);
        });
    }

    private static Path seen(ShapeItem item) {
        return item.path().transformed(item.toScene());
    }

    @Test
    void createDrawsTheOutlineByItsLength() {
        Film film = played((square, other) -> create(square));
        assertThat(items(film, 0)).isEmpty();
        assertThat(items(film, 5).get(0).path().measure().length()).isCloseTo(2, within(1e-3));
        assertThat(items(film, 10).get(0).path()).isEqualTo(Polygons.rectangle(Point.ORIGIN, 1, 1));
    }

    @Test
    void anArrowIsCreatedAsItGrowsWithItsTipInFrontAndNothingInItsBend() {
        Function<Function<Arrow, Animation>, Film> played = animation -> Recorded.film(scene -> {
            Arrow arrow = new CurvedArrow(new Point(-2, 0), new Point(2, 0));
            scene.play(animation.apply(arrow).rate(RateFunctions::linear).seconds(1));
            scene.play(uncreate(arrow).rate(RateFunctions::linear).seconds(1));
        });
        Film created = played.apply(arrow -> create(arrow));
        Film grown = played.apply(arrow -> growArrow(arrow));
        for (int frame = 1; frame <= 10; frame++) {
            assertThat(seen(items(created, frame).get(0)))
                    .isEqualTo(seen(items(grown, frame).get(0)));
        }
        assertThat(seen(items(created, 15).get(0)))
                .isEqualTo(seen(items(created, 5).get(0)));
    }

    @Test
    void whatIsShownAlreadyVanishesBeforeItIsCreatedShapeByShape() {
        Film film = Recorded.film(scene -> {
            Group<PathShape> squares = new Group<>(square(0), square(3));
            scene.add(squares);
            scene.pause(0.5);
            scene.play(create(squares).rate(RateFunctions::linear).seconds(1));
            scene.pause(1);
        });
        assertThat(items(film, 4)).hasSize(2);
        assertThat(items(film, 6)).hasSize(1);
        assertThat(items(film, 8)).hasSize(1);
        assertThat(items(film, 12)).hasSize(2);
        assertThat(items(film, 15)).hasSize(2);
    }

    @Test
    void uncreateLeavesNothingAndTheShapeCanBeShownAgain() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            scene.add(square);
            scene.play(uncreate(square));
            scene.pause(1);
            scene.add(square);
            scene.pause(1);
        });
        assertThat(items(film, 10)).isEmpty();
        assertThat(items(film, 20).get(0).path()).isEqualTo(Polygons.rectangle(Point.ORIGIN, 1, 1));
    }

    @Test
    void writeDrawsTheBorderThenFillsIt() {
        Film film = played((square, other) -> write(square.setFill(Color.WHITE).setStrokeWidth(0)));
        assertThat(items(film, 3).get(0).fill().isInvisible()).isTrue();
        assertThat(items(film, 3).get(0).stroke().isInvisible()).isFalse();
        assertThat(items(film, 8).get(0).fill().isInvisible()).isFalse();
        assertThat(items(film, 10).get(0).fill()).isEqualTo(Color.WHITE);
        assertThat(items(film, 10).get(0).stroke().isInvisible()).isTrue();
    }

    @Test
    void bordersOfAllShapesAreDrawnAtTheSameTimeThenFilled() {
        Film film = Recorded.film(scene -> {
            scene.play(drawBorderThenFill(new Group<>(square(0), square(3))
                            .setFill(Color.WHITE)
                            .setStrokeWidth(0))
                    .rate(RateFunctions::linear));
            scene.pause(1);
        });
        List<ShapeItem> halfDrawn = items(film, 5);
        assertThat(halfDrawn).hasSize(2).allMatch(item -> item.fill().isInvisible());
        assertThat(halfDrawn).noneMatch(item -> item.stroke().isInvisible());
        assertThat(halfDrawn.get(0).path().measure().length())
                .isCloseTo(halfDrawn.get(1).path().measure().length(), within(1e-3))
                .isCloseTo(2, within(1e-3));
        assertThat(items(film, 15)).noneMatch(item -> item.fill().isInvisible());
        assertThat(items(film, 20)).allMatch(item -> item.fill().equals(Color.WHITE));
    }

    @Test
    void fadeInShiftsAndScales() {
        Film film = played(
                (square, other) -> new FadeIn(square).shift(new Point(2, 0)).scale(0.5));
        ShapeItem middle = items(film, 5).get(0);
        assertThat(middle.opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(seen(middle).bounds().center().x()).isCloseTo(-1, within(1e-6));
        assertThat(seen(middle).bounds().width()).isCloseTo(0.75, within(1e-6));
        assertThat(seen(items(film, 10).get(0)).bounds().center().x()).isCloseTo(0, within(1e-6));
    }

    @Test
    void fadeOutHidesAndPutsBack() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            scene.add(square);
            scene.play(fadeOut(square, Point.UP));
            scene.pause(1);
            scene.add(square);
            scene.pause(1);
        });
        assertThat(items(film, 5).get(0).opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(items(film, 10)).isEmpty();
        assertThat(items(film, 20).get(0).opacity()).isEqualTo(1);
        assertThat(seen(items(film, 20).get(0)).bounds().center().y()).isCloseTo(0, within(1e-6));
    }

    @Test
    void transformMovesTheOutlineAndLeavesItsTarget() {
        Film film = Recorded.film(scene -> {
            var circle = new PathShape(Arcs.circle(Point.ORIGIN, 1));
            var square = square(4).setOpacity(0.5);
            scene.play(transform(circle, square).rate(RateFunctions::linear));
            scene.pause(1);
        });
        assertThat(seen(items(film, 5).get(0)).bounds().center().x()).isCloseTo(2, within(1e-3));
        assertThat(items(film, 5).get(0).opacity()).isCloseTo(0.75, within(1e-9));
        assertThat(items(film, 10)).hasSize(1);
        assertThat(items(film, 10).get(0).path()).isEqualTo(Polygons.rectangle(new Point(4, 0), 1, 1));
    }

    @Test
    void aReplacementStandsInThePlaceOfWhatItReplaces() {
        long[] ids = new long[2];
        Film film = played((square, other) -> {
            ids[0] = square.id();
            ids[1] = other.id();
            return replacementTransform(square, other);
        });
        assertThat(items(film, 9)).extracting(ShapeItem::id).containsExactly(ids[0]);
        assertThat(items(film, 10)).extracting(ShapeItem::id).containsExactly(ids[1]);
    }

    @Test
    void aCopyIsTransformedWhileTheSourceStays() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            scene.add(square);
            scene.play(transformFromCopy(square, square(3)));
            scene.pause(1);
        });
        assertThat(items(film, 5)).hasSize(2);
        assertThat(items(film, 10)).hasSize(2);
        assertThat(seen(items(film, 10).get(0)).bounds().center().x()).isCloseTo(0, within(1e-6));
        assertThat(seen(items(film, 10).get(1)).bounds().center().x()).isCloseTo(3, within(1e-6));
    }

    @Test
    void aTransformBetweenDifferentNumbersOfPartsEndsInTheTargetsPicture() {
        for (int[] counts : new int[][] {{1, 3}, {3, 1}, {2, 5}, {5, 2}}) {
            Film film = Recorded.film(scene -> {
                scene.play(transform(row(counts[0], 0), row(counts[1], 2)));
                scene.pause(1);
            });
            var visible = items(film, 10);
            var bounds = visible.stream()
                    .map(item -> seen(item).bounds())
                    .reduce((a, b) -> a.union(b))
                    .orElseThrow();
            assertThat(bounds.left()).isCloseTo(-0.5, within(1e-6));
            assertThat(bounds.right()).isCloseTo(counts[1] * 2 - 1.5, within(1e-6));
            assertThat(visible.stream()
                            .mapToInt(item -> item.path().contourCount())
                            .sum())
                    .isEqualTo(counts[1]);
        }
    }

    private static Group<PathShape> row(int count, double height) {
        Group<PathShape> row = new Group<>();
        for (int i = 0; i < count; i++) {
            row.add(square(2 * i).shift(new Point(0, height)));
        }
        return row;
    }

    @Test
    void moveToTargetGoesWhereTheTargetIs() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            square.generateTarget().shift(Point.UP).scale(2);
            scene.play(moveToTarget(square));
            scene.pause(1);
        });
        assertThat(seen(items(film, 10).get(0)).bounds().height()).isCloseTo(2, within(1e-6));
        assertThat(seen(items(film, 10).get(0)).bounds().center().y()).isCloseTo(1, within(1e-6));
    }

    @Test
    void growingBeginsAtAPoint() {
        Film film = played((square, other) -> growFromEdge(square, Point.LEFT));
        assertThat(seen(items(film, 5).get(0)).bounds().left()).isCloseTo(-0.5, within(1e-6));
        assertThat(seen(items(film, 5).get(0)).bounds().width()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void growingBeginsWhereTheMobjectIsByThen() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            scene.play(succession(square.animate(s -> s.shift(3, 0)), growFromCenter(square)));
        });
        assertThat(seen(items(film, 15).get(0)).bounds().center().x()).isCloseTo(3, within(1e-6));
        assertThat(seen(items(film, 15).get(0)).bounds().width()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void rotatingGoesAllTheWayRound() {
        Film film = played((square, other) -> rotate(square, 4 * Math.PI));
        assertThat(items(film, 1).get(0).toScene().xx()).isCloseTo(Math.cos(0.4 * Math.PI), within(1e-9));
        assertThat(items(film, 10).get(0).toScene().xx()).isCloseTo(1, within(1e-9));
    }

    @Test
    void indicateGoesThereAndBack() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            scene.play(indicate(square));
            scene.pause(1);
        });
        assertThat(seen(items(film, 5).get(0)).bounds().width()).isCloseTo(1.2, within(1e-6));
        assertThat(items(film, 5).get(0).stroke().paint()).isEqualTo(Color.YELLOW);
        assertThat(items(film, 10).get(0).stroke().paint()).isEqualTo(Color.WHITE);
    }

    @Test
    void aFlashPassesFromNothingToNothing() {
        Film film = played((square, other) -> showPassingFlash(square, 0.5));
        assertThat(items(film, 0)).isEmpty();
        assertThat(items(film, 5).get(0).path().measure().length()).isCloseTo(2, within(1e-3));
        assertThat(items(film, 10)).isEmpty();
    }

    @Test
    void aLaggedStartBeginsOneAfterTheOtherAndFillsItsRunTime() {
        Film film = Recorded.film(scene -> {
            List<Mobject> squares = List.of(square(0), square(2), square(4));
            scene.play(LaggedStart.map(0.5, squares, Animations::fadeIn).seconds(2));
            scene.pause(1);
        });
        // three of 1 s, each half a second after the other, are 2 s
        assertThat(items(film, 4)).hasSize(1);
        assertThat(items(film, 9)).hasSize(2);
        assertThat(items(film, 19)).hasSize(3);
        assertThat(items(film, 20)).extracting(ShapeItem::opacity).containsOnly(1.0);
    }

    @Test
    void aSuccessionSeesWhatItsPredecessorLeft() {
        Film film = Recorded.film(scene -> {
            var square = square(0);
            scene.play(succession(
                    square.animate(s -> s.shift(Point.RIGHT)),
                    new Wait(0.5),
                    square.animate(s -> s.shift(Point.RIGHT))));
            scene.pause(1);
        });
        assertThat(film.frameCount()).isEqualTo(35);
        assertThat(items(film, 12).get(0).toScene().dx()).isCloseTo(1, within(1e-9));
        assertThat(items(film, 25).get(0).toScene().dx()).isCloseTo(2, within(1e-9));
    }
}
