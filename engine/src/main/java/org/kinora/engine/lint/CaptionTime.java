package org.kinora.engine.lint;

import java.util.Optional;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.CaptionLimits;

/** Captions that flicker, that stand so long that they are read twice, or that are too long to be taken in. */
final class CaptionTime extends CaptionRule {

    CaptionTime() {
        super(
                "caption-time",
                Severity.WARNING,
                "A caption is shown too briefly or too long, or has lines that are too long or too many.");
    }

    @Override
    Optional<Fault> fault(Caption caption) {
        double seconds = caption.seconds();
        int longest =
                caption.lines().stream().mapToInt(CaptionLimits::length).max().orElse(0);
        if (caption.lines().size() > CaptionLimits.LINES) {
            return Fault.of(
                    "leave them out or say it in two captions",
                    "has %d lines, not %d",
                    caption.lines().size(),
                    CaptionLimits.LINES);
        }
        if (longest > CaptionLimits.LINE) {
            return Fault.of("break it", "has a line of %d characters, not %d", longest, CaptionLimits.LINE);
        }
        // one that also goes by too fast is another rule's, and mended in the same way
        if (seconds < CaptionLimits.LEAST - ROUNDING && !isTooFast(caption)) {
            return Fault.of("leave a pause behind it", "is shown for %.2f s, which is a flicker", seconds);
        }
        return seconds > CaptionLimits.MOST + ROUNDING
                ? Fault.of(
                        "part it, or let it go", "is shown for %.1f s, longer than %.0f s", seconds, CaptionLimits.MOST)
                : Optional.empty();
    }
}
