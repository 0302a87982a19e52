package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

class SoundInMp4Test {

    private static final int CLICK = 96;
    private static final FrameRate SIXTY = FrameRate.of(60);

    @TempDir
    Path folder;

    /** Clicks begin where every tenth frame does. */
    private record Clicks(FrameRate rate) implements AudioSource {
        @Override
        public void read(long first, int count, float[] stereo) {
            for (int i = 0; i < count; i++) {
                long sample = first + i;
                float value = 0;
                for (int frame = 10; frame < 100; frame += 10) {
                    value += click(sample - rate.ticksAt(frame, 48_000));
                }
                stereo[2 * i] = value;
                stereo[2 * i + 1] = -value;
            }
        }
    }

    private static float click(long sample) {
        if (sample < 0 || sample >= CLICK) {
            return 0;
        }
        double window = Math.pow(Math.sin(Math.PI * sample / CLICK), 2);
        return (float) (0.8 * window * Math.sin(2 * Math.PI * 3_000 * sample / 48_000));
    }

    @ParameterizedTest
    @CsvSource({"24000/1001", "30000/1001", "60", "60000/1001"})
    void aSoundIsHeardWithinASampleOfItsFrame(String rate) throws Exception {
        FrameRate frames = FrameRate.parse(rate);
        Path file = film("clicks.mp4", frames, 100, new Tracks(new Clicks(frames), Captions.NONE, List.of()));
        AudioClip heard = AudioClip.read(file);
        assertThat(heard.sampleRate()).isEqualTo(48_000);
        assertThat(heard.channels()).isEqualTo(2);
        for (int frame = 10; frame < 100; frame += 10) {
            int there = (int) frames.ticksAt(frame, 48_000);
            assertThat(likeliest(heard, 0, there, 1))
                    .as("frame %d, left", frame)
                    .isCloseTo(there, within(1));
            assertThat(likeliest(heard, 1, there, -1))
                    .as("frame %d, right", frame)
                    .isCloseTo(there, within(1));
        }
    }

    /** Where within 100 samples a click is most like what is heard. */
    private static int likeliest(AudioClip heard, int channel, int there, int sign) {
        int best = 0;
        double most = 0;
        for (int at = there - 100; at <= there + 100; at++) {
            double product = 0;
            for (int i = 0; i < CLICK; i++) {
                product += sign * click(i) * heard.sample(channel, at + i);
            }
            if (product > most) {
                most = product;
                best = at;
            }
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({
        "24000/1001, 1, 2002",
        "24000/1001, 100, 200200",
        "30000/1001, 1, 1602",
        "30000/1001, 100, 160160",
        "30000/1001, 101, 161762",
        "60, 1, 800",
        "60, 100, 80000",
        "60000/1001, 99, 79279",
        "60000/1001, 100, 80080"
    })
    void theSoundHasExactlyAsManySamplesAsItsFramesLast(String rate, int frames, long samples) throws Exception {
        FrameRate of = FrameRate.parse(rate);
        assertThat(of.ticksAt(frames, 48_000)).isEqualTo(samples);
        Path file = film("long.mp4", of, frames, new Tracks(new Clicks(of), Captions.NONE, List.of()));
        StreamFacts sound = StreamFacts.read(file).get(1);
        assertThat(sound.kind()).isEqualTo("audio aac");
        assertThat(sound.timeBase()).isEqualTo("1/48000");
        assertThat(sound.duration()).isEqualTo(samples);
        assertThat((long) AudioClip.read(file).length()).isEqualTo(samples);
        StreamFacts pictures = StreamFacts.read(file).get(0);
        assertThat(pictures.duration()).isEqualTo((long) frames * of.seconds() * pictures.ticksASecond() / of.frames());
    }

    @Test
    void aSilentFilmHasNoSoundTrackAndIsTheSameFileWithAndWithoutBeingAsked() throws Exception {
        Path plain = folder.resolve("plain.mp4");
        try (Mp4Writer writer = Mp4Writer.open(plain, format(SIXTY), StageTimer.ofElapsedTime())) {
            for (int i = 0; i < 50; i++) {
                writer.write(TestFrames.flat(64, 48, 40_000 * i), new BitSet());
            }
            writer.finish();
        }
        Path asked = film("asked.mp4", SIXTY, 50, Tracks.NONE);
        assertThat(StreamFacts.read(plain)).hasSize(1);
        assertThat(asked).hasSameBinaryContentAs(plain);
    }

    @Test
    void theFileIsTheSameWhetherItsSoundIsKnownAtOnceOrInTheEnd() throws Exception {
        Tracks tracks = new Tracks(
                new Clicks(SIXTY),
                new Captions(List.of(caption("0.2", "0.9", "one"), caption("1", "1.4", "two"))),
                List.of(new Chapter(0, 60, "first"), new Chapter(60, 100, "second")));
        Path early = film("early.mp4", SIXTY, 100, tracks);
        Path late = folder.resolve("late.mp4");
        write(late, SIXTY, 100, new GivenTracks(false, tracks));
        assertThat(late).hasSameBinaryContentAs(early);
    }

    @Test
    void theFileIsTheSameEveryTime() throws Exception {
        Tracks tracks = new Tracks(new Clicks(SIXTY), Captions.NONE, List.of());
        assertThat(film("first.mp4", SIXTY, 100, tracks)).hasSameBinaryContentAs(film("again.mp4", SIXTY, 100, tracks));
    }

    private static Caption caption(String from, String to, String... lines) {
        return new Caption(new BigDecimal(from), new BigDecimal(to), List.of(lines));
    }

    @Test
    void captionsComeBackWithTheirTimesAndWords() throws Exception {
        Captions captions = new Captions(List.of(
                caption("0.25", "0.75", "Grüße, 語 & <b>"),
                caption("0.75", "1.0", "two", "lines"),
                caption("1.5", "9", "longer than the film"),
                caption("20", "21", "after the film")));
        Path file = film("captions.mp4", SIXTY, 100, new Tracks(null, captions, List.of()));
        List<StreamFacts> streams = StreamFacts.read(file);
        assertThat(streams).hasSize(2);
        assertThat(streams.get(1).kind()).isEqualTo("subtitle mov_text");
        assertThat(StreamFacts.captions(file))
                .containsExactly(
                        new StreamFacts.Shown(0.25, 0.75, "Grüße, 語 & <b>"),
                        new StreamFacts.Shown(0.75, 1.0, "two\nlines"),
                        new StreamFacts.Shown(1.5, 1.667, "longer than the film"));
    }

    @Test
    void chaptersComeBackWithTheirFrames() throws Exception {
        FrameRate ntsc = FrameRate.parse("29.97");
        List<Chapter> chapters = List.of(
                new Chapter(0, 30, "Beginning"), new Chapter(30, 75, "Mitte – 中"), new Chapter(75, 1000, "End"));
        Path file = film("chapters.mp4", ntsc, 100, new Tracks(new Clicks(ntsc), Captions.NONE, chapters));
        List<StreamFacts.Shown> read = StreamFacts.chapters(file);
        assertThat(read).extracting(StreamFacts.Shown::text).containsExactly("Beginning", "Mitte – 中", "End");
        for (int i = 0; i < 3; i++) {
            assertThat(read.get(i).start())
                    .isCloseTo(ntsc.secondsAt(chapters.get(i).firstFrame()), within(1e-3));
            assertThat(read.get(i).end())
                    .isCloseTo(ntsc.secondsAt(Math.min(100, chapters.get(i).endFrame())), within(1e-3));
        }
        assertThat(DecodedFilm.read(file).pictures()).hasSize(100);
    }

    @Test
    void soundAndPicturesLieSideBySideInTheFile() throws Exception {
        Path file = film("interleaved.mp4", SIXTY, 300, new Tracks(new Clicks(SIXTY), Captions.NONE, List.of()));
        assertThat(StreamFacts.greatestDistance(file)).isLessThan(1.1);
        assertThat(Files.size(file)).isPositive();
    }

    private Path film(String name, FrameRate rate, int frames, Tracks tracks) throws Exception {
        Path file = folder.resolve(name);
        write(file, rate, frames, new GivenTracks(true, tracks));
        return file;
    }

    private static void write(Path file, FrameRate rate, int frames, Accompaniment accompaniment) throws Exception {
        try (Mp4Writer writer = Mp4Writer.open(file, format(rate), StageTimer.ofElapsedTime())) {
            writer.accompany(accompaniment);
            for (int i = 0; i < frames; i++) {
                writer.write(TestFrames.flat(64, 48, 40_000 * i), new BitSet());
            }
            writer.finish();
        }
    }

    private static VideoFormat format(FrameRate rate) {
        return new VideoFormat(64, 48, rate, EncoderPreset.DEFAULT);
    }
}
