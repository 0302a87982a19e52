package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;

class CaptionFilesTest {

    private static final Set<CaptionFormat> BOTH = EnumSet.allOf(CaptionFormat.class);

    @TempDir
    private Path folder;

    private static Caption caption(String from, String to, String... lines) {
        return new Caption(new BigDecimal(from), new BigDecimal(to), List.of(lines));
    }

    private List<DecodedCaptions.Shown> readBack(CaptionFormat format, Caption... captions) throws IOException {
        List<Path> files =
                CaptionFiles.write(folder.resolve("Film.mp4"), new Captions(List.of(captions)), EnumSet.of(format));
        return DecodedCaptions.read(files.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void ffmpegReadsTextAndTimesToTheMillisecondBeyondTheFirstHour(CaptionFormat format) throws IOException {
        assertThat(readBack(
                        format,
                        caption("0", "1.0005", "Zürich, 10 °C", "– and 你好"),
                        caption("59.9994", "61.25", "42"),
                        caption("3599.999", "3600.001", "An hour"),
                        caption("360000.5", "360001.0", "A hundred hours")))
                .containsExactly(
                        new DecodedCaptions.Shown(0, 1001, "Zürich, 10 °C\n– and 你好"),
                        new DecodedCaptions.Shown(59_999, 61_250, "42"),
                        new DecodedCaptions.Shown(3_599_999, 3_600_001, "An hour"),
                        new DecodedCaptions.Shown(360_000_500, 360_001_000, "A hundred hours"));
    }

    @ParameterizedTest
    @EnumSource
    void whatLooksLikeMarkupIsShownAsItIsWritten(CaptionFormat format) throws IOException {
        String line = "<i>if</i> a<b && b --> c {\\an8} &lt; {y:i}";
        assertThat(readBack(format, caption("0", "2", line, "</b> x"))
                        .get(0)
                        .text()
                        .replace("\u2060", ""))
                .satisfies(text -> assertThat(
                                text.replace("\\{", "{").replace("{{}", "{").replace("\\}", "}"))
                        .isEqualTo(line + "\n</b> x"));
    }

    @Test
    void theFilesAreTextThatAPersonCanRead() throws IOException {
        Captions captions =
                new Captions(List.of(caption("1.5", "3", "One & two,", "three"), caption("3", "4", "four")));
        List<Path> files = CaptionFiles.write(folder.resolve("My.film.mp4"), captions, BOTH);
        assertThat(files).containsExactly(folder.resolve("My.film.srt"), folder.resolve("My.film.vtt"));
        assertThat(files.get(0)).hasContent("""
                        1
                        00:00:01,500 --> 00:00:03,000
                        One & two,
                        three

                        2
                        00:00:03,000 --> 00:00:04,000
                        four

                        """);
        assertThat(files.get(1)).hasContent("""
                        WEBVTT

                        00:00:01.500 --> 00:00:03.000
                        One &amp; two,
                        three

                        00:00:03.000 --> 00:00:04.000
                        four

                        """);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void withoutCaptionsThereIsNoFile() throws IOException {
        assertThat(CaptionFiles.write(folder.resolve("Film.mp4"), Captions.NONE, BOTH))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("Film.srt"));
        assertThatThrownBy(() -> CaptionFiles.write(
                        folder.resolve("Film.mp4"), new Captions(List.of(caption("0", "1", "a"))), BOTH))
                .isInstanceOf(VideoException.class)
                .hasMessage(folder.resolve("Film.srt") + ": cannot be written, that is a folder; name a file in it");
    }
}
