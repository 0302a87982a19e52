package org.kinora.engine.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.video.Coding;
import org.kinora.engine.video.EncoderChoice;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.PixelFormat;
import org.kinora.engine.video.VideoCodec;
import org.kinora.engine.video.VideoException;

class EncoderTrialTest {

    @TempDir
    Path folder;

    @Test
    void aFilmComesBackAsItWasWithItsSound() throws Exception {
        assertThat(trial(VideoCodec.H264, EncoderChoice.OPENH264, null).run(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void picturesThatComeBackOtherwiseAreNoticed() throws Exception {
        assertThat(trial(VideoCodec.H264, EncoderChoice.X264, 51).run(folder))
                .hasValueSatisfying(words -> assertThat(words).contains("came back otherwise"));
    }

    @Test
    void anEncoderThatIsNotHereSaysWhatItNeeds() {
        assumeFalse(Files.exists(Path.of("/dev/nvidiactl")));
        assertThatThrownBy(() -> trial(VideoCodec.H264, EncoderChoice.NVENC, null).run(folder))
                .isInstanceOf(VideoException.class)
                .hasMessageContaining("NVENC needs");
    }

    private static EncoderTrial trial(VideoCodec codec, EncoderChoice encoder, Integer crf) {
        return new EncoderTrial(FileFormat.MP4, new Coding(codec, encoder, PixelFormat.YUV420P, crf));
    }
}
