package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.engine.timeline.FrameRate;

class DropMeterTest {

    private static final long FRAME = 20_000_000;

    private final Playback playing =
            Playback.standing(FrameRate.of(50), 5_000, 0).play(1);
    private final DropMeter meter = new DropMeter();

    private void show(Playback playback, long frame) {
        meter.shown(playback, frame, 1 + frame * FRAME);
    }

    @Test
    void whoShowsEveryFrameHasNothingToSay() {
        for (long frame = 0; frame < 200; frame++) {
            show(playing, frame);
        }
        assertThat(meter.words()).isEmpty();
    }

    @Test
    void whatWasDueInTheLastSecondAndNotShownIsCounted() {
        for (long frame = 0; frame < 200; frame += 4) {
            show(playing, frame);
        }
        assertThat(meter.words()).hasValueSatisfying(words -> assertThat(words).endsWith("frames dropped"));
        long missed = Long.parseLong(meter.words().orElseThrow().split(" ")[0]);
        long due = Long.parseLong(meter.words().orElseThrow().split(" ")[2]);
        assertThat(due).isBetween(50L, 52L);
        assertThat(missed).isBetween(37L, 39L);
        for (long frame = 200; frame < 260; frame++) {
            show(playing, frame);
        }
        assertThat(meter.words()).as("a second later").isEmpty();
    }

    @Test
    void aJumpDropsNothing() {
        show(playing, 10);
        Playback elsewhere = playing.seek(3_000, 1 + 11 * FRAME);
        meter.shown(elsewhere, 3_000, 1 + 11 * FRAME);
        assertThat(meter.words()).isEmpty();
    }

    @Test
    void atTwiceThePaceEverySecondFrameIsDue() {
        Playback twice = playing.paced(new PlaybackRate(8), 2);
        for (long frame = 0; frame < 200; frame += 2) {
            show(twice, frame);
        }
        assertThat(meter.words()).isEmpty();
    }
}
