package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
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
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packets));
        AVPacket packet = av_packet_alloc();
        try {
            while (in.available() > 0) {
                read(in, packet, file);
                sink.write(packet);
                av_packet_unref(packet);
            }
        } catch (VideoException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException cutShort) {
            throw new VideoException(file + ": a segment of it is cut short", cutShort);
        } finally {
            av_packet_free(packet);
        }
    }

    private static void read(DataInputStream in, AVPacket packet, Path file) throws IOException {
        long pts = in.readLong();
        long dts = in.readLong();
        long duration = in.readLong();
        int flags = in.readInt();
        byte[] content = bytes(in);
        FfmpegErrors.check(av_new_packet(packet, content.length), file, "writing");
        if (content.length > 0) {
            packet.data().put(content);
        }
        packet.pts(pts).dts(dts).duration(duration).flags(flags);
        for (int left = in.readInt(); left > 0; left--) {
            int type = in.readInt();
            byte[] beside = bytes(in);
            av_packet_new_side_data(packet, type, beside.length).put(beside);
        }
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a length of " + length + " where " + in.available() + " bytes are left");
        }
        return in.readNBytes(length);
    }
}
