package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.scene.DrawnItems.items;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;

class SceneTest {

    private static PathShape square() {
        return new PathShape(Path.polygon(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1)));
    }

    @Test
    void whatIsAddedIsDrawnFromThenOnAndWhatIsRemovedIsNot() {
        Film film = Recorded.film(scene -> {
            var square = square();
            scene.pause(1);
            scene.add(square);
            scene.pause(1);
            scene.remove(square);
            scene.pause(1);
        });
        assertThat(film.frameCount()).isEqualTo(30);
        assertThat(items(film, 9)).isEmpty();
        assertThat(items(film, 10)).hasSize(1);
        assertThat(items(film, 19)).hasSize(1);
        assertThat(items(film, 20)).isEmpty();
    }

    @Test
    void clearHidesAllThatIsShown() {
        Film film = Recorded.film(scene -> {
            scene.add(square(), square());
            scene.pause(1);
            scene.clear();
            scene.pause(1);
        });
        assertThat(items(film, 9)).hasSize(2);
        assertThat(items(film, 10)).isEmpty();
    }

    @Test
    void aSceneMayWarnItsAuthor() {
        Film film = Recorded.film(scene -> {
            scene.pause(1);
            scene.warn("one part is left out");
        });
        assertThat(film.warnings()).singleElement().asString().endsWith("at 1.000 s, one part is left out");
    }

    @Test
    void whatIsAddedLaterIsInFrontUnlessAZIndexSaysOtherwise() {
        List<Long> ids = new ArrayList<>();
        Film film = Recorded.film(scene -> {
            var first = square();
            var second = square();
            ids.addAll(List.of(first.id(), second.id()));
            scene.add(first, second);
            scene.pause(1);
            scene.add(first);
            scene.pause(1);
            second.setZIndex(1);
            scene.pause(1);
        });
        assertThat(items(film, 5)).extracting(ShapeItem::id).containsExactly(ids.get(0), ids.get(1));
        assertThat(items(film, 15)).extracting(ShapeItem::id).containsExactly(ids.get(1), ids.get(0));
        assertThat(items(film, 25)).extracting(ShapeItem::id).containsExactly(ids.get(0), ids.get(1));
    }

    @Test
    void animateRunsWhatTheEditChanged() {
        Film film = Recorded.film(scene -> {
            var square = square();
            scene.play(square.animate(s -> s.shift(new Point(2, 0)).setOpacity(0.5)));
        });
        ShapeItem start = items(film, 0).get(0);
        ShapeItem middle = items(film, 5).get(0);
        assertThat(start.toScene().dx()).isZero();
        assertThat(start.opacity()).isEqualTo(1);
        assertThat(middle.toScene().dx()).isCloseTo(1, within(1e-9));
        assertThat(middle.opacity()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aTurningGroupKeepsItsShapeOnTheWay() {
        Film film = Recorded.film(scene -> {
            var group = scene.group(square(), square().shift(new Point(3, 0)));
            scene.play(group.animate(g -> g.rotate(Math.PI)));
            scene.pause(1);
        });
        for (long n = 0; n < 10; n++) {
            List<ShapeItem> both = items(film, n);
            double distance = both.get(0)
                    .toScene()
                    .apply(Point.ORIGIN)
                    .distanceTo(both.get(1).toScene().apply(Point.ORIGIN));
            assertThat(distance).isCloseTo(3, within(1e-9));
            assertThat(both.get(0).toScene().determinant()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void whatFollowsATrackerMovesWithIt() {
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var square = square();
            square.transform()
                    .follow(moment -> org.kinora.engine.geometry.Affine.translation(new Point(x.at(moment), 0)));
            scene.add(square);
            scene.play(x.animate(v -> v.set(4)).rate(progress -> progress));
        });
        assertThat(items(film, 5).get(0).toScene().dx()).isCloseTo(2, within(1e-9));
    }

    @Test
    void theCameraMovesTheView() {
        Film film = Recorded.film(scene -> {
            scene.camera().scale(0.5).moveTo(new Point(1, 0));
            scene.add(square());
        });
        Point seen = new FilmFrames(film).frame(0).view().apply(new Point(2, 1));
        assertThat(seen).isEqualTo(new Point(2, 2));
    }

    @Test
    void aSeedGivesTheSameRandomNumbersAgain() {
        List<Double> drawn = new ArrayList<>();
        Recorded.film(scene -> drawn.add(scene.random().nextDouble()));
        Recorded.film(scene -> drawn.add(scene.random().nextDouble()));
        assertThat(drawn.get(0)).isEqualTo(drawn.get(1));
    }

    @Test
    void sectionsBeginWhereTheyAreNamed() {
        Film film = Recorded.film(scene -> {
            scene.section("first");
            scene.pause(1.5);
            scene.section("second");
            scene.pause(1);
        });
        assertThat(film.sections()).extracting("firstFrame").containsExactly(0L, 15L);
    }

    @Test
    void aSceneThatFailsNamesItsLineAndTime() {
        assertThatThrownBy(() -> Film.record(new Failing(), FilmSettings.DEFAULT))
                .isInstanceOf(SceneException.class)
                .hasMessageMatching("SceneTest.java:\\d+: at 2.500 s, An opacity is from 0 to 1, not 3.0");
    }

    private static final class Failing extends Scene {
        @Override
        protected void construct() {
            var square = square();
            pause(2.5);
            square.setOpacity(3);
        }
    }
}
