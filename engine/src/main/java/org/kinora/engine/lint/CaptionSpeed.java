package org.kinora.engine.lint;

import java.util.Optional;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.CaptionLimits;

/** Captions that are gone before they are read. */
final class CaptionSpeed extends CaptionRule {

    CaptionSpeed() {
        super("caption-speed", Severity.WARNING, "A caption has more characters a second than can be read.");
    }

    @Override
    Optional<Fault> fault(Caption caption) {
        return isTooFast(caption)
                ? Fault.of(
                        "use fewer words, or leave a pause behind it",
                        "goes by with %.1f characters a second, and %.0f can be read",
                        speed(caption),
                        CaptionLimits.SPEED)
                : Optional.empty();
    }
}
