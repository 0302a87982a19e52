package org.kinora.engine.video;

import java.util.List;

/** A film as one animated WebP, which the encoder keeps until the last picture is in it. */
final class WebpEncoding implements Encoding {

    private static final int MILLISECONDS = 1000;

    private final VideoFormat format;
    private final VideoEncoder encoder;
    private final FilmMuxer muxer;

    WebpEncoding(VideoFormat format, Target file) throws VideoException {
        this.format = format;
        encoder = VideoEncoder.open(
                EncoderSettings.inSoftware(format),
                format,
                file.path(),
                context -> context.time_base().num(1).den(MILLISECONDS));
        try {
            muxer = new FilmMuxer(Container.WEBP, file.partial(), file.path(), encoder.context(), null, false);
        } catch (VideoException refused) {
            encoder.close();
            throw refused;
        }
    }

    @Override
    public String encoder() {
        return encoder.name();
    }

    @Override
    public void encode(QueuedPicture picture, long number) throws VideoException {
        encoder.encode(picture, format.rate().ticksAt(number, MILLISECONDS), muxer::write);
    }

    @Override
    public void finish() throws VideoException {
        encoder.flush(muxer::write);
        muxer.finish(List.of());
    }

    @Override
    public void close() {
        muxer.close();
        encoder.close();
    }
}
