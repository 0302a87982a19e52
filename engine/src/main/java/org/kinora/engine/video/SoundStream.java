package org.kinora.engine.video;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;

/** A film's sound as packets, as far as they are due. Used by one thread. */
interface SoundStream extends AutoCloseable {

    /** Of the encoder. */
    AVCodecContext context();

    /** Hands out the packets of all whole frames of the codec that lie before a sample. */
    void encodeUpTo(long sample, PictureEncoder.PacketSink sink) throws VideoException;

    /** Hands out everything before the last sample, and what the encoder held back. */
    void finish(long end, PictureEncoder.PacketSink sink) throws VideoException;

    @Override
    void close();
}
