package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {

    @TempDir
    Path folder;

    @Test
    void everyPixelOfAnOpaquePictureComesBackExactly() throws Exception {
        Random random = new Random(7);
        ByteBuffer rgba = ByteBuffer.allocateDirect(37 * 23 * 4);
        for (int i = 0; i < 37 * 23 * 4; i++) {
            rgba.put(i, i % 4 == 3 ? -1 : (byte) random.nextInt(i % 50 + 1));
        }
        Path file = folder.resolve("still.png");
        PngWriter.write(file, rgba, 37, 23);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        for (int i = 0; i < 37 * 23; i++) {
            int expected =
                    (rgba.get(i * 4) & 0xFF) << 16 | (rgba.get(i * 4 + 1) & 0xFF) << 8 | rgba.get(i * 4 + 2) & 0xFF;
            assertThat(read.getRGB(i % 37, i / 37) & 0xFFFFFF).isEqualTo(expected);
        }
    }

    @Test
    void transparencyIsKeptAndItsColoursAreStraightened() throws Exception {
        ByteBuffer rgba = ByteBuffer.allocateDirect(2 * 4);
        rgba.put(new byte[] {64, 32, 0, (byte) 128, 0, 0, 0, 0}).rewind();
        Path file = folder.resolve("still.png");
        PngWriter.write(file, rgba, 2, 1);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getRGB(0, 0)).isEqualTo(0x80804000);
        assertThat(read.getRGB(1, 0) >>> 24).isZero();
    }

    @Test
    void aStillReplacesTheOneBeforeInOneStep() throws Exception {
        Path file = Files.writeString(folder.resolve("still.png"), "yesterday's");
        PngWriter.write(file, TestFrames.flat(8, 8, 0xABCDEF), 8, 8);
        assertThat(ImageIO.read(file.toFile()).getRGB(3, 3)).isEqualTo(0xFFABCDEF);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
