package org.kinora.engine.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.kinora.command.Options;
import org.kinora.engine.video.CaptionFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Where a film's captions go: into files beside it, and into its pictures. */
final class CaptionOptions {

    private static final String NONE = "none";

    private final OptionSpec formats = Options.value(
            Set.class,
            CaptionOptions::parse,
            "KINDS",
            null,
            "files for the captions of a scene that has some: srt, vtt or none (default srt,vtt)",
            "--captions");
    private final OptionSpec burn = Options.flag(
            "draw the captions into the pictures, and write no files unless --captions asks", "--burn-captions");

    void addTo(CommandSpec command) {
        command.addOption(formats).addOption(burn);
    }

    private static Set<CaptionFormat> parse(String text) {
        Set<CaptionFormat> kinds = EnumSet.noneOf(CaptionFormat.class);
        if (text.equals(NONE)) {
            return kinds;
        }
        for (String kind : text.split(",", -1)) {
            try {
                kinds.add(CaptionFormat.valueOf(kind.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("captions are srt, vtt, srt,vtt or none, not \"" + text + "\"");
            }
        }
        return kinds;
    }

    /** The files to be written; captions that are seen in the pictures would be shown twice by many players. */
    Set<CaptionFormat> formats() {
        Set<CaptionFormat> chosen = formats.getValue();
        if (chosen != null) {
            return chosen;
        }
        return burn() ? Set.of() : EnumSet.allOf(CaptionFormat.class);
    }

    /** Whether captions go into a film as a track of their own. */
    boolean inFilm() {
        return !formats().isEmpty() && !burn();
    }

    boolean burn() {
        return burn.<Boolean>getValue();
    }
}
