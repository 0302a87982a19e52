package org.kinora.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.golden.GoldenFiles.Outcome;

class GoldenFilesTest {

    @TempDir
    private Path folder;

    private GoldenFiles files(boolean recording) {
        return new GoldenFiles(folder.resolve("resources"), folder.resolve("reports"), recording, null);
    }

    private static BufferedImage picture(int width, int rgb) {
        BufferedImage picture = new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(width / 2, 20, rgb);
        return picture;
    }

    private Outcome compare(boolean recording, BufferedImage picture) throws IOException {
        return files(recording).compare("a/dot", picture, Tolerance.DEFAULT);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("reports/a/dot.html"));
    }

    @Test
    void aMissingGoldenPictureFailsAndIsNotMadeUnasked() {
        assertThatThrownBy(() -> compare(false, picture(40, 0xFF0000)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no golden picture " + folder.resolve("resources/a/dot.png"))
                .hasMessageContaining("reports/a/dot.png; if it is right, record it with -Dkinora.golden.record=true.");
        assertThat(folder.resolve("resources")).doesNotExist();
        assertThat(folder.resolve("reports/a/dot.png")).exists();
    }

    @Test
    void whatIsRecordedIsSaidAndThenCompared() throws IOException {
        assertThat(compare(true, picture(40, 0xFF0000))).isEqualTo(Outcome.RECORDED);
        assertThat(compare(false, picture(40, 0xFF0000))).isEqualTo(Outcome.ALIKE);
        assertThat(compare(true, picture(40, 0xFE0000))).isEqualTo(Outcome.ALIKE);
        assertThat(ImageIO.read(folder.resolve("resources/a/dot.png").toFile()).getRGB(20, 20))
                .as("what is alike is not recorded again")
                .isEqualTo(0xFFFF0000);
        assertThat(compare(true, picture(40, 0x00FF00))).isEqualTo(Outcome.RECORDED);
        assertThat(compare(false, picture(40, 0x00FF00))).isEqualTo(Outcome.ALIKE);
    }

    @Test
    void aDifferenceIsTheMessageAndAPageThatHoldsItsPicturesItself() throws IOException {
        compare(true, picture(40, 0xFF0000));
        Throwable difference = catchThrowable(() -> compare(false, picture(40, 0xC00000)));
        assertThat(difference)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a/dot does not look like")
                .hasMessageContaining(
                        "1 of 1200 pixels differ by more than is allowed, worst at (20, 20): #C00000 instead"
                                + " of #FF0000, by 63 levels where 33 are allowed")
                .hasMessageContaining(
                        "See " + folder.resolve("reports/a/dot.html").toAbsolutePath());
        String page = page();
        assertThat(page).doesNotContain("http").doesNotContain("<link").doesNotContain("<script");
        assertThat(page).contains("expected", "actual", "difference, 4.0 times", "(20, 20)", "#C00000", "63 levels");
        assertThat(page)
                .as("outlined in the whole picture")
                .contains("left:50.000%;top:66.667%;width:2.500%;height:3.333%");
        List<BufferedImage> pictures = Pattern.compile("src=\"data:image/png;base64,([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> decoded(found.group(1)))
                .toList();
        assertThat(pictures).hasSize(6);
        assertThat(Pattern.compile("src=\"(?!data:)").matcher(page).find()).isFalse();
        assertThat(pictures.get(0).getRGB(20, 20)).isEqualTo(0xFFFF0000);
        assertThat(pictures.get(1).getRGB(20, 20)).isEqualTo(0xFFC00000);
        assertThat(pictures.get(2).getRGB(20, 20)).as("magnified, and red").isEqualTo(0xFFFF3F00);
        assertThat(pictures.get(2).getRGB(19, 20)).isEqualTo(0xFF000000);
        assertThat(pictures.get(3).getWidth()).as("close up").isEqualTo(24);
        assertThat(ImageIO.read(folder.resolve("reports/a/dot.png").toFile()).getRGB(20, 20))
                .isEqualTo(0xFFC00000);
    }

    private static BufferedImage decoded(String base64) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void anotherSizeIsADifferenceWithAPage() throws IOException {
        compare(true, picture(40, 0xFF0000));
        assertThatThrownBy(() -> compare(false, picture(42, 0xFF0000)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it has 42x30 pixels instead of 40x30. See ");
        Matcher pictures = Pattern.compile("data:image/png").matcher(page());
        assertThat(pictures.results()).hasSize(2);
    }

    @Test
    void aDamagedGoldenPictureIsNamed() throws IOException {
        Path golden = folder.resolve("resources/a/dot.png");
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, "no picture");
        assertThatThrownBy(() -> compare(false, picture(40, 0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(golden + ": this golden picture is not a PNG file");
    }

    @Test
    void recordingIsAskedForInOneWayAndRefusedWhereNobodyLooks() {
        assertThat(GoldenFiles.recording(null, null)).isFalse();
        assertThat(GoldenFiles.recording("false", "true")).isFalse();
        assertThat(GoldenFiles.recording("true", null)).isTrue();
        assertThatThrownBy(() -> GoldenFiles.recording("yes", null))
                .hasMessageContaining("-Dkinora.golden.record=yes: it is true");
        assertThatThrownBy(() -> GoldenFiles.recording("true", "true"))
                .hasMessageContaining("with CI=true: golden pictures are recorded where they are looked at");
    }
}
