package org.kinora.engine.media;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.pixels.Bitmap;

/**
 * The pictures of a film as they are stored, each by its number or time; the same for the same time, however one came
 * there. Pictures that were asked for lately are kept, up to 64 MB. Any number of threads may ask; they wait for one
 * another.
 *
 * <pre>{@code
 * try (VideoFrames film = VideoFrames.open(file("rain.mp4"))) {
 *     Bitmap picture = film.at(1.5);
 * }
 * }</pre>
 */
public final class VideoFrames implements AutoCloseable {

    private static final long MOST_KEPT_BYTES = 64L << 20;

    private final Path file;
    private final VideoDecoder decoder;
    private final RgbaConversion conversion;
    private final Map<Integer, Bitmap> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int mostKept;
    private boolean isClosed;

    private VideoFrames(Path file, VideoDecoder decoder) {
        this.file = file;
        this.decoder = decoder;
        conversion = new RgbaConversion(file, decoder.size());
        long bytes = 4L * decoder.size().width() * decoder.size().height();
        mostKept = (int) Math.max(2, Math.min(1_000, MOST_KEPT_BYTES / bytes));
    }

    /**
     * Opens a film; nothing is decoded yet. No other file is opened and no network is used, whatever the file says.
     *
     * @throws IllegalArgumentException if there is no such file, it is damaged, or no film; if it is larger than 4 GB
     *     or its pictures are larger than 40 million pixels
     */
    public static VideoFrames open(Path file) {
        return new VideoFrames(file, VideoDecoder.open(file));
    }

    /** In pixels, as they are stored. */
    public PictureSize size() {
        return decoder.size();
    }

    /** How much wider than high a pixel is meant to be; 1 for most films. */
    public double pixelAspect() {
        return decoder.pixelAspect();
    }

    /** How many pictures there are. */
    public int count() {
        return decoder.index().count();
    }

    /** How long the film is. */
    public double seconds() {
        return decoder.index().seconds();
    }

    /** The number of the picture that is shown at a time; the first or last one beyond the film's ends. */
    public int numberAt(double seconds) {
        return decoder.index().numberAt(seconds);
    }

    /** The picture that is shown at a time, in seconds after the first. */
    public Bitmap at(double seconds) {
        return picture(numberAt(seconds));
    }

    /**
     * @param number counted from 0
     * @throws IllegalArgumentException if the file is damaged there
     * @throws IllegalStateException after {@link #close}
     */
    public synchronized Bitmap picture(int number) {
        if (number < 0 || number >= count()) {
            throw new IndexOutOfBoundsException(
                    file + ": there is no picture " + number + " in this film of " + count() + ", counted from 0");
        }
        if (isClosed) {
            throw new IllegalStateException(file + ": was closed and cannot be read any more");
        }
        Bitmap known = kept.get(number);
        if (known == null) {
            known = conversion.bitmap(decoder.decode(number));
            kept.put(number, known);
            if (kept.size() > mostKept) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            kept.clear();
            conversion.close();
            decoder.close();
        }
    }
}
