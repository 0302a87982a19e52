package org.kinora.engine.output;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Fingerprint;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.SegmentGrid;

/**
 * What some frames of a film show, by which two recordings of one scene are told apart that should have been the same:
 * where it asks for the time of day, say, or for something that nobody knows of.
 */
final class SampledFrames {

    /** Each has to be evaluated. */
    private static final int MOST = 16;

    private SampledFrames() {}

    /** Hashes by names for people, of the first frames of segments, all over a stretch. */
    static Map<String, String> of(FrameSource frames, FrameRate rate, SegmentGrid grid, long first, long end) {
        Map<String, String> hashes = new LinkedHashMap<>();
        long segments = 1 + (end - first - 1) / grid.length();
        long step = 1 + (segments - 1) / MOST;
        ContentDigest digest = new ContentDigest();
        for (long n = first; n < end; n = grid.endAfter(n + (step - 1) * grid.length())) {
            digest.beginScope();
            Fingerprint print = digest.begin().add(frames.frame(n)).fingerprint();
            hashes.put(
                    String.format(Locale.ROOT, "picture at %.3f s", rate.secondsAt(n)),
                    digest.isProvable()
                            ? String.format(Locale.ROOT, "%016x%016x", print.high(), print.low())
                            : "unknown");
        }
        return hashes;
    }
}
