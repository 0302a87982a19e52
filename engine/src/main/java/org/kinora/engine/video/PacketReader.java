package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_new_side_data;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Reads packets that {@link PacketBytes} has written, in the same order. */
final class PacketReader {

    private final DataInputStream in;
    private final Path file;

    /** @param file for error messages only */
    PacketReader(byte[] packets, Path file) {
        in = new DataInputStream(new ByteArrayInputStream(packets));
        this.file = file;
    }

    boolean hasNext() throws VideoException {
        try {
            return in.available() > 0;
        } catch (IOException impossible) {
            throw cutShort(impossible);
        }
    }

    /** @param packet an empty one, which becomes the next */
    void read(AVPacket packet) throws VideoException {
        try {
            long pts = in.readLong();
            long dts = in.readLong();
            long duration = in.readLong();
            int flags = in.readInt();
            byte[] content = bytes();
            FfmpegErrors.check(av_new_packet(packet, content.length), file, "writing");
            if (content.length > 0) {
                packet.data().put(content);
            }
            packet.pts(pts).dts(dts).duration(duration).flags(flags);
            for (int left = in.readInt(); left > 0; left--) {
                int type = in.readInt();
                byte[] beside = bytes();
                av_packet_new_side_data(packet, type, beside.length).put(beside);
            }
        } catch (VideoException refused) {
            throw refused;
        } catch (IOException early) {
            throw cutShort(early);
        }
    }

    private VideoException cutShort(IOException cause) {
        return new VideoException(file + ": a segment of it is cut short", cause);
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a length of " + length + " where " + in.available() + " bytes are left");
        }
        return in.readNBytes(length);
    }
}
