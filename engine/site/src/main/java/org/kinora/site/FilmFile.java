package org.kinora.site;

import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_DICT_IGNORE_SUFFIX;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.kinora.engine.media.FfmpegNatives;

/**
 * What a film's file says of itself.
 *
 * @param seconds that it lasts
 * @param chapters in their order
 */
record FilmFile(double seconds, List<Chapter> chapters) {

    /** @param start in seconds */
    record Chapter(double start, String title) {}

    static FilmFile read(Path file) {
        FfmpegNatives.load();
        AVFormatContext format = new AVFormatContext(null);
        if (avformat_open_input(format, file.toString(), null, (AVDictionary) null) < 0) {
            throw new SiteException(file + ": that is no film; name an MP4 that scripts/render has made");
        }
        avformat_find_stream_info(format, (AVDictionary) null);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < format.nb_chapters(); i++) {
            AVChapter chapter = format.chapters(i);
            AVDictionaryEntry title = av_dict_get(chapter.metadata(), "title", null, AV_DICT_IGNORE_SUFFIX);
            chapters.add(new Chapter(
                    chapter.start() * av_q2d(chapter.time_base()),
                    title == null ? "" : title.value().getString(StandardCharsets.UTF_8)));
        }
        double seconds = format.duration() / (double) AV_TIME_BASE;
        avformat_close_input(format);
        return new FilmFile(seconds, List.copyOf(chapters));
    }
}
