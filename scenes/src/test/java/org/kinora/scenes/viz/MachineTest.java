package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.point;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Text;
import org.kinora.model.Gpt;
import org.kinora.scenes.Stage;

class MachineTest {

    private static final double CLOSE = 1e-9;

    @Test
    void itsSlabsPartAboutItsMiddleAndComeTogetherAgain() {
        Stage.film(stage -> {
            Machine machine = new Machine(6, 4, 3.6);
            List<Point3> closed = machine.slabs().stream().map(Slab::middle).toList();
            double distance = machine.distance();
            machine.open(1);
            assertThat(machine.distance()).isCloseTo(2 * distance, within(CLOSE));
            machine.open(0.5);
            assertThat(machine.distance()).isCloseTo(1.5 * distance, within(CLOSE));
            machine.close();
            for (int layer = 0; layer < closed.size(); layer++) {
                assertThat(machine.slab(layer).middle().distanceTo(closed.get(layer)))
                        .isLessThan(CLOSE);
            }
        });
    }

    @Test
    void whatFliesThroughItMeetsTheSlabsInOrder() {
        Stage.film(stage -> {
            Machine machine = new Machine(3, 4, 3.6);
            List<Point3> way = List.of(
                    machine.entrance(),
                    machine.slab(0).middle(),
                    machine.between(0),
                    machine.slab(1).middle(),
                    machine.between(1),
                    machine.slab(2).middle(),
                    machine.between(2),
                    machine.exit());
            for (int i = 1; i < way.size(); i++) {
                assertThat(way.get(i).x()).isGreaterThan(way.get(i - 1).x());
                assertThat(way.get(i).z()).isLessThan(way.get(i - 1).z());
            }
        });
    }

    @Test
    void aTextThatWasParallelToTheSlabsLiesInThePictureAgainWhenItIsTurnedAway() {
        Stage.film(stage -> {
            Machine machine = new Machine(3, 4, 3.6);
            Text word = new Text("word").shift(-5, 1);
            double width = word.width();
            machine.facing(word);
            assertThat(word.letters().get(0).pose().get().isFlat()).isFalse();
            machine.facingAway(word.moveTo(machine.exit()));
            assertThat(word.centerInSpace().z()).isCloseTo(0, within(CLOSE));
            assertThat(word.letters().get(0).pose().get().place().applyToVector(Point3.X_AXIS).x())
                    .isCloseTo(1, within(CLOSE));
            assertThat(word.width()).isCloseTo(width, within(1e-6));
        });
    }

    @Test
    void whatIsPutAlongItsWayBeginsAtTheEntranceAndMeetsTheSlabsAtTheirDistances() {
        Stage.film(stage -> {
            Machine machine = new Machine(3, 4, 3.6);
            assertThat(machine.onTheWay(point(0, 0)).distanceTo(machine.entrance()))
                    .isLessThan(CLOSE);
            assertThat(machine.onTheWay(point(2 * machine.distance(), 0))
                            .distanceTo(machine.slab(1).middle()))
                    .isLessThan(CLOSE);
            assertThat(machine.onTheWay(point(0, 1)).y()).isGreaterThan(machine.entrance().y() + 0.9);
        });
    }

    @Test
    void aSlabThatIsLitIsBrighterThanTheOthers() {
        Stage.film(stage -> {
            Machine machine = new Machine(Gpt.loadDefault(), 4, 3.6).light(2, 1);
            Object lit = machine.slab(2).pane().faces().get(1).fill().at(stage.now());
            Object dark = machine.slab(1).pane().faces().get(1).fill().at(stage.now());
            assertThat(lit).isNotEqualTo(dark);
            assertThat(machine.slab(2).light().get()).isEqualTo(1);
            assertThatThrownBy(() -> machine.light(2, 1.5)).hasMessageContaining("1.5");
            assertThatThrownBy(() -> machine.open(-1)).hasMessageContaining("-1");
        });
    }
}
