package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBVTT;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.kinora.engine.narration.Caption;

/** Captions as the W3C's WebVTT inside a WebM: each packet is the text of one. */
final class WebVttStream implements CaptionTrack {

    private final AVStream stream;

    WebVttStream(AVFormatContext format) {
        stream = avformat_new_stream(format, null);
        stream.time_base().num(1).den(TICKS_A_SECOND);
        stream.codecpar().codec_type(AVMEDIA_TYPE_SUBTITLE).codec_id(AV_CODEC_ID_WEBVTT);
    }

    @Override
    public void write(Caption caption, Path file, PacketWriter writer) throws VideoException {
        byte[] text = WebVtt.text(caption).getBytes(StandardCharsets.UTF_8);
        AVPacket packet = av_packet_alloc();
        try {
            FfmpegErrors.check(av_new_packet(packet, text.length), file, "writing captions");
            packet.data().put(text);
            long start = CaptionTrack.ticks(caption.from());
            packet.pts(start).dts(start).duration(Math.max(1, CaptionTrack.ticks(caption.to()) - start));
            packet.stream_index(stream.index());
            FfmpegErrors.check(writer.write(packet), file, "writing captions");
        } finally {
            av_packet_free(packet);
        }
    }
}
