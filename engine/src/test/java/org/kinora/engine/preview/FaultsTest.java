package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final List<String> told = new ArrayList<>();
    private final Faults faults = new Faults(told::add);

    @Test
    void aFaultIsToldOnceAndAgainWhenTheSceneWasSavedWithIt() {
        faults.sourceFails("no such row");
        faults.current(Optional.empty());
        faults.current(Optional.empty());
        assertThat(told).containsExactly("no such row");
        faults.sourceFails("no such row");
        assertThat(faults.current(Optional.of("of the picture"))).contains("no such row");
        assertThat(told).hasSize(2);
        faults.sourceIsShown();
        assertThat(faults.current(Optional.empty())).isEmpty();
    }

    @Test
    void whatIsPutAwayStaysAwayUntilTheSceneIsMadeAnewOrSomethingElseIsWrong() {
        assertThat(faults.putAway()).as("nothing is wrong").isFalse();
        faults.current(Optional.of("late"));
        assertThat(faults.isAway("late")).isFalse();
        assertThat(faults.putAway()).isTrue();
        assertThat(faults.isAway("late")).isTrue();
        assertThat(faults.putAway())
                .as("the next time, something else is meant")
                .isFalse();
        faults.current(Optional.of("other"));
        assertThat(faults.isAway("other")).isFalse();
        faults.current(Optional.of("late"));
        faults.sourceIsShown();
        assertThat(faults.isAway("late")).isFalse();
    }
}
