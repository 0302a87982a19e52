package org.kinora.engine.cli;

import java.math.BigDecimal;
import java.util.List;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.review.Thumbnail;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What is made beside a film: for those who look it over, and for those who go on editing it. */
final class CompanionOptions {

    private static final String BEST = "best";

    private final OptionSpec report = Options.flag(
            "write a page beside the film: player, chapters, captions, stills, findings, timings, provenance",
            "--report");
    private final OptionSpec audience = SceneArguments.audience(
            "with --report: for whom the film is looked through: kiosk, phone or cinema (default ${DEFAULT-VALUE})");
    private final OptionSpec sheet = Options.flag(
            "write a PNG beside the film with a still of every section, or of every few seconds", "--contact-sheet");
    private final OptionSpec every =
            SceneArguments.time("with --contact-sheet: a still each time that this has passed", "--every");
    private final OptionSpec thumbnail = Options.text(
            "TIME",
            null,
            "write a small picture beside the film, of this time or of the best frame: best",
            "--thumbnail");
    private final OptionSpec thumbnailKind = Options.value(
            Thumbnail.Kind.class,
            new EnumConverter<>(Thumbnail.Kind.class, "a thumbnail"),
            "KIND",
            "png",
            "png or jpg (default ${DEFAULT-VALUE})",
            "--thumbnail-format");
    private final OptionSpec otio =
            Options.flag("write a timeline for editing programs, OpenTimelineIO's, with the sound as stems", "--otio");
    private final OptionSpec fcpxml =
            Options.flag("write a project for Final Cut Pro, with the sound as stems", "--fcpxml");

    void addTo(CommandSpec command) {
        command.addOption(report)
                .addOption(audience)
                .addOption(sheet)
                .addOption(every)
                .addOption(thumbnail)
                .addOption(thumbnailKind)
                .addOption(otio)
                .addOption(fcpxml);
    }

    /** What a worker is not told, since all of it is made of the whole film. */
    List<OptionSpec> all() {
        return List.of(report, audience, sheet, every, thumbnail, thumbnailKind, otio, fcpxml);
    }

    /** Sees that stills ask for none of this: it lies beside films. */
    void refuseAll() {
        refuse("a film", report, sheet, every, thumbnail, otio, fcpxml);
    }

    /**
     * Sees that all of it can be made of a kind of file.
     *
     * @throws UsageException if not
     */
    void check(FileFormat kind) {
        if (kind == FileFormat.WAV) {
            refuseAll();
        }
        if (!kind.hasTracks()) {
            refuse("an .mp4, a .mov or a .webm", report, otio, fcpxml);
        }
        if (every() != null && !sheet()) {
            throw new UsageException("--every " + every() + ": add --contact-sheet, whose stills it is about.");
        }
        if (every() != null && every().signum() == 0) {
            throw new UsageException("--every 0: stills of a contact sheet lie some time apart.");
        }
        thumbnailTime();
    }

    private static void refuse(String what, OptionSpec... options) {
        for (OptionSpec option : options) {
            if (option.getValue() != null && !Boolean.FALSE.equals(option.getValue())) {
                throw new UsageException(option.longestName() + ": this lies beside " + what + ", so render one.");
            }
        }
    }

    boolean isNone() {
        return !report() && !sheet() && !thumbnail() && !otio() && !fcpxml();
    }

    boolean report() {
        return report.getValue();
    }

    Audience audience() {
        return audience.getValue();
    }

    boolean sheet() {
        return sheet.getValue();
    }

    /** Null for a still of every section. */
    BigDecimal every() {
        return every.getValue();
    }

    boolean thumbnail() {
        return thumbnail.getValue() != null;
    }

    /** When it is taken, in seconds since the film began; null for the most telling frame. */
    BigDecimal thumbnailTime() {
        String text = thumbnail.getValue();
        if (text == null || text.equals(BEST)) {
            return null;
        }
        try {
            return new TimeConverter().convert(text);
        } catch (TypeConversionException wrong) {
            throw new UsageException("--thumbnail " + text + ": " + wrong.getMessage() + ", or it is \"best\".");
        }
    }

    Thumbnail.Kind thumbnailKind() {
        return thumbnailKind.getValue();
    }

    boolean otio() {
        return otio.getValue();
    }

    boolean fcpxml() {
        return fcpxml.getValue();
    }
}
