package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.media.PictureReader;
import org.kinora.engine.media.Wav;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

class FilmReadBackTest {

    private static final FrameRate NTSC = new FrameRate(30_000, 1_001);

    @TempDir
    private Path folder;

    @Test
    void everyPictureComesBackInOrder() throws Exception {
        VideoFormat format = new VideoFormat(320, 48, NTSC, EncoderPreset.DEFAULT);
        Path file = folder.resolve("moving.mp4");
        ByteBuffer rgba = TestFrames.flat(320, 48, 0);
        try (Mp4Writer writer = Mp4Writer.open(file, format, StageTimer.ofElapsedTime())) {
            for (int column = 0; column < 20; column++) {
                writer.write(rgba, TestFrames.moveSquare(rgba, format.blocks(), column));
            }
            writer.finish();
        }
        try (PictureReader film = PictureReader.open(file)) {
            assertThat(film.size()).isEqualTo(new PictureSize(320, 48));
            assertThat(film.rateFrames()).isEqualTo(NTSC.frames());
            assertThat(film.rateSeconds()).isEqualTo(NTSC.seconds());
            for (int picture = 0; picture < 20; picture++) {
                assertThat(film.read(rgba)).isTrue();
                for (int column = 0; column < 20; column++) {
                    int level = channel(rgba, 320, column * 16 + 8, 8, 1);
                    assertThat(level > 128)
                            .as("picture %d, block %d", picture, column)
                            .isEqualTo(picture == column);
                }
            }
            assertThat(film.read(rgba)).isFalse();
        }
    }

    /** Films of fewer rows than 720 are taken for BT.601 by programs that do not read what the file says. */
    @ParameterizedTest
    @ValueSource(ints = {64, 720})
    void coloursComeBackWithinTwoLevelsAtAnyHeight(int height) throws Exception {
        int width = TestFrames.CHART.length * TestFrames.FIELD;
        Path file = folder.resolve("chart.mp4");
        VideoFormat format = new VideoFormat(width, height, NTSC, EncoderPreset.DEFAULT);
        try (Mp4Writer writer = Mp4Writer.open(file, format, StageTimer.ofElapsedTime())) {
            writer.write(TestFrames.chart(height), new BitSet());
            writer.finish();
        }
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * width * height);
        try (PictureReader film = PictureReader.open(file)) {
            assertThat(film.read(rgba)).isTrue();
        }
        for (int field = 0; field < TestFrames.CHART.length; field++) {
            for (int channel = 0; channel < 4; channel++) {
                int drawn = channel == 3 ? 255 : TestFrames.CHART[field] >> 16 - 8 * channel & 0xFF;
                int x = field * TestFrames.FIELD + TestFrames.FIELD / 2;
                assertThat(Math.abs(channel(rgba, width, x, height / 2, channel) - drawn))
                        .as("channel %d of #%06X", channel, TestFrames.CHART[field])
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() throws Exception {
        Path film = folder.resolve("silent.mp4");
        VideoFormat format = new VideoFormat(64, 48, NTSC, EncoderPreset.DRAFT);
        try (Mp4Writer writer = Mp4Writer.open(film, format, StageTimer.ofElapsedTime())) {
            writer.write(TestFrames.flat(64, 48, 0), new BitSet());
            writer.finish();
        }
        assertThatThrownBy(() -> AudioClip.read(film)).hasMessage(film + ": there is no sound in this file");
        PictureReader closed = PictureReader.open(film);
        try (PictureReader open = closed) {
            assertThatThrownBy(() -> open.read(ByteBuffer.allocate(100)))
                    .hasMessage("A picture of 64x48 needs 12288 bytes, not 100");
        }
        closed.close();
        assertThatThrownBy(() -> closed.read(ByteBuffer.allocate(12_288)))
                .hasMessage(film + ": was closed and cannot be read any more");
        Path sound = Wav.write(folder.resolve("sound.wav"), 8_000, new double[800]);
        assertThatThrownBy(() -> PictureReader.open(sound)).hasMessage(sound + ": there are no pictures in this file");
    }

    private static int channel(ByteBuffer rgba, int width, int x, int y, int channel) {
        return rgba.get(4 * (y * width + x) + channel) & 0xFF;
    }
}
