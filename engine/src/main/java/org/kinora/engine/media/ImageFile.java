package org.kinora.engine.media;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kinora.engine.pixels.Bitmap;

/**
 * Reads pictures: PNG, JPEG, GIF and WebP (of moving ones the first picture), BMP and TIFF. Colours become sRGB.
 * Photographs are turned upright as their camera noted it.
 */
public final class ImageFile {

    private static final long MOST_BYTES = 256L << 20;
    private static final int LONGEST_SIDE = 16_384;
    private static final long MOST_PIXELS = 50_000_000;

    private ImageFile() {}

    /**
     * Reads a picture.
     *
     * @throws IllegalArgumentException if there is no such file, it is none of these, damaged, larger than 16,384
     *     pixels on a side, or larger than 50 million pixels
     */
    public static Bitmap read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(InputFiles.checked(file, MOST_BYTES));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read", unreadable);
        }
        ImageReader reader = reader(file, bytes);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            checkSize(file, reader.getWidth(0), reader.getHeight(0));
            BufferedImage image = reader.read(0);
            checkSize(file, image.getWidth(), image.getHeight());
            return Orientation.of(bytes).upright(image.getWidth(), image.getHeight(), ImageColors.argb(image));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (broken instanceof TooLarge tooLarge) {
                throw tooLarge;
            }
            throw new IllegalArgumentException(
                    file + ": this picture is damaged, or of a kind that cannot be read" + reason(broken), broken);
        } finally {
            reader.dispose();
        }
    }

    private static String reason(Throwable broken) {
        String message = broken.getMessage();
        return broken instanceof IOException && message != null
                ? ": " + message.lines().findFirst().orElse("")
                : "";
    }

    private static final class TooLarge extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        TooLarge(String sentence) {
            super(sentence);
        }
    }

    private static void checkSize(Path file, int width, int height) {
        if (width < 1
                || height < 1
                || width > LONGEST_SIDE
                || height > LONGEST_SIDE
                || (long) width * height > MOST_PIXELS) {
            throw new TooLarge("%s: this picture has %dx%d pixels, but at most %d on a side and %,d in all are read"
                    .formatted(file, width, height, LONGEST_SIDE, MOST_PIXELS));
        }
    }

    /** By what the file begins with; its name and whatever other readers this Java has play no part. */
    private static ImageReader reader(Path file, byte[] bytes) {
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return ofJava("png");
        }
        if (begins(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return ofJava("jpeg");
        }
        if (begins(bytes, 0, 'G', 'I', 'F', '8')) {
            return ofJava("gif");
        }
        if (begins(bytes, 0, 'B', 'M')) {
            return ofJava("bmp");
        }
        if (begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P')) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        if (begins(bytes, 0, 'I', 'I', 42, 0) || begins(bytes, 0, 'M', 'M', 0, 42)) {
            return new TIFFImageReaderSpi().createReaderInstance(null);
        }
        throw new IllegalArgumentException(
                file + ": this is no picture that can be read: PNG, JPEG, GIF, BMP, WebP or TIFF");
    }

    private static boolean begins(byte[] bytes, int at, int... with) {
        if (bytes.length < at + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[at + i] & 255) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** The JDK's own reader of a format. */
    private static ImageReader ofJava(String format) {
        for (Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule().getName() != null) {
                return reader;
            }
            reader.dispose();
        }
        throw new IllegalStateException("This Java has no reader of " + format);
    }
}
