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

    @Example
    void atAnotherPaceTheFramesComeSoMuchFaster() {
        assertThat(PlaybackRate.USUAL.slower()).hasToString("0.75×");
        assertThat(PlaybackRate.USUAL.faster().faster().faster()).hasToString("2×");
        assertThat(new PlaybackRate(16).faster()).isEqualTo(new PlaybackRate(16));
        Playback quarter = standing.play(0).paced(new PlaybackRate(1), SECOND);
        assertThat(quarter.frameAt(SECOND)).isEqualTo(150);
        assertThat(quarter.frameAt(5 * SECOND)).isEqualTo(200);
        Playback fourfold = quarter.paced(new PlaybackRate(16), 5 * SECOND);
        assertThat(fourfold.frameAt(6 * SECOND)).isEqualTo(400);
    }

    @Property(tries = 300)
    void atAnyPaceTheNextFrameIsDueExactlyWhenSaid(
            @ForAll @LongRange(max = 1000 * SECOND) long elapsed, @ForAll @IntRange(min = 1, max = 16) int quarters) {
        Playback playing = Playback.standing(NTSC, 100_000_000, 3).play(5).paced(new PlaybackRate(quarters), 5);
        long now = 5 + elapsed;
        long due = now + playing.nanosToNextFrame(now);
        assertThat(playing.frameAt(due)).isEqualTo(playing.frameAt(now) + 1);
        assertThat(playing.frameAt(due - 1)).isEqualTo(playing.frameAt(now));
    }

    @Example
    void aLoopIsPlayedOverAndOver() {
        Playback looped = standing.looped(new LoopRange(110, 159, true), 0).play(0);
        assertThat(looped.frameAt(0)).isEqualTo(100);
        assertThat(looped.frameAt(SECOND)).isEqualTo(150);
        // frame 159 ends after 1.2 s, and every second from then on
        assertThat(looped.frameAt(1_199_999_999)).isEqualTo(159);
        assertThat(looped.frameAt(1_200_000_000)).isEqualTo(110);
        assertThat(looped.frameAt(101 * SECOND)).isEqualTo(150);
        assertThat(looped.isRunningAt(1000 * SECOND)).isTrue();
    }

    @Example
    void theSoundGoesRoundWithTheLoop() {
        Playback looped = standing.looped(new LoopRange(100, 149, true), 0).play(0);
        assertThat(looped.sampleAt(0, 48_000)).isEqualTo(96_000);
        assertThat(looped.sampleAt(SECOND - 1, 48_000)).isEqualTo(143_999);
        assertThat(looped.sampleAt(SECOND, 48_000)).isEqualTo(96_000);
        assertThat(looped.sampleAt(7 * SECOND + SECOND / 2, 48_000)).isEqualTo(120_000);
    }

    @Example
    void aLoopTakesAFilmThatRunsPastItBackToItsBeginning() {
        Playback past = standing.play(0).looped(new LoopRange(20, 60, true), SECOND);
        assertThat(past.frameAt(SECOND)).isEqualTo(20);
        Playback off = past.looped(past.loop().toggled(), SECOND);
        assertThat(off.frameAt(3 * SECOND)).isEqualTo(120);
        assertThat(standing.looped(new LoopRange(20, 60, true), 0).frameAt(9 * SECOND))
                .as("a film that stands stays")
                .isEqualTo(100);
    }

    @Example
    void aFilmThatBecomesLongerGoesOnAndLosesNoTime() {
        Playback running = standing.play(0);
        assertThat(running.lasting(900, true, SECOND).frameAt(11 * SECOND)).isEqualTo(650);
        // it has waited at its end from the eighth second on
        Playback waited = running.lasting(900, true, 60 * SECOND);
        assertThat(waited.frameAt(60 * SECOND)).isEqualTo(499);
        assertThat(waited.frameAt(61 * SECOND)).isEqualTo(549);
        Playback shorter = running.lasting(120, false, SECOND);
        assertThat(shorter.frameAt(SECOND)).isEqualTo(119);
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
