package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.util.List;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Gives chapters to FFmpeg, which writes them both as a list (Nero's) and as a text track (QuickTime's). */
final class ChapterList {

    private ChapterList() {}

    /**
     * @param format frees what it is given here
     * @param frame how long a frame lasts
     */
    static void add(List<Chapter> chapters, AVFormatContext format, AVRational frame) {
        if (chapters.isEmpty()) {
            return;
        }
        PointerPointer<AVChapter> list =
                new PointerPointer<>(memory((long) chapters.size() * Pointer.sizeof(PointerPointer.class)));
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            AVChapter entry = new AVChapter(memory(Pointer.sizeof(AVChapter.class)));
            entry.id(i).start(chapter.firstFrame()).end(chapter.endFrame());
            entry.time_base().num(frame.num()).den(frame.den());
            AVDictionary metadata = new AVDictionary(null);
            av_dict_set(metadata, "title", chapter.title(), 0);
            entry.metadata(metadata);
            list.put(i, entry);
        }
        format.chapters(list).nb_chapters(chapters.size());
    }

    private static Pointer memory(long bytes) {
        return av_mallocz(bytes);
    }
}
