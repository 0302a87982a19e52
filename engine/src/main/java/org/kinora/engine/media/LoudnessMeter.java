package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_link;
import static org.bytedeco.ffmpeg.global.avutil.AV_OPT_SEARCH_CHILDREN;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_get_double;

import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

/** Measures stereo sound by FFmpeg's filter {@code ebur128}, piece by piece. Used by one thread at a time. */
public final class LoudnessMeter implements AutoCloseable {

    /** The filter tells its measures after every tenth of a second. */
    private static final int PIECES_A_SECOND = 10;

    /** How the filter names silence, and what it says before it has heard enough. */
    private static final double NOTHING = -70;

    private final int piece;
    private final AVFilterGraph graph;
    private final AVFilterContext source;
    private final AVFilterContext meter;
    private final AVFilterContext sink;
    private final AVFrame in = av_frame_alloc();
    private final AVFrame out = av_frame_alloc();
    private int held;
    private long sent;

    /** @param sampleRate in samples a second */
    public LoudnessMeter(int sampleRate) {
        FfmpegNatives.loadForMeasuring();
        piece = sampleRate / PIECES_A_SECOND;
        graph = avfilter_graph_alloc();
        source = filter(
                "abuffer",
                "sample_rate=" + sampleRate + ":sample_fmt=flt:channel_layout=stereo:time_base=1/" + sampleRate);
        meter = filter("ebur128", "peak=true:framelog=quiet");
        sink = filter("abuffersink", null);
        check(avfilter_link(source, 0, meter, 0));
        check(avfilter_link(meter, 0, sink, 0));
        check(PortableArithmetic.choosing(() -> avfilter_graph_config(graph, null)));
        in.format(AV_SAMPLE_FMT_FLT);
        in.sample_rate(sampleRate);
        in.nb_samples(piece);
        av_channel_layout_default(in.ch_layout(), 2);
        check(av_frame_get_buffer(in, 0));
    }

    private AVFilterContext filter(String name, String options) {
        AVFilterContext filter = new AVFilterContext(null);
        check(avfilter_graph_create_filter(filter, avfilter_get_by_name(name), name, options, null, graph));
        return filter;
    }

    /** @param stereo left and right in turn */
    public void add(float[] stereo, int count) {
        int taken = 0;
        while (taken < count) {
            int some = Math.min(count - taken, piece - held);
            if (held == 0) {
                check(av_frame_make_writable(in));
            }
            try (FloatPointer samples = new FloatPointer(in.data(0))) {
                samples.position(2L * held).put(stereo, 2 * taken, 2 * some);
            }
            held += some;
            taken += some;
            if (held == piece) {
                send();
            }
        }
    }

    private void send() {
        in.nb_samples(held).pts(sent);
        check(av_buffersrc_add_frame_flags(source, in, AV_BUFFERSRC_FLAG_KEEP_REF));
        sent += held;
        held = 0;
        take();
    }

    /** Lets go of what has been measured. */
    private void take() {
        while (av_buffersink_get_frame(sink, out) >= 0) {
            av_frame_unref(out);
        }
    }

    private double level(String name) {
        double[] level = new double[1];
        check(av_opt_get_double(meter, name, AV_OPT_SEARCH_CHILDREN, level));
        return level[0] <= NOTHING ? Double.NEGATIVE_INFINITY : level[0];
    }

    /** The measures of everything so far; nothing may be added any more. */
    public Loudness finish() {
        double integrated = sent == 0 ? Double.NEGATIVE_INFINITY : level("integrated");
        // loudness is measured by whole tenths of a second, but the last peak may lie behind them
        add(new float[2 * 2 * piece], 2 * piece - held);
        return new Loudness(integrated, level("true_peak"));
    }

    private static void check(int result) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg cannot measure loudness: code " + result);
        }
    }

    @Override
    public void close() {
        av_frame_free(in);
        av_frame_free(out);
        avfilter_graph_free(graph);
    }
}
