package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.media.ImageFile;
import org.kinora.engine.media.VideoFrames;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.Accompaniment;
import org.kinora.engine.video.Coding;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.FilmWriter;
import org.kinora.engine.video.Tracks;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFormat;

/** Writes a short film of gentle pictures with a tone, reads it again, and compares what comes out. */
final class EncoderTrial {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 144;
    private static final int FRAMES = 6;
    private static final FrameRate RATE = FrameRate.of(30);

    /** Levels, of 255, that a value may differ by on average; a GIF has 256 colours, all others lose less. */
    private static final double MOST_DIFFERENCE = 6;

    private static final double LOUDNESS = 0.5;
    private static final double MOST_LOUDNESS_OFF = 0.15;

    private final FileFormat kind;
    private final Coding coding;

    EncoderTrial(FileFormat kind, Coding coding) {
        this.kind = kind;
        this.coding = coding;
    }

    /**
     * What is wrong with what came out; empty if nothing is.
     *
     * @throws VideoException if the encoder does not encode; the message says why
     */
    Optional<String> run(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("trial" + kind.suffix());
        try {
            write(file);
            Optional<String> pictures = kind == FileFormat.WEBP ? compareStill(file) : comparePictures(file);
            return pictures.isPresent() || !kind.hasTracks() ? pictures : compareSound(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(Path file) throws VideoException, InterruptedException {
        VideoFormat format = new VideoFormat(WIDTH, HEIGHT, RATE, EncoderPreset.DEFAULT, coding);
        try (FilmWriter writer = FilmWriter.open(kind, file, format, StageTimer.ofElapsedTime())) {
            if (kind.hasTracks()) {
                writer.accompany(new Tone());
            }
            ByteBuffer rgba = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
            BitSet all = new BitSet();
            all.set(0, (WIDTH / 16) * (HEIGHT / 16));
            for (int n = 0; n < FRAMES; n++) {
                for (int i = 0; i < WIDTH * HEIGHT; i++) {
                    rgba.putInt(4 * i, Integer.reverseBytes(pixel(n, i % WIDTH, i / WIDTH)));
                }
                writer.write(rgba, all);
            }
            writer.finish();
        }
    }

    /** Red in the lowest eight bits: slopes that move, which every encoder can keep. */
    private static int pixel(int frame, int x, int y) {
        int red = 40 + (x * 160 / WIDTH + 8 * frame) % 200;
        int green = 40 + y * 160 / HEIGHT;
        int blue = 120;
        return 255 << 24 | blue << 16 | Math.min(green, 255) << 8 | Math.min(red, 255);
    }

    private Optional<String> comparePictures(Path file) {
        try (VideoFrames film = VideoFrames.open(file)) {
            if (film.count() != FRAMES) {
                return Optional.of("of " + FRAMES + " pictures " + film.count() + " came back");
            }
            for (int n = 0; n < FRAMES; n++) {
                Optional<String> wrong = compare(film.picture(n), n);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        }
    }

    /** FFmpeg writes animated WebP, but does not read it. */
    private static Optional<String> compareStill(Path file) {
        return compare(ImageFile.read(file), 0);
    }

    private static Optional<String> compare(Bitmap picture, int number) {
        if (picture.width() != WIDTH || picture.height() != HEIGHT) {
            return Optional.of("the pictures came back in another size");
        }
        long sum = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int expected = pixel(number, i % WIDTH, i / WIDTH);
            int actual = picture.pixel(i % WIDTH, i / WIDTH);
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((expected >> shift & 255) - (actual >> shift & 255));
            }
        }
        double mean = sum / (3.0 * WIDTH * HEIGHT);
        return mean <= MOST_DIFFERENCE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "picture %d came back otherwise, by %.1f levels of 255 on average", number, mean));
    }

    private static Optional<String> compareSound(Path file) {
        AudioClip sound = AudioClip.read(file);
        double peak = sound.peak(0.05, 0.15);
        return Math.abs(peak - LOUDNESS) <= MOST_LOUDNESS_OFF
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "a tone of %.2f came back as one of %.2f of full scale", LOUDNESS, peak));
    }

    /** A steady tone of 440 Hz. */
    private static final class Tone implements Accompaniment {

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public Tracks whole() {
            return soFar();
        }

        @Override
        public Tracks soFar() {
            return new Tracks(Tone::read, Captions.NONE, List.of());
        }

        private static void read(long first, int count, float[] stereo) {
            for (int i = 0; i < count; i++) {
                double at = 2 * Math.PI * 440 * (first + i) / Soundtrack.SAMPLE_RATE;
                stereo[2 * i] = stereo[2 * i + 1] = (float) (LOUDNESS * StrictMath.sin(at));
            }
        }
    }
}
