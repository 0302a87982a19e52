package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.pixels.Bitmap;

class ImageFileTest {

    @TempDir
    Path folder;

    private Path written(BufferedImage image, String format) throws IOException {
        Path file = folder.resolve("picture." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Four quarters: red, green, blue, white. */
    private static BufferedImage quarters(int type) {
        BufferedImage image = new BufferedImage(32, 16, type);
        int[] colors = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFFFF};
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 32; x++) {
                image.setRGB(x, y, colors[y / 8 * 2 + x / 16]);
            }
        }
        return image;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff"})
    void colorsAreReadAsTheyAreStored(String format) throws IOException {
        Bitmap read = ImageFile.read(written(quarters(BufferedImage.TYPE_INT_RGB), format));
        assertThat(read.width()).isEqualTo(32);
        assertThat(read.height()).isEqualTo(16);
        assertThat(read.pixel(3, 3)).isEqualTo(0xFF0000FF);
        assertThat(read.pixel(20, 3)).isEqualTo(0xFF00FF00);
        assertThat(read.pixel(3, 12)).isEqualTo(0xFFFF0000);
        assertThat(read.pixel(20, 12)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aPhotographIsReadNearly() throws IOException {
        Bitmap read = ImageFile.read(written(quarters(BufferedImage.TYPE_INT_RGB), "jpeg"));
        assertThat(read.pixel(3, 3) & 255).isGreaterThan(240);
        assertThat(read.pixel(3, 3) >> 8 & 255).isLessThan(20);
    }

    @Test
    void aWebPictureIsRead() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        Bitmap read = ImageFile.read(Files.write(folder.resolve("dot.webp"), webp));
        assertThat(read.width()).isEqualTo(1);
    }

    @Test
    void seeThroughColorsArePremultiplied() throws IOException {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x80FF8000);
        assertThat(ImageFile.read(written(image, "png")).pixel(0, 0)).isEqualTo(0x80004080);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greyLevelsAreNotBrightened(int type) throws IOException {
        BufferedImage image = new BufferedImage(1, 1, type);
        image.getRaster().setSample(0, 0, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 * 257);
        assertThat(ImageFile.read(written(image, "png")).pixel(0, 0)).isEqualTo(0xFF808080);
    }

    /** Where the red quarter, which is stored at the upper left, lies once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void aPhotographStandsAsTheCameraWasHeld(int orientation, int right, int lower) throws IOException {
        byte[] jpeg = bytes(quarters(BufferedImage.TYPE_INT_RGB), "jpeg");
        ByteBuffer noted = ByteBuffer.allocate(jpeg.length + 36);
        noted.put(jpeg, 0, 2);
        noted.putShort((short) 0xFFE1).putShort((short) 34);
        noted.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42});
        noted.putInt(8).putShort((short) 1);
        noted.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
        noted.putShort((short) 0).putInt(0);
        noted.put(jpeg, 2, jpeg.length - 2);
        Bitmap read = ImageFile.read(Files.write(folder.resolve("photo.jpg"), noted.array()));
        assertThat(read.width()).isEqualTo(orientation < 5 ? 32 : 16);
        int red = read.pixel(right == 1 ? read.width() - 2 : 2, lower == 1 ? read.height() - 2 : 2);
        assertThat(red & 255).isGreaterThan(220);
        assertThat(red >> 8 & 255).isLessThan(40);
    }

    private void assertRefused(byte[] content, String said) throws IOException {
        Path file = Files.write(folder.resolve("bad.png"), content);
        assertThatThrownBy(() -> ImageFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad.png: ")
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsNoPictureIsRefusedInOneSentence() throws IOException {
        assertRefused(new byte[0], "empty");
        assertRefused("not a picture at all".getBytes(), "no picture that can be read");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "damaged");
        assertThatThrownBy(() -> ImageFile.read(folder.resolve("none.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> ImageFile.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeMemoryIsTaken() throws IOException {
        byte[] png = bytes(quarters(BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertRefused(png, "60000x60000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void aDamagedPictureIsReadOrRefusedInOneSentence(String format) throws IOException {
        byte[] whole = bytes(quarters(BufferedImage.TYPE_INT_RGB), format);
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] mutated = i < 20 ? java.util.Arrays.copyOf(whole, whole.length * i / 20) : whole.clone();
            for (int j = 0; i >= 20 && j < 4; j++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("mutated." + format), mutated);
            try {
                ImageFile.read(file);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("mutated." + format).hasMessageNotContaining("\n");
            }
        }
    }
}
