package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.javacpp.BytePointer;

/** Packets as bytes: the times, the flags, the content, and what goes beside it, such as the transparency of VP9. */
final class PacketBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    void add(AVPacket packet) {
        try {
            out.writeLong(packet.pts());
            out.writeLong(packet.dts());
            out.writeLong(packet.duration());
            out.writeInt(packet.flags());
            write(packet.data(), packet.size());
            out.writeInt(packet.side_data_elems());
            for (int i = 0; i < packet.side_data_elems(); i++) {
                AVPacketSideData beside = packet.side_data().position(i);
                out.writeInt(beside.type());
                write(beside.data(), (int) beside.size());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(BytePointer from, int size) throws IOException {
        byte[] content = new byte[size];
        if (size > 0) {
            from.get(content);
        }
        out.writeInt(size);
        out.write(content);
    }

    byte[] all() {
        return bytes.toByteArray();
    }

    /** Hands out what {@link #add} took, in the same order; each packet is valid until the sink returns. */
    static void each(byte[] packets, Path file, PictureEncoder.PacketSink sink) throws VideoException {
        PacketReader reader = new PacketReader(packets, file);
        AVPacket packet = av_packet_alloc();
        try {
            while (reader.hasNext()) {
                reader.read(packet);
                sink.write(packet);
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }
}
