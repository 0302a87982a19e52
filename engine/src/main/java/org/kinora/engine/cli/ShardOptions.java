package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.List;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.output.ShardPart;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Which part of a film is rendered for {@code join}, and into which file. */
final class ShardOptions {

    private static final String SUFFIX = ".kinora";

    private final OptionSpec shard = Options.value(
            ShardPart.class,
            ShardOptions::parse,
            "PART/PARTS",
            null,
            "render one of so many parts of the film, 3/20 say, into a file for join",
            "--shard");

    void addTo(CommandSpec command) {
        command.addOption(shard);
    }

    private static ShardPart parse(String text) {
        try {
            return ShardPart.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }

    /** Null for the whole film. */
    ShardPart part() {
        return shard.getValue();
    }

    /** @throws UsageException if what is to be rendered has no such parts */
    void check(FileFormat kind, OutputOptions output, boolean inSections, int scenes) {
        if (!isInParts(kind, output)) {
            throw new UsageException(
                    "--shard: only films in MP4, MOV and WebM that are encoded in software can be rendered in parts.");
        }
        if (inSections) {
            throw new UsageException("--shard: --sections are films of their own; render them without --shard.");
        }
        if (scenes != 1) {
            throw new UsageException("--shard: " + scenes + " scenes are rendered; name one at a time.");
        }
    }

    /** Whether films like this are made of segments that are encoded each by itself. */
    static boolean isInParts(FileFormat kind, OutputOptions output) {
        return kind != FileFormat.WAV && kind.hasTracks() && output.coding(kind).isSegmented();
    }

    /** The part's file. */
    Path target(List<SceneChoice> chosen, Path named, FileFormat kind, Path usualFolder) {
        if (named != null && RenderTargets.hasSuffix(named, SUFFIX)) {
            return named;
        }
        Path film = RenderTargets.of(chosen, named, kind, usualFolder).get(0);
        String name = film.getFileName().toString();
        String base = name.substring(0, name.length() - kind.suffix().length());
        return film.resolveSibling(base + part().suffix());
    }
}
