package org.kinora.engine.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.JsonLines;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.output.FilmJoin;
import org.kinora.engine.output.ShardException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code join}: shards of a film, rendered anywhere, to the film. */
final class JoinCommand implements Callable<Integer> {

    private static final Path DEFAULT_FOLDER = Path.of("render-out");

    private final long began = System.nanoTime();
    private final PositionalParamSpec shards = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .converters(new PathConverter())
            .arity("1..*")
            .paramLabel("SHARD")
            .description("all files that render --shard has made of one film, in any order")
            .build();
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FILE")
            .description("the film to write (default render-out/SCENE.mp4)")
            .build();
    private final OptionSpec json = Options.json();

    private final PrintStream out;

    JoinCommand(PrintStream out) {
        this.out = out;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("join");
        spec.addPositional(shards);
        spec.addOption(output).addOption(json).addOption(Options.version()).addOption(Options.help());
        spec.versionProvider(VersionText::lines);
        spec.usageMessage()
                .sortOptions(false)
                .description("Puts the parts of a film together that were rendered on several machines.")
                .footer(
                        "",
                        "  render NextWord --shard 1/3 -o NextWord.mp4   # on one machine, 2/3 and 3/3 on others",
                        "  join NextWord.*.kinora -o NextWord.mp4",
                        "",
                        "The film is the same, byte for byte, as one that was rendered at one place.");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        try {
            FilmJoin join = FilmJoin.of(shards.getValue());
            Path target = target(join);
            Files.createDirectories(target.toAbsolutePath().getParent());
            report(join.join(target));
            return ExitCode.DONE;
        } catch (ShardException wrong) {
            throw new UsageException(wrong.getMessage() + ".");
        }
    }

    private Path target(FilmJoin join) {
        String suffix = join.kind().suffix();
        Path named = output.getValue();
        if (named == null || Files.isDirectory(named)) {
            return (named == null ? DEFAULT_FOLDER : named).resolve(join.name() + suffix);
        }
        if (!RenderTargets.hasSuffix(named, suffix)) {
            throw new UsageException("-o " + named + ": these shards are of a film that ends in " + suffix + ".");
        }
        return named;
    }

    private void report(FilmJoin.Joined joined) {
        double taken = (System.nanoTime() - began) / 1e9;
        int count = shards.<List<Path>>getValue().size();
        if (json.<Boolean>getValue()) {
            new JsonLines(out).line(line -> {
                line.writeStringField("event", "result");
                line.writeStringField("file", joined.film().path().toString());
                line.writeNumberField("shards", count);
                line.writeNumberField("frames", joined.film().frames());
                line.writeNumberField("bytes", joined.film().bytes());
                line.writeStringField("encoder", joined.film().encoder());
                line.writeArrayFieldStart("captions");
                for (Path file : joined.captions()) {
                    line.writeString(file.toString());
                }
                line.writeEndArray();
                if (joined.record() != null) {
                    line.writeStringField("record", joined.record().toString());
                }
            });
        } else {
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %.2f s, joined of %d shard%s, %s, in %.1f s",
                    joined.film().path(),
                    joined.seconds(),
                    count,
                    count == 1 ? "" : "s",
                    TextReport.bytes(joined.film().bytes()),
                    taken));
        }
    }
}
