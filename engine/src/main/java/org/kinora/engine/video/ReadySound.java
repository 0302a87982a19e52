package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Hands out packets that are encoded already, at the same places as the encoder did. */
final class ReadySound implements SoundStream {

    /** Encodes nothing; the file wants to be told of it. */
    private final SoundEncoder encoder;

    private final long[] due;
    private final PacketReader packets;
    private final AVPacket packet = av_packet_alloc();
    private int next;
    private long encoded;

    /** @param file for error messages only */
    ReadySound(SoundCodec codec, EncodedSound sound, Path file) throws VideoException {
        encoder = new SoundEncoder(codec, sound, file);
        due = sound.due();
        packets = new PacketReader(sound.packets(), file);
    }

    @Override
    public AVCodecContext context() {
        return encoder.context();
    }

    @Override
    public void encodeUpTo(long sample, PictureEncoder.PacketSink sink) throws VideoException {
        int size = encoder.context().frame_size();
        while (encoded + size <= sample) {
            encoded += size;
            handOutUpTo(encoded, sink);
        }
    }

    @Override
    public void finish(long end, PictureEncoder.PacketSink sink) throws VideoException {
        handOutUpTo(EncodedSound.AT_THE_END, sink);
    }

    private void handOutUpTo(long sample, PictureEncoder.PacketSink sink) throws VideoException {
        for (; next < due.length && due[next] <= sample; next++) {
            packets.read(packet);
            sink.write(packet);
            av_packet_unref(packet);
        }
    }

    @Override
    public void close() {
        encoder.close();
        av_packet_free(packet);
    }
}
