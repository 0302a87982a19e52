package org.kinora.engine.mobject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.kinora.engine.media.FfmpegNatives;

/** Files of pictures and films, made here. */
public final class PictureSamples {

    /** Pictures a second of the film. */
    public static final int FILM_RATE = 10;

    public static final int FILM_PICTURES = 20;

    private PictureSamples() {}

    private static Path file(String ending) throws IOException {
        Path file = Files.createTempFile("kinora", ending);
        file.toFile().deleteOnExit();
        return file;
    }

    /** A red square with a blue border, 10 wide, above the right half of a green one. */
    public static Path svg() {
        try {
            return Files.writeString(
                    file(".svg"),
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>"
                            + "<rect id='above' x='10' width='10' height='10' fill='#FF0000' stroke='#0000FF'"
                            + " stroke-width='2'/><g id='below'><rect x='10' y='10' width='10' height='10'"
                            + " fill='#00FF00'/><rect y='10' width='10' height='10' fill='#00FF00'/></g></svg>");
        } catch (IOException fullDisk) {
            throw new UncheckedIOException(fullDisk);
        }
    }

    /** A pyramid on a square of 4 × 2, two high, somewhere beside the origin. */
    public static Path mesh() {
        try {
            return Files.writeString(
                    file(".obj"),
                    "v 10 0 0\nv 14 0 0\nv 14 2 0\nv 10 2 0\nv 12 1 2\n"
                            + "f 4 3 2 1\nf 1 2 5\nf 2 3 5\nf 3 4 5\nf 4 1 5\n");
        } catch (IOException fullDisk) {
            throw new UncheckedIOException(fullDisk);
        }
    }

    /** The grey level of a picture of the film. */
    public static int filmLevel(int picture) {
        return 10 + 12 * picture;
    }

    /** Two seconds of 32 × 24 pixels, all of one grey, that gets lighter from picture to picture. */
    public static Path film() {
        try {
            FfmpegNatives.load(); // which keeps it from printing
            Path file = file(".mkv");
            try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), 32, 24)) {
                recorder.setVideoCodec(avcodec.AV_CODEC_ID_FFV1);
                recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV444P);
                recorder.setFrameRate(FILM_RATE);
                recorder.start();
                Frame frame = new Frame(32, 24, Frame.DEPTH_UBYTE, 3);
                byte[] grey = new byte[frame.imageStride * 24];
                for (int i = 0; i < FILM_PICTURES; i++) {
                    Arrays.fill(grey, (byte) filmLevel(i));
                    ((ByteBuffer) frame.image[0]).clear().put(grey);
                    recorder.record(frame);
                }
                recorder.stop();
            }
            return file;
        } catch (IOException fullDisk) {
            throw new UncheckedIOException(fullDisk);
        }
    }
}
