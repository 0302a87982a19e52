package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.BytePointer;
import org.kinora.engine.narration.Caption;

/** Captions as timed text of an MP4 file (3GPP TS 26.245): white, centred at the bottom. */
final class CaptionStream implements CaptionTrack {

    /** A text's length is written in two bytes. */
    private static final int MOST_BYTES = 0xFFFF;

    private final AVStream stream;

    CaptionStream(AVFormatContext format, int height) {
        stream = avformat_new_stream(format, null);
        stream.time_base().num(1).den(TICKS_A_SECOND);
        stream.codecpar().codec_type(AVMEDIA_TYPE_SUBTITLE).codec_id(AV_CODEC_ID_MOV_TEXT);
        byte[] description = description(height);
        BytePointer memory = new BytePointer(av_mallocz(description.length + AV_INPUT_BUFFER_PADDING_SIZE));
        memory.put(description);
        stream.codecpar().extradata(memory).extradata_size(description.length);
    }

    /** The fields of a TextSampleEntry behind those that every sample entry has. */
    private static byte[] description(int height) {
        byte[] font = "Sans-Serif".getBytes(StandardCharsets.US_ASCII);
        int fontTable = 8 + 2 + 2 + 1 + font.length;
        ByteBuffer description = ByteBuffer.allocate(4 + 2 + 4 + 8 + 12 + fontTable);
        description.putInt(0); // no flags: neither scrolling nor karaoke
        description.put((byte) 1).put((byte) -1); // centred, at the bottom
        description.putInt(0); // a transparent ground
        description.putLong(0); // the player's own box
        description.putShort((short) 0).putShort((short) 0); // the style of all characters
        description.putShort((short) 1).put((byte) 0).put((byte) Math.max(12, Math.min(255, height / 18)));
        description.putInt(0xFFFFFFFF); // opaque white
        description.putInt(fontTable).put("ftab".getBytes(StandardCharsets.US_ASCII));
        description
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) font.length)
                .put(font);
        return description.array();
    }

    @Override
    public void write(Caption caption, Path file, PacketWriter writer) throws VideoException {
        byte[] text = String.join("\n", caption.lines()).getBytes(StandardCharsets.UTF_8);
        if (text.length > MOST_BYTES) {
            throw new VideoException(file + ": a caption at " + caption.from() + " s has " + text.length
                    + " bytes of text; " + MOST_BYTES + " is the most that a file can hold");
        }
        AVPacket packet = av_packet_alloc();
        try {
            FfmpegErrors.check(av_new_packet(packet, 2 + text.length), file, "writing captions");
            packet.data()
                    .put(ByteBuffer.allocate(2 + text.length)
                            .putShort((short) text.length)
                            .put(text)
                            .array());
            long start = CaptionTrack.ticks(caption.from());
            packet.pts(start).dts(start).duration(Math.max(1, CaptionTrack.ticks(caption.to()) - start));
            packet.stream_index(stream.index());
            FfmpegErrors.check(writer.write(packet), file, "writing captions");
        } finally {
            av_packet_free(packet);
        }
    }
}
