package org.kinora.engine.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.timeline.FrameRate;

/** At ten frames a second, so that a frame lasts 100 ms. */
class TalkTest {

    private static final long FRAME = 100_000_000;
    private static final long START = 7_000_000_007L;

    private final Deck deck = new Deck(
            "Talk",
            FrameRate.of(10),
            List.of(
                    slide(0, 5, false, false),
                    slide(5, 9, true, false),
                    slide(9, 12, false, true),
                    slide(12, 20, false, false)));

    private static DeckSlide slide(long first, long end, boolean loops, boolean goesOn) {
        return new DeckSlide("slide from " + first, first, end, loops, goesOn, "");
    }

    private static long after(double frames) {
        return START + Math.round(frames * FRAME);
    }

    private Talk playing(int slide) {
        return Talk.playing(deck, slide, START);
    }

    @Test
    void aSlidePlaysAndStopsOnItsLastFrame() {
        Talk talk = playing(0);
        assertThat(talk.frameAt(after(0))).isZero();
        assertThat(talk.frameAt(after(2.9))).isEqualTo(2);
        assertThat(talk.frameAt(after(4))).isEqualTo(4);
        assertThat(talk.frameAt(after(1000))).isEqualTo(4);
        assertThat(talk.isMovingAt(after(3.9))).isTrue();
        assertThat(talk.isMovingAt(after(4))).isFalse();
        assertThat(talk.at(after(1000))).isEqualTo(talk);
    }

    @Test
    void aLoopBeginsAgainUntilTheSpeakerGoesOn() {
        Talk talk = playing(1);
        assertThat(talk.frameAt(after(3))).isEqualTo(8);
        assertThat(talk.frameAt(after(4))).isEqualTo(5);
        assertThat(talk.frameAt(after(4 * 1_000_000_000L / 100 + 2))).isEqualTo(7);
        assertThat(talk.isMovingAt(after(400))).isTrue();
        assertThat(talk.next(after(401)).slide()).isEqualTo(2);
    }

    @Test
    void aSlideThatGoesOnByItselfLosesNoTimeInBetween() {
        Talk talk = playing(2);
        assertThat(talk.isMovingAt(after(2.5)))
                .as("on its last frame, before the next one")
                .isTrue();
        assertThat(talk.at(after(2.9)).slide()).isEqualTo(2);
        Talk next = talk.at(after(3.2));
        assertThat(next.slide()).isEqualTo(3);
        assertThat(next.frameAt(after(3.2))).isEqualTo(12);
        assertThat(talk.at(after(5)).frameAt(after(5)))
                .as("however late it is asked")
                .isEqualTo(14);
    }

    @Test
    void goingOnWhileASlidePlaysLeavesItAtOnce() {
        Talk next = playing(0).next(after(1));
        assertThat(next.slide()).isEqualTo(1);
        assertThat(next.frameAt(after(1))).isEqualTo(5);
    }

    @Test
    void goingBackShowsWhatWasSeenBeforeTheSlideBegan() {
        Talk back = playing(3).back(after(2));
        assertThat(back.frameAt(after(2))).isEqualTo(11);
        assertThat(back.isMovingAt(after(50))).isFalse();
        assertThat(back.at(after(50)).slide()).as("it does not go on by itself").isEqualTo(2);
        assertThat(back.next(after(60)).frameAt(after(60))).isEqualTo(12);
        assertThat(back.back(after(60)).isMovingAt(after(61)))
                .as("a loop has no end to stand on")
                .isTrue();
    }

    @Test
    void atTheBeginningBackStandsOnTheFirstFrameAndGoingOnPlaysThatSlide() {
        Talk back = playing(0).back(after(3));
        assertThat(back.frameAt(after(9))).isZero();
        Talk again = back.next(after(9));
        assertThat(again.slide()).isZero();
        assertThat(again.frameAt(after(11))).isEqualTo(2);
    }

    @Test
    void aSlideStandsStillAndPlaysOnFromThere() {
        Talk still = playing(0).pauseOrGoOn(after(2.5));
        assertThat(still.frameAt(after(90))).isEqualTo(2);
        assertThat(still.isMovingAt(after(90))).isFalse();
        Talk on = still.pauseOrGoOn(after(90));
        assertThat(on.frameAt(after(90))).isEqualTo(2);
        assertThat(on.frameAt(after(91))).isEqualTo(3);
        assertThat(on.frameAt(after(99))).isEqualTo(4);
        assertThat(still.next(after(90)).frameAt(after(91)))
                .as("so it does when the speaker goes on")
                .isEqualTo(3);
    }

    @Test
    void aLoopStandsStillOnAnyOfItsFrames() {
        for (int frame = 0; frame < 4; frame++) {
            Talk still = playing(1).pauseOrGoOn(after(40 + frame));
            assertThat(still.frameAt(after(90))).isEqualTo(5 + frame);
            assertThat(still.pauseOrGoOn(after(90)).frameAt(after(91))).isEqualTo(5 + (frame + 1) % 4);
        }
    }

    @Test
    void aSlideThatHasEndedStaysWhereItIs() {
        Talk ended = playing(0);
        assertThat(ended.pauseOrGoOn(after(50))).isEqualTo(ended);
    }

    @Test
    void afterTheLastSlideItsEndStays() {
        Talk end = playing(3).next(after(1));
        assertThat(end.frameAt(after(1))).isEqualTo(19);
        assertThat(end.next(after(2)).frameAt(after(2))).isEqualTo(19);
    }

    @Test
    void jumpsBeyondTheEndsGoToTheEnds() {
        assertThat(playing(0).jump(99, after(1)).slide()).isEqualTo(3);
        assertThat(playing(0).jump(-1, after(1)).slide()).isZero();
    }

    @Test
    void aFrameIsDueUntilTheNext() {
        Talk talk = playing(0);
        assertThat(talk.nanosToNextFrame(after(1.25))).isEqualTo(FRAME * 3 / 4);
        Talk ntsc = Talk.playing(new Deck("Talk", new FrameRate(30_000, 1001), deck.slides()), 1, START);
        long next = START + ntsc.nanosToNextFrame(START);
        assertThat(ntsc.frameAt(next - 1)).isEqualTo(5);
        assertThat(ntsc.frameAt(next)).isEqualTo(6);
    }
}
