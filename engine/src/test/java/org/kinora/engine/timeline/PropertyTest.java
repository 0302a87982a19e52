package org.kinora.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class PropertyTest {

    private static final FrameRate RATE = FrameRate.of(10);

    private final Recording recording = new Recording(RATE, 14);

    @Test
    void aValueHoldsFromTheCursorOn() {
        recording.run(() -> {
            var number = number(1);
            recording.advance(1);
            number.set(2.0);
            recording.advance(1);
            assertThat(at(number, 0)).isEqualTo(1);
            assertThat(at(number, 9)).isEqualTo(1);
            assertThat(at(number, 10)).isEqualTo(2);
            assertThat(number.get()).isEqualTo(2);
        });
    }

    @Test
    void aTweenRunsFromItsStartToItsEndAndItsEndRemains() {
        recording.run(() -> {
            var number = number(0);
            recording.play(List.of(to(number, 10, 1)));
            recording.advance(1);
            assertThat(at(number, 0)).isEqualTo(0);
            assertThat(at(number, 5)).isEqualTo(5);
            assertThat(at(number, 9)).isEqualTo(9);
            assertThat(at(number, 10)).isEqualTo(10);
            assertThat(at(number, 1000)).isEqualTo(10);
            assertThat(number.isConstantOver(10, 20)).isTrue();
            assertThat(number.isConstantOver(8, 9)).isFalse();
        });
    }

    @Test
    void whatFollowsReadsTheOtherAtTheSameMoment() {
        recording.run(() -> {
            var leader = number(0);
            var follower = number(0);
            follower.follow(moment -> leader.at(moment) * 2);
            recording.play(List.of(to(leader, 10, 1)));
            assertThat(at(follower, 5)).isEqualTo(10);
            follower.set(7.0);
            recording.advance(1);
            assertThat(at(follower, 9)).isEqualTo(18);
            assertThat(at(follower, 10)).isEqualTo(7);
        });
    }

    @Test
    void anEditIsSeenAndTakenBack() {
        recording.run(() -> {
            var touched = number(1);
            var untouched = number(1);
            var changes = recording.capture(() -> {
                touched.set(5.0);
                untouched.set(1.0);
            });
            assertThat(changes).hasSize(1);
            assertThat(changes.get(0).before()).isEqualTo(1.0);
            assertThat(changes.get(0).after()).isEqualTo(5.0);
            assertThat(touched.get()).isEqualTo(1.0);
        });
    }

    @Test
    void aPropertyOutsideOfAConstructSaysWhereItBelongs() {
        assertThatThrownBy(() -> number(1)).hasMessageContaining("inside construct()");
    }

    @Test
    void aDurationMustBeANumberOfSeconds() {
        assertThatThrownBy(() -> recording.advance(-1)).hasMessageContaining("0 seconds or more");
        assertThatThrownBy(() -> recording.advance(Double.NaN)).hasMessageContaining("0 seconds or more");
    }

    @Property(tries = 100)
    void framesAskedInAnyOrderInParallelOrEarlyAreTheSameAsInSequence(@ForAll Random random) {
        List<org.kinora.engine.timeline.Property<Double>> numbers = new ArrayList<>();
        List<List<Double>> settled = new ArrayList<>();
        recording.run(() -> {
            for (int i = 0; i < 5; i++) {
                numbers.add(number(random.nextInt(10)));
            }
            for (int i = 0; i < 40; i++) {
                act(random, numbers);
                while (settled.size() < recording.frameCount()) {
                    settled.add(all(numbers, settled.size()));
                }
            }
        });
        int frames = (int) recording.frameCount();
        List<List<Double>> inSequence =
                IntStream.range(0, frames).mapToObj(n -> all(numbers, n)).toList();
        List<List<Double>> inParallel = IntStream.range(0, frames)
                .parallel()
                .mapToObj(n -> all(numbers, n))
                .toList();
        assertThat(inParallel).isEqualTo(inSequence);
        assertThat(settled).isEqualTo(inSequence);

        List<Integer> order = new ArrayList<>(IntStream.range(0, frames).boxed().toList());
        Collections.shuffle(order, random);
        assertThat(order.stream().map(n -> Tuple.of(n, all(numbers, n))).toList())
                .allSatisfy(asked -> assertThat(asked.get2()).isEqualTo(inSequence.get(asked.get1())));
    }

    private void act(Random random, List<org.kinora.engine.timeline.Property<Double>> numbers) {
        int which = random.nextInt(numbers.size());
        var number = numbers.get(which);
        switch (random.nextInt(4)) {
            case 0 -> number.set(random.nextDouble());
            case 1 -> recording.play(List.of(to(number, random.nextInt(10), random.nextInt(20) / 10.0)));
            case 2 -> recording.advance(random.nextDouble());
            default -> {
                if (which > 0) {
                    var leader = numbers.get(which - 1);
                    number.follow(moment -> leader.at(moment) + moment.seconds());
                }
            }
        }
    }

    private static List<Double> all(List<org.kinora.engine.timeline.Property<Double>> numbers, int frame) {
        return numbers.stream().map(number -> at(number, frame)).toList();
    }

    private static org.kinora.engine.timeline.Property<Double> number(double value) {
        return new org.kinora.engine.timeline.Property<>(value, Interpolator::numbers);
    }

    private static double at(org.kinora.engine.timeline.Property<Double> property, long frame) {
        return property.at(new Moment(frame, RATE));
    }

    private static Animation to(org.kinora.engine.timeline.Property<Double> property, double value, double seconds) {
        return new Animation() {
            @Override
            protected void record(Recorder recorder) {
                recorder.tweenTo(property, value);
            }
        }.rate(progress -> progress).seconds(seconds);
    }
}
