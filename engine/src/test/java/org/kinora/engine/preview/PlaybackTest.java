package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.kinora.engine.timeline.FrameRate;

class PlaybackTest {

    private static final FrameRate NTSC = new FrameRate(60000, 1001);
    private static final long SECOND = 1_000_000_000;

    private final Playback standing = Playback.standing(FrameRate.of(50), 500, 100);

    @Example
    void aStandingFilmStandsWhateverTheClockSays() {
        assertThat(standing.frameAt(0)).isEqualTo(100);
        assertThat(standing.frameAt(1000 * SECOND)).isEqualTo(100);
        assertThat(standing.isRunningAt(0)).isFalse();
    }

    @Example
    void aPlayingFilmRunsByTheClockHoweverSeldomItIsAsked() {
        Playback playing = standing.play(7 * SECOND);
        assertThat(playing.frameAt(7 * SECOND)).isEqualTo(100);
        assertThat(playing.frameAt(8 * SECOND)).isEqualTo(150);
        assertThat(playing.frameAt(11 * SECOND)).isEqualTo(300);
    }

    @Example
    void itStopsOnTheLastFrameAndStartsOverFromThere() {
        Playback playing = standing.play(0);
        assertThat(playing.isRunningAt(7 * SECOND)).isTrue();
        assertThat(playing.frameAt(60 * SECOND)).isEqualTo(499);
        assertThat(playing.isRunningAt(60 * SECOND)).isFalse();

        Playback again = playing.toggle(60 * SECOND);
        assertThat(again.frameAt(60 * SECOND)).isZero();
        assertThat(again.frameAt(61 * SECOND)).isEqualTo(50);
    }

    @Example
    void toggleStopsWhereItIsAndGoesOnFromThere() {
        Playback paused = standing.toggle(0).toggle(SECOND);
        assertThat(paused.frameAt(9 * SECOND)).isEqualTo(150);
        assertThat(paused.toggle(9 * SECOND).frameAt(10 * SECOND)).isEqualTo(200);
    }

    @Example
    void aStepMovesOneFrameAndStops() {
        Playback stepped = standing.play(0).step(1, SECOND);
        assertThat(stepped.frameAt(5 * SECOND)).isEqualTo(151);
        assertThat(stepped.step(-1, 5 * SECOND).frameAt(6 * SECOND)).isEqualTo(150);
    }

    @Example
    void stepsEndAtTheEndsOfTheFilm() {
        assertThat(standing.seek(0, 0).step(-1, 0).frameAt(0)).isZero();
        assertThat(standing.seek(10_000, 0).step(1, 0).frameAt(0)).isEqualTo(499);
    }

    @Example
    void aSeekGoesOnPlayingIfItPlayed() {
        assertThat(standing.seek(20, 0).frameAt(SECOND)).isEqualTo(20);
        assertThat(standing.play(0).seek(20, SECOND).frameAt(2 * SECOND)).isEqualTo(70);
    }

    @Example
    void aHeldFilmFollowsTheMouseAloneAndGoesOnWhenLetGo() {
        Playback held = standing.play(0).hold(SECOND);
        assertThat(held.frameAt(9 * SECOND)).isEqualTo(150);
        assertThat(held.seek(200, 9 * SECOND).frameAt(20 * SECOND)).isEqualTo(200);
        Playback released = held.seek(200, 9 * SECOND).release(20 * SECOND);
        assertThat(released.frameAt(21 * SECOND)).isEqualTo(250);
        assertThat(standing.hold(0).seek(7, 0).release(SECOND).frameAt(9 * SECOND))
                .isEqualTo(7);
    }

    @Property(tries = 300)
    void theFrameDueIsTheLastThatHasStarted(
            @ForAll @LongRange(max = 3L * 86_400 * SECOND) long elapsed,
            @ForAll @IntRange(min = 1, max = 50) int first) {
        Playback playing = Playback.standing(NTSC, 100_000_000, first).play(SECOND);
        BigInteger exact = BigInteger.valueOf(elapsed)
                .multiply(BigInteger.valueOf(60000))
                .divide(BigInteger.valueOf(1001).multiply(BigInteger.valueOf(SECOND)));
        assertThat(playing.frameAt(SECOND + elapsed)).isEqualTo(first + exact.longValueExact());
    }

    @Property(tries = 300)
    void theNextFrameIsDueExactlyWhenSaidAndNotBefore(@ForAll @LongRange(max = 1000 * SECOND) long elapsed) {
        Playback playing = Playback.standing(NTSC, 100_000_000, 3).play(5);
        long now = 5 + elapsed;
        long due = now + playing.nanosToNextFrame(now);
        assertThat(due).isGreaterThan(now);
        assertThat(playing.frameAt(due)).isEqualTo(playing.frameAt(now) + 1);
        assertThat(playing.frameAt(due - 1)).isEqualTo(playing.frameAt(now));
    }

    @Example
    void theSoundIsThatOfTheMomentAndNotOfTheFrame() {
        FrameRate ntsc = FrameRate.parse("29.97");
        Playback playing = Playback.standing(ntsc, 1_000_000, 100).play(7_000_000_000L);
        assertThat(playing.sampleAt(7_000_000_000L, 48_000)).isEqualTo(160_160);
        assertThat(playing.sampleAt(7_010_000_000L, 48_000)).isEqualTo(160_640);
        // a day later
        assertThat(playing.sampleAt(86_407_000_000_000L, 48_000)).isEqualTo(160_160 + 86_400 * 48_000L);
    }
}
