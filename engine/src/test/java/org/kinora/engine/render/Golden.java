package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/** Pictures that were looked at once and found right. */
final class Golden {

    /** Where OpenGLs round half a level differently when they blend; some blends lie upon one another. */
    private static final int ROUNDING = 3;

    private Golden() {}

    /** Compares a frame of a film, drawn alone, with the golden picture of this name and size. */
    static void assertLooksAsItDid(String name, PictureSize size, Film film, long frame) throws IOException {
        assertLooksAsItDid(name, Picture.alone(size, new FilmFrames(film).frame(frame)));
    }

    /** Compares a picture with the golden one of this name. */
    static void assertLooksAsItDid(String name, Picture picture) throws IOException {
        Path actual = Path.of("target", name + ".png");
        picture.save(actual);
        assertThat(picture.isWithin(ROUNDING, read("/golden/" + name + ".png")))
                .as("looks like src/test/resources/golden/%s.png; see %s", name, actual)
                .isTrue();
    }

    private static Picture read(String resource) throws IOException {
        try (InputStream stream = Golden.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            BufferedImage image = ImageIO.read(stream);
            byte[] rgba = new byte[image.getWidth() * image.getHeight() * 4];
            for (int i = 0; i < rgba.length / 4; i++) {
                int argb = image.getRGB(i % image.getWidth(), i / image.getWidth());
                rgba[i * 4] = (byte) (argb >> 16);
                rgba[i * 4 + 1] = (byte) (argb >> 8);
                rgba[i * 4 + 2] = (byte) argb;
                rgba[i * 4 + 3] = (byte) (argb >>> 24);
            }
            return new Picture(image.getWidth(), image.getHeight(), rgba);
        }
    }
}
