package org.kinora.engine.video;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.engine.timing.StageTimer;

/**
 * Writes a film picture by picture. The file is a hidden one beside the target until {@link #finish} gives it its name,
 * so that whatever goes wrong, an existing file is untouched.
 *
 * <p>One thread writes pictures and finishes; {@link #keep} and {@link #abort} may come from any other.
 */
public interface FilmWriter extends AutoCloseable {

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param file the kind of file, one with pictures
     * @param target missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    static FilmWriter open(FileFormat file, Path target, VideoFormat format, StageTimer timer) throws VideoException {
        return switch (file) {
            case MP4 -> Mp4Writer.open(target, format, timer);
            case MOV -> MovWriter.open(target, format, timer);
            case WEBM -> WebmWriter.open(target, format, timer);
            case GIF -> GifWriter.open(target, format, timer);
            case WEBP -> WebpWriter.open(target, format, timer);
            case PNG -> PngFolderWriter.open(target, format, timer);
            case WAV -> throw new IllegalArgumentException("A WAV has no pictures; WavWriter writes one");
        };
    }

    /**
     * Says what will accompany the pictures; without this, the film is silent. To be called before the first picture is
     * written. The encoder's thread asks for it between pictures, and holds their packets back until it is known.
     */
    void accompany(Accompaniment tracks);

    /**
     * How the film is made of segments that do not depend on one another, each by an encoder of its own; empty if it is
     * encoded as a whole.
     */
    Optional<SegmentEncoding> segments();

    /**
     * Says which frame of the whole film the first one in the file is, 0 unless something else is said, for the grid of
     * segments counts from the film's beginning. To be called before the first picture is written.
     */
    void beginAt(long frame);

    /**
     * Wants to have every segment whose pictures are all encoded; the last one may be cut short. To be called before the
     * first picture is written.
     *
     * @param listener is told on the encoder's thread, not of segments that were {@linkplain #append appended}
     */
    void tellSegments(SegmentListener listener);

    /**
     * Adds the frames of a segment that was encoded before, where a segment begins; the file becomes what it would be if its
     * pictures were written instead.
     *
     * @param segment asked for on the encoder's thread when all before it are encoded, so it may be one of these
     * @throws VideoException if this or an earlier frame could not be written; the film is then aborted
     */
    void append(Supplier<EncodedSegment> segment) throws VideoException, InterruptedException;

    /**
     * Adds the next frame. The picture is converted before this returns and may then be overwritten; while the encoder
     * is behind, the caller waits.
     *
     * @param rgba direct memory: top-down rows of 4 bytes per pixel without gaps; premultiplied alpha comes out over
     *     black
     * @param changed the blocks of 16 × 16 pixels, counted row by row, in which this frame differs from the one before
     * @throws VideoException if this or an earlier frame could not be written; the film is then aborted
     */
    void write(ByteBuffer rgba, BitSet changed) throws VideoException, InterruptedException;

    /** The number of frames encoded so far. */
    long frames();

    /**
     * Completes the file and gives it its name; waits until it is known what accompanies its pictures.
     *
     * @throws VideoException if it could not be written, was aborted, or has no frame; there is no new file then
     */
    VideoFile finish() throws VideoException, InterruptedException;

    /**
     * Completes the film with the frames that it has so far, and what is known to accompany them. If another thread is still writing, its next
     * {@link #write} fails.
     *
     * @throws VideoException if it could not be written, was finished or aborted before, or has no frame
     */
    VideoFile keep() throws VideoException, InterruptedException;

    /**
     * Stops at once and removes what was written so far. Does nothing if the film is finished or aborted already; while
     * another thread finishes or aborts it, this waits, so that a process that ends leaves nothing behind.
     */
    void abort();

    /** Whether the file is there, finished or kept. */
    boolean isFinished();

    /** Aborts a film that was not finished. */
    @Override
    void close();
}
