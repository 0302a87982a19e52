package org.kinora.engine.video;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.engine.timing.StageTimer;

/**
 * Encodes segments of a film for a file that is put together later. What is written of them says the caller, on the
 * encoder's thread, where it hears of them.
 */
public final class SegmentWriter extends QueuedWriter {

    /** As Linux and macOS say it. */
    private static final String DISK_FULL = "No space left";

    private final byte[] beginning;
    private final byte[] end;
    private OutputStream out;

    private SegmentWriter(Target file, VideoFormat format, StageTimer timer, byte[] beginning, byte[] end) {
        super(file, format, timer);
        this.beginning = beginning;
        this.end = end;
    }

    /**
     * Begins a file.
     *
     * @param beginning what it begins with
     * @param end what it ends with
     * @throws VideoException if the folder cannot be written to
     */
    public static SegmentWriter open(Path target, byte[] beginning, byte[] end, VideoFormat format, StageTimer timer)
            throws VideoException {
        return open(target, format, timer, (file, how, clock) -> new SegmentWriter(file, how, clock, beginning, end));
    }

    /** Adds bytes to the file; to be called on the encoder's thread alone. */
    public void add(byte[] bytes) throws VideoException {
        try {
            out.write(bytes);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    @Override
    Encoding begin() throws VideoException {
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file().partial()));
        } catch (IOException refused) {
            throw refused(refused);
        }
        add(beginning);
        return new Closing(inSegments(null));
    }

    /** In the words that films have for it, of what the system says in its own. */
    private VideoException refused(IOException refused) {
        String said = String.valueOf(refused.getMessage());
        return VideoException.aboutThePlace(
                file().path()
                        + (said.contains(DISK_FULL)
                                ? ": the disk is full; free some space and render again"
                                : ": cannot be written, " + said),
                refused);
    }

    /** Closes the file when the last segment is encoded. */
    private final class Closing implements Encoding {

        private final Encoding segments;

        Closing(Encoding segments) {
            this.segments = segments;
        }

        @Override
        public String encoder() {
            return segments.encoder();
        }

        @Override
        public void encode(QueuedPicture picture, long number) throws VideoException {
            segments.encode(picture, number);
        }

        @Override
        public void append(EncodedSegment segment) throws VideoException {
            segments.append(segment);
        }

        @Override
        public void finish() throws VideoException {
            segments.finish();
            add(end);
            try {
                out.flush();
            } catch (IOException refused) {
                throw refused(refused);
            }
        }

        @Override
        public void close() {
            segments.close();
            try {
                out.close();
            } catch (IOException full) {
                // it is said where it is flushed
            }
        }
    }
}
