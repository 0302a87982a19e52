package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.openal.ALC10.ALC_FREQUENCY;
import static org.lwjgl.openal.SOFTLoopback.ALC_FLOAT_SOFT;
import static org.lwjgl.openal.SOFTLoopback.ALC_FORMAT_CHANNELS_SOFT;
import static org.lwjgl.openal.SOFTLoopback.ALC_FORMAT_TYPE_SOFT;
import static org.lwjgl.openal.SOFTLoopback.ALC_STEREO_SOFT;
import static org.lwjgl.openal.SOFTLoopback.alcLoopbackOpenDeviceSOFT;
import static org.lwjgl.openal.SOFTLoopback.alcRenderSamplesSOFT;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.timeline.FrameRate;

/** On OpenAL's loopback device, which renders when it is asked to: its samples are those that would be heard. */
class SpeakerTest {

    private static final FrameRate NTSC = FrameRate.parse("29.97");
    private static final long MILLISECOND = 1_000_000;
    /** What the device renders at a time, 10 ms. */
    private static final int STEP = 480;

    /** Every sample of the film is different from its neighbours, and none is 0. */
    private static final AudioSource SOUND = (first, count, stereo) -> {
        for (int i = 0; i < count; i++) {
            stereo[2 * i] = value(first + i);
            stereo[2 * i + 1] = -value(first + i) / 2;
        }
    };

    /** OpenAL lets what is cut off die away over this many samples, lest it click. */
    private static final int DECAY = 64;

    private final Playback standing = Playback.standing(NTSC, 3_000, 0);
    private long device;
    private Speaker speaker;
    private long nanos = 5_000_000_000L;

    private static float value(long sample) {
        return (Math.floorMod(sample * 7_919, 65_536) + 0.5f) / 65_536 - 0.5f;
    }

    @BeforeEach
    void open() {
        device = alcLoopbackOpenDeviceSOFT((ByteBuffer) null);
        speaker = new Speaker(
                SOUND,
                device,
                ALC_FORMAT_CHANNELS_SOFT,
                ALC_STEREO_SOFT,
                ALC_FORMAT_TYPE_SOFT,
                ALC_FLOAT_SOFT,
                ALC_FREQUENCY,
                48_000);
    }

    @AfterEach
    void close() {
        speaker.close();
    }

    /** Lets 10 ms pass. */
    private float[] hear(Playback playback) {
        speaker.follow(playback, nanos);
        float[] stereo = new float[2 * STEP];
        alcRenderSamplesSOFT(device, stereo, STEP);
        nanos += 10 * MILLISECOND;
        return stereo;
    }

    /** As {@link #hear}, without the end of what was heard before. */
    private float[] hearAfterCut(Playback playback) {
        return afterCut(hear(playback));
    }

    private static float[] afterCut(float[] stereo) {
        return Arrays.copyOfRange(stereo, 2 * DECAY, stereo.length);
    }

    private static float[] film(long first) {
        float[] stereo = new float[2 * STEP];
        SOUND.read(first, STEP, stereo);
        return stereo;
    }

    @Test
    void whatIsHeardIsTheFilmsSoundSampleForSample() {
        Playback playing = standing.seek(300, nanos).play(nanos);
        long first = NTSC.ticksAt(300, 48_000);
        for (int step = 0; step < 200; step++) {
            assertThat(hear(playing)).as("10 ms number %d", step).containsExactly(film(first + (long) step * STEP));
        }
    }

    @Test
    void aFilmThatStandsIsSilentAndGoesOnWhereItStopped() {
        Playback playing = standing.play(nanos);
        for (int step = 0; step < 30; step++) {
            hear(playing);
        }
        Playback paused = playing.pause(nanos);
        assertThat(hearAfterCut(paused)).containsOnly(0);
        for (int step = 0; step < 20; step++) {
            assertThat(hear(paused)).containsOnly(0);
        }
        Playback again = paused.play(nanos);
        long first = NTSC.ticksAt(again.frameAt(nanos), 48_000);
        assertThat(hear(again)).containsExactly(film(first));
        assertThat(hear(again)).containsExactly(film(first + STEP));
    }

    @Test
    void aJumpIsHeardAtOnce() {
        Playback playing = standing.play(nanos);
        for (int step = 0; step < 30; step++) {
            hear(playing);
        }
        Playback elsewhere = playing.seek(2_000, nanos);
        long first = NTSC.ticksAt(2_000, 48_000);
        assertThat(hearAfterCut(elsewhere)).containsExactly(afterCut(film(first)));
        assertThat(hear(elsewhere)).containsExactly(film(first + STEP));
        assertThat(hearAfterCut(elsewhere.hold(nanos))).containsOnly(0);
    }

    @Test
    void aDeviceThatFellBehindIsBroughtBackIntoStep() {
        Playback playing = standing.play(nanos);
        hear(playing);
        nanos += 100 * MILLISECOND; // in which the device played nothing
        long due = playing.sampleAt(nanos, 48_000);
        assertThat(hearAfterCut(playing)).containsExactly(afterCut(film(due)));
    }

    @Test
    void anEmptyQueueIsFilledAgain() {
        Playback playing = standing.play(nanos);
        hear(playing);
        float[] beyond = new float[2 * 48_000];
        alcRenderSamplesSOFT(device, beyond, 48_000);
        assertThat(Arrays.copyOfRange(beyond, beyond.length - 1_000, beyond.length))
                .containsOnly(0);
        nanos += 1_000 * MILLISECOND;
        long due = playing.sampleAt(nanos, 48_000);
        assertThat(hear(playing)).containsExactly(film(due));
    }

    @Test
    void withoutADeviceThereIsNoSpeaker() {
        assertThat(Speaker.open(SOUND, "a device that is not there")).isNull();
    }

    @Test
    void aSilentFilmStartsNoSpeaker() {
        try (Film film = Film.record(new Silence(), FilmSettings.DEFAULT);
                PreviewSound none = PreviewSound.start(film, () -> standing)) {
            assertThat(none.isRunning()).isFalse();
        }
    }

    private static final class Silence extends Scene {
        @Override
        protected void construct() {
            pause();
        }
    }

    @Test
    void theFilmsEndIsSilent() {
        Playback atEnd = standing.seek(2_999, nanos).play(nanos).seek(2_998, nanos);
        hear(atEnd);
        nanos += 1_000 * MILLISECOND;
        assertThat(hearAfterCut(atEnd)).containsOnly(0);
    }
}
