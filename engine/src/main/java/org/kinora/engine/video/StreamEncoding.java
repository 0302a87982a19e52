package org.kinora.engine.video;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/**
 * A film that goes into a container, with what accompanies it, segment by segment: each is encoded by an encoder of its
 * own, or was before. The file is the same either way.
 */
final class StreamEncoding implements Encoding {

    private final VideoFormat format;
    private final Target file;
    private final SegmentGrid grid;
    private final LongSupplier firstFrame;
    private final Supplier<SegmentListener> listener;
    private final StreamDescription description;
    private final Interleaver interleaver;
    private final String name;
    private PictureEncoder encoder;

    /** Counted from the film's beginning, as the grid counts. */
    private long segmentStart;

    private long segmentEnd;
    private long done;
    private PacketBytes made;

    /**
     * @param known returns null while it is not known what accompanies the pictures
     * @param firstFrame where in the whole film the file begins; asked at the first picture
     * @param listener returns null if nobody wants to have the segments
     */
    StreamEncoding(
            Container container,
            VideoFormat format,
            Target file,
            Supplier<Tracks> known,
            LongSupplier firstFrame,
            Supplier<SegmentListener> listener)
            throws VideoException {
        this.format = format;
        this.file = file;
        this.firstFrame = firstFrame;
        this.listener = listener;
        grid = format.coding().isSegmented() ? SegmentGrid.of(format.rate()) : new SegmentGrid(Long.MAX_VALUE);
        encoder = PictureEncoder.of(format, file.path());
        name = encoder.name();
        try {
            description = new StreamDescription(encoder.context(), file.path());
        } catch (VideoException refused) {
            encoder.close();
            throw refused;
        }
        interleaver = new Interleaver(container, file, description.context(), format.rate(), known);
    }

    @Override
    public String encoder() {
        return name;
    }

    @Override
    public void encode(QueuedPicture picture, long number) throws VideoException {
        long frame = firstFrame.getAsLong() + done;
        if (done == 0 || frame == segmentEnd) {
            begin(frame);
            // a segment does not depend on the frame before it, which another render may not even have drawn
            picture.changed().set(0, format.blocks().blocks());
        }
        encoder.encode(picture, frame - segmentStart, this::pass);
        done++;
        if (frame + 1 == segmentEnd) {
            end();
        }
    }

    private void begin(long frame) throws VideoException {
        segmentStart = frame;
        segmentEnd = grid.length() == Long.MAX_VALUE ? Long.MAX_VALUE : grid.endAfter(frame);
        made = listener.get() == null ? null : new PacketBytes();
        if (encoder == null) {
            encoder = PictureEncoder.of(format, file.path());
            if (!description.fits(encoder.context())) {
                throw otherwise();
            }
        }
    }

    private void pass(AVPacket packet) throws VideoException {
        if (made != null) {
            made.add(packet);
        }
        place(packet);
    }

    /** Moves a packet, whose times count from its segment's beginning, to where the segment is in the file. */
    private void place(AVPacket packet) throws VideoException {
        long shift = segmentStart - firstFrame.getAsLong();
        packet.pts(packet.pts() + shift).dts(packet.dts() + shift);
        interleaver.write(packet);
    }

    private void end() throws VideoException {
        encoder.flush(this::pass);
        encoder.close();
        encoder = null;
        if (made != null) {
            long frames = firstFrame.getAsLong() + done - segmentStart;
            listener.get().made(new EncodedSegment(name, frames, description.bytes(), made.all()));
        }
        segmentEnd = firstFrame.getAsLong() + done;
    }

    @Override
    public void append(EncodedSegment segment) throws VideoException {
        long frame = firstFrame.getAsLong() + done;
        if (done > 0 && frame != segmentEnd) {
            throw new IllegalStateException(
                    "A segment cannot begin at frame " + frame + ", inside the one that ends with " + segmentEnd);
        }
        if (!segment.encoder().equals(name) || !description.fits(segment.description())) {
            throw otherwise();
        }
        segmentStart = frame;
        segmentEnd = frame + segment.frames();
        PacketBytes.each(segment.packets(), file.path(), this::place);
        done += segment.frames();
    }

    private VideoException otherwise() {
        return new VideoException(file.path()
                + ": its segments were encoded with different settings and do not fit together; render it as a whole");
    }

    @Override
    public void finish() throws VideoException {
        if (done > 0 && firstFrame.getAsLong() + done != segmentEnd) {
            end();
        }
        interleaver.finish();
    }

    @Override
    public void close() {
        interleaver.close();
        description.close();
        if (encoder != null) {
            encoder.close();
        }
    }
}
