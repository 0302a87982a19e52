package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;

/** Bars and shares of an area. */
class ChartsTest {

    private static final double PRECISION = 1e-4;

    @Test
    void barsAreAsHighAsTheirValuesAndHangDownBelowTheAxis() {
        Recorded.film(scene -> {
                    BarChart chart = new BarChart(new double[] {3, -2}, List.of("up", "down"), new Range(-4, 4));
                    double unit =
                            chart.axes().c2p(0, 1).y() - chart.axes().c2p(0, 0).y();
                    assertThat(chart.bar(0).height()).isCloseTo(3 * unit, within(PRECISION));
                    assertThat(chart.bar(0).bounds().bottom())
                            .isCloseTo(chart.axes().c2p(0, 0).y(), within(PRECISION));
                    assertThat(chart.bar(1).bounds().top())
                            .isCloseTo(chart.axes().c2p(0, 0).y(), within(PRECISION));
                    assertThat(chart.bar(1).tip().y())
                            .isCloseTo(chart.axes().c2p(0, -2).y(), within(PRECISION));
                    assertThat(chart.bar(0).center().x())
                            .isCloseTo(chart.axes().c2p(0.5, 0).x(), within(PRECISION));
                    double bottom = chart.axes().c2p(0, -4).y();
                    assertThat(chart.names()).allMatch(name -> name.bounds().top() < bottom);
                    assertThat(chart.names().get(0).baseline().y())
                            .isCloseTo(chart.names().get(1).baseline().y(), within(PRECISION));
                })
                .close();
    }

    @Test
    void namesThatAreWiderThanTheirBarsBecomeSmallerTogether() {
        Recorded.film(scene -> {
                    BarChart chart = new BarChart(
                            new double[] {1, 2, 3}, List.of("a", "somewhat longer", "b"), new Range(0, 3, 1), 4.5, 3);
                    double apart =
                            chart.bar(1).center().x() - chart.bar(0).center().x();
                    assertThat(new Text("somewhat longer", 24).width()).isGreaterThan(apart);
                    assertThat(chart.names().get(1).width()).isLessThan(apart);
                    assertThat(chart.names().get(0).xHeight())
                            .isCloseTo(chart.names().get(1).xHeight(), within(PRECISION));
                })
                .close();
    }

    @Test
    void theAxisHasRoomForAllValuesInRoundSteps() {
        assertThat(BarRange.around(3, 5, 9.2)).isEqualTo(new Range(0, 10, 2));
        assertThat(BarRange.around(30, 45)).as("from zero").isEqualTo(new Range(0, 50, 10));
        assertThat(BarRange.around(0.3, 0.5).from()).isZero();
        assertThat(BarRange.around(-13, 40)).isEqualTo(new Range(-20, 40, 10));
        assertThat(BarRange.around(0, 0)).isEqualTo(new Range(0, 1, 0.2));
        assertThat(BarRange.around(5e-7).to()).isGreaterThanOrEqualTo(5e-7);
    }

    @Test
    void valuesRunAndTheirNumbersRunAndMoveWithThem() {
        AtomicReference<BarChart> made = new AtomicReference<>();
        AtomicReference<Group<DecimalNumber>> labels = new AtomicReference<>();
        AtomicReference<BarChart> copied = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            BarChart chart = new BarChart(new double[] {2, 4}, List.of(), new Range(0, 8, 2));
            made.set(chart);
            labels.set(chart.addBarLabels(1));
            copied.set(chart.copy());
            scene.add(chart);
            scene.play(1, chart.animate(c -> c.changeBarValues(6, 2).shift(UP)).rate(linear));
        });
        Moment half = film.moment(5);
        assertThat(made.get().bar(0).value().at(half)).isCloseTo(4, within(PRECISION));
        assertThat(labels.get().get(0).textAt(half)).isEqualTo("4.0");
        assertThat(labels.get().get(1).textAt(half)).isEqualTo("3.0");
        Bounds label = labels.get().get(0).boundsAt(half);
        assertThat(label.bottom() - made.get().bar(0).boundsAt(half).top()).isCloseTo(0.12, within(PRECISION));
        assertThat(label.center().x())
                .isCloseTo(made.get().bar(0).centerAt(half).x(), within(PRECISION));
        assertThat(copied.get().bar(0).value().at(half)).isCloseTo(2, within(PRECISION));
        film.close();
    }

    @Test
    void barsFollowTrackersAndFunctions() {
        AtomicReference<BarChart> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            BarChart chart = new BarChart(1, 1, 1);
            made.set(chart);
            var x = new ValueTracker(0);
            chart.follow(at -> new double[] {at.seconds(), 2 * at.seconds(), 0});
            chart.bar(2).follow(x);
            scene.add(chart);
            scene.play(1, x.animate(v -> v.set(10)).rate(linear));
        });
        Moment half = film.moment(5);
        assertThat(made.get().bar(0).value().at(half)).isCloseTo(0.5, within(PRECISION));
        assertThat(made.get().bar(1).value().at(half)).isCloseTo(1, within(PRECISION));
        assertThat(made.get().bar(2).value().at(half)).isCloseTo(5, within(PRECISION));
        film.close();
    }

    @Test
    void aChartThatCannotBeIsRefusedInASentence() {
        Recorded.film(scene -> {
                    assertThatThrownBy(() -> new BarChart()).hasMessageContaining("from 1 to 1,000 bars, not 0");
                    assertThatThrownBy(() -> new BarChart(new double[5000])).hasMessageContaining("5,000");
                    assertThatThrownBy(() -> new BarChart(1, Double.NaN)).hasMessageContaining("NaN");
                    assertThatThrownBy(() -> new BarChart(new double[] {1, 2}, List.of("one")))
                            .hasMessageContaining("2 names");
                    assertThatThrownBy(() -> new BarChart(new double[] {1}, List.of(), new Range(0, 1), -3, 4))
                            .hasMessageContaining("not -3.0 and 4.0");
                    BarChart chart = new BarChart(1, 2);
                    assertThatThrownBy(() -> chart.changeBarValues(1)).hasMessageContaining("2 bars");
                    assertThatThrownBy(() -> chart.bar(0).setValue(1 / 0.0)).hasMessageContaining("Infinity");
                    assertThatThrownBy(chart::setBarColors).hasMessageContaining("a colour");
                    BarChart wide =
                            new BarChart(new double[] {1, 2, 3}, List.of("a", "an extraordinarily long name", "c"));
                    assertThat(wide.names().get(1).width()).isLessThan(1.3);
                    assertThat(wide.setBarColors(RED).bar(2).stroke().get().paint())
                            .isEqualTo(RED);
                })
                .close();
    }

    @Test
    void divisionsShareTheSpaceAndDivideAgain() {
        Recorded.film(scene -> {
                    SampleSpace space = new SampleSpace(4, 2).shift(RIGHT).divideVertically(0.25);
                    assertThat(space.divisions().size()).isEqualTo(2);
                    assertThat(space.division(0).bounds()).satisfies(left -> {
                        assertThat(left.left()).isCloseTo(-1, within(PRECISION));
                        assertThat(left.width()).isCloseTo(1, within(PRECISION));
                    });
                    space.division(0).divideHorizontally(0.5, 0.3);
                    assertThat(space.division(0).division(0).bounds().top()).isCloseTo(1, within(PRECISION));
                    assertThat(space.division(0).shares()[2]).isCloseTo(0.2, within(PRECISION));
                    space.setShares(0.75);
                    assertThat(space.division(0).division(1).width()).isCloseTo(3, within(PRECISION));
                    assertThat(space.division(1).bounds().right()).isCloseTo(3, within(PRECISION));
                    space.setShares(1).setShares(0.5);
                    assertThat(space.shares()[1]).isCloseTo(0.5, within(PRECISION));
                })
                .close();
    }

    @Test
    void bracesFollowTheDivisionsWhileSharesChange() {
        AtomicReference<SampleSpace> made = new AtomicReference<>();
        AtomicReference<Group<BraceLabel>> braces = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            SampleSpace space = new SampleSpace(4, 4).rotate(0).divideHorizontally(0.5);
            made.set(space);
            braces.set(space.sideBraces("A", "B"));
            scene.add(space, braces.get());
            scene.play(1, space.animate(s -> s.setShares(0.25)).rate(linear));
        });
        Moment half = film.moment(5);
        Bounds first = made.get().division(0).boundsAt(half);
        assertThat(first.height()).isCloseTo(1.5, within(PRECISION));
        assertThat(made.get().division(1).boundsAt(half).top()).isCloseTo(first.bottom(), within(PRECISION));
        assertThat(braces.get().get(0).brace().boundsAt(half).height()).isCloseTo(1.5, within(0.02));
        assertThat(braces.get().get(0).label().centerAt(half).y())
                .isCloseTo(first.center().y(), within(0.02));
        film.close();
    }

    @Test
    void aSpaceThatCannotBeDividedSaysWhy() {
        Recorded.film(scene -> {
                    assertThatThrownBy(() -> new SampleSpace(0, 3)).hasMessageContaining("not 0.0 and 3.0");
                    SampleSpace space = new SampleSpace();
                    assertThatThrownBy(() -> space.topBraces("a")).hasMessageContaining("vertically first");
                    assertThatThrownBy(() -> space.divideVertically(0.5, 0.7)).hasMessageContaining("1 together");
                    assertThatThrownBy(() -> space.divideVertically(-1)).hasMessageContaining("not -1");
                    space.divideVertically(0.5);
                    assertThatThrownBy(() -> space.divideVertically(0.5)).hasMessageContaining("already");
                    assertThatThrownBy(() -> space.setShares(0.1, 0.2)).hasMessageContaining("2 shares");
                    assertThatThrownBy(() -> space.topBraces("a", "b", "c")).hasMessageContaining("3 labels");
                })
                .close();
    }
}
