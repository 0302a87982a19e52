package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Animation;

/** When the members of a group begin and end, at ten frames a second. */
class AnimationGroupTest {

    /** Numbers that count to 1, one after another, and at once to 2. */
    private static Film counting(double lagRatio, int members, double seconds) {
        return Recorded.film(scene -> {
            List<DecimalNumber> numbers = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                numbers.add(new DecimalNumber(0, 0, 30));
            }
            numbers.forEach(scene::add);
            scene.play(seconds, laggedStart(lagRatio, numbers, one -> one.animate(n -> n.setValue(1))));
            scene.play(
                    0.5,
                    numbers.stream()
                            .map(one -> (Animation) one.animate(n -> n.setValue(2)))
                            .toList());
        });
    }

    @ParameterizedTest
    @CsvSource({"0.08, 11, 1", "0.08, 11, 0.9", "0.06, 14, 1.2", "0.05, 9, 0.7", "0.1, 8, 0.3", "0.3, 7, 2.2"})
    void theLastMemberEndsWithTheGroupSoThatTheNextAnimationFindsItAtRest(
            double lagRatio, int members, double seconds) {
        assertThat(counting(lagRatio, members, seconds).frameCount()).isEqualTo(Math.round(10 * (seconds + 0.5)));
    }

    @Test
    void theRunTimesOfMembersAddUpAsDecimals() {
        AnimationGroup group = new AnimationGroup(1, List.of(rest(0.1), rest(0.2), rest(0.3)));
        assertThat(group.runTime()).isEqualTo(0.6);
        assertThat(new AnimationGroup(0.1, List.of(rest(3), rest(1))).runTime()).isEqualTo(3);
    }

    @Test
    void aGroupWithoutLengthMakesItsChangesAtOnce() {
        Film film = Recorded.film(scene -> {
            DecimalNumber number = new DecimalNumber(0, 0, 30);
            scene.add(number);
            scene.play(0, laggedStart(0.5, List.of(number), one -> one.animate(n -> n.setValue(3))));
            assertThat(number.value().get()).isEqualTo(3);
            scene.pause(0.1);
        });
        assertThat(film.frameCount()).isEqualTo(1);
    }
}
