package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_PUSH;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_link;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.kinora.engine.media.PortableArithmetic;

/** One of FFmpeg's filters of pictures, with its inputs and its output. */
final class FilterGraph implements AutoCloseable {

    private final Path file;
    private final AVFilterGraph graph = avfilter_graph_alloc();
    private final List<AVFilterContext> inputs = new ArrayList<>();
    private final AVFilterContext output;

    /**
     * @param file for error messages only
     * @param filter FFmpeg's name of it
     * @param options in FFmpeg's syntax: {@code a=1:b=2}
     * @param sizes of each input in pixels, WxH; their pixels are bgra
     */
    FilterGraph(Path file, String filter, String options, String... sizes) throws VideoException {
        this.file = file;
        AVFilterContext work = make(filter, filter, options);
        for (int i = 0; i < sizes.length; i++) {
            AVFilterContext input = make(
                    "buffer", "in" + i, "video_size=" + sizes[i] + ":pix_fmt=bgra:time_base=1/100:pixel_aspect=1/1");
            check(avfilter_link(input, 0, work, i));
            inputs.add(input);
        }
        output = make("buffersink", "out", null);
        check(avfilter_link(work, 0, output, 0));
        check(PortableArithmetic.choosing(() -> avfilter_graph_config(graph, null)));
    }

    private AVFilterContext make(String filter, String name, String options) throws VideoException {
        AVFilterContext made = new AVFilterContext(null);
        check(avfilter_graph_create_filter(made, avfilter_get_by_name(filter), name, options, null, graph));
        return made;
    }

    /** @param frame stays the caller's, who may change it afterwards; null ends the input */
    void add(int input, AVFrame frame) throws VideoException {
        check(av_buffersrc_add_frame_flags(
                inputs.get(input), frame, AV_BUFFERSRC_FLAG_KEEP_REF | AV_BUFFERSRC_FLAG_PUSH));
    }

    /** Whether there is a frame; if so, it is in {@code frame}, and the caller's. */
    boolean next(AVFrame frame) throws VideoException {
        int result = av_buffersink_get_frame(output, frame);
        if (result == AVERROR_EAGAIN() || result == AVERROR_EOF) {
            return false;
        }
        check(result);
        return true;
    }

    private void check(int result) throws VideoException {
        FfmpegErrors.check(result, file, "choosing colours");
    }

    @Override
    public void close() {
        avfilter_graph_free(graph);
    }
}
