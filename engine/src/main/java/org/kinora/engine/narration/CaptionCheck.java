package org.kinora.engine.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says of captions what a viewer cannot read: lines that are too long or too many, and text that is gone too soon. */
public final class CaptionCheck {

    /** Times are exact, but speeds are divided. */
    private static final double ROUNDING = 1e-6;

    private CaptionCheck() {}

    /**
     * Finds what is wrong.
     *
     * @param caption that is meant
     * @param sentence what is wrong with it, and what to do
     */
    public record Finding(Caption caption, String sentence) {}

    /** The findings in the order of the captions; none if all can be read. */
    public static List<Finding> of(Captions captions) {
        List<Finding> findings = new ArrayList<>();
        for (Caption caption : captions.all()) {
            check(caption, findings);
        }
        return findings;
    }

    private static void check(Caption caption, List<Finding> findings) {
        if (caption.lines().size() > CaptionLimits.LINES) {
            findings.add(finding(
                    caption,
                    "has %d lines, more than %d: say it in fewer words"
                            .formatted(caption.lines().size(), CaptionLimits.LINES)));
        }
        for (String line : caption.lines()) {
            if (CaptionLimits.length(line) > CaptionLimits.LINE) {
                findings.add(finding(
                        caption,
                        "has a line of %d characters, more than %d: break it"
                                .formatted(CaptionLimits.length(line), CaptionLimits.LINE)));
            }
        }
        double speed = caption.characters() / caption.seconds();
        if (speed > CaptionLimits.SPEED + ROUNDING) {
            findings.add(finding(
                    caption,
                    String.format(
                            Locale.ROOT,
                            "goes by with %.0f characters a second, and %.0f can be read: use fewer words, or leave a pause",
                            Math.ceil(speed - ROUNDING),
                            CaptionLimits.SPEED)));
        } else if (caption.seconds() < CaptionLimits.LEAST - ROUNDING) {
            findings.add(finding(
                    caption,
                    String.format(
                            Locale.ROOT,
                            "is shown for %.2f s, which is a flicker: leave a pause behind it",
                            caption.seconds())));
        }
    }

    private static Finding finding(Caption caption, String what) {
        return new Finding(caption, "the caption \"" + caption.text() + "\" " + what);
    }
}
