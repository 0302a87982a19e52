package org.kinora.engine.video;

import java.util.function.Supplier;

/** A film that is encoded picture by picture into a container, with what accompanies it. */
final class StreamEncoding implements Encoding {

    private final PictureEncoder encoder;
    private final Interleaver interleaver;

    /** @param known returns null while it is not known what accompanies the pictures */
    StreamEncoding(Container container, VideoFormat format, Target file, Supplier<Tracks> known) throws VideoException {
        encoder = PictureEncoder.of(format, file.path());
        interleaver = new Interleaver(container, file, encoder.context(), format.rate(), known);
    }

    @Override
    public String encoder() {
        return encoder.name();
    }

    @Override
    public void encode(QueuedPicture picture, long number) throws VideoException {
        encoder.encode(picture, number, interleaver::write);
    }

    @Override
    public void finish() throws VideoException {
        encoder.flush(interleaver::write);
        interleaver.finish();
    }

    @Override
    public void close() {
        interleaver.close();
        encoder.close();
    }
}
