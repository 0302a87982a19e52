package org.kinora.engine.review;

import java.util.List;
import java.util.Map;
import org.kinora.engine.media.Loudness;

/**
 * What is known of a render when it is done.
 *
 * @param encoder FFmpeg's name of it
 * @param bytes of the file
 * @param secondsTaken by the whole render
 * @param loudness of the sound; null if there is none
 * @param stageSeconds how long each stage took, in the order in which a frame passes them
 * @param countsCpu whether these are seconds of CPU time, not of a clock
 * @param warnings a sentence each
 * @param record the film's record, as JSON
 */
public record RenderFacts(
        String encoder,
        long bytes,
        double secondsTaken,
        Loudness loudness,
        Map<String, Double> stageSeconds,
        boolean countsCpu,
        List<String> warnings,
        String record) {}
