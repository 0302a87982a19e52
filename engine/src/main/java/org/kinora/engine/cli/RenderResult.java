package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kinora.engine.media.Loudness;
import org.kinora.engine.output.SegmentCounts;

/**
 * What a render made.
 *
 * @param whole false if the render was stopped and these are the frames before that
 * @param seconds that the film lasts; 0 for a still
 * @param size such as 1920x1080
 * @param secondsTaken from the command's first line to the finished file; the JVM's own start, under a tenth, comes on top
 * @param encoder FFmpeg's name of it, or png
 * @param loudness of its sound; null if it has none
 * @param stageSeconds CPU time by stage; empty if it was not counted
 * @param captions the files of captions beside it
 * @param record the file beside it that says where it comes from; null if there is none
 * @param sections files of its sections
 * @param segments how much of it was known before
 */
record RenderResult(
        Path file,
        boolean whole,
        long frames,
        double seconds,
        String size,
        String rate,
        long bytes,
        double secondsTaken,
        String encoder,
        Loudness loudness,
        Map<String, Double> stageSeconds,
        List<Path> captions,
        Path record,
        List<Path> sections,
        SegmentCounts segments) {}
