package org.kinora.narrator;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.narrator.recording.Pauses;
import org.kinora.narrator.voice.VoiceFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be said on the command line of {@code scripts/narrate}. */
final class NarrateOptions {

    private final PositionalParamSpec script = PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .type(Path.class)
            .converters((String text) -> Path.of(text))
            .paramLabel("FILE.md")
            .description("the script: for each line a heading \"## id\" and the words below it")
            .build();
    private final OptionSpec only = OptionSpec.builder("--only")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .converters(Options.AS_IT_IS)
            .paramLabel("ID")
            .description("this line alone; may be given several times")
            .build();
    private final OptionSpec voice = Options.text(
            "NAME",
            "af_heart",
            "the voice: af_heart, af_bella, bf_emma, am_michael … (default ${DEFAULT-VALUE})",
            "--voice");
    private final OptionSpec speed =
            Options.decimal("X", "1.0", "how fast, 0.5 to 2 (default ${DEFAULT-VALUE})", "--speed");
    private final OptionSpec sentencePause = Options.decimal(
            "S",
            String.valueOf(Pauses.DEFAULT.sentence()),
            "seconds between sentences (default ${DEFAULT-VALUE})",
            "--sentence-pause");
    private final OptionSpec paragraphPause = Options.decimal(
            "S",
            String.valueOf(Pauses.DEFAULT.paragraph()),
            "seconds between paragraphs (default ${DEFAULT-VALUE})",
            "--paragraph-pause");
    private final OptionSpec check =
            Options.flag("make nothing; end with 2 if a recording is missing or out of date", "--check");
    private final OptionSpec dryRun = Options.flag("make nothing; print the phonemes of each line", "--dry-run");
    private final OptionSpec model = file("FILE", "the model's file, instead of fetching it", "--model");
    private final OptionSpec voices = file("DIR", "the folder of voices, instead of fetching one", "--voices");

    private static OptionSpec file(String label, String description, String name) {
        return Options.value(Path.class, Path::of, label, null, description, name);
    }

    void addTo(CommandSpec spec) {
        spec.addPositional(script);
        List.of(only, voice, speed, sentencePause, paragraphPause, check, dryRun, model, voices)
                .forEach(spec::addOption);
    }

    Path script() {
        return script.getValue();
    }

    Set<String> only() {
        List<String> ids = only.getValue();
        return ids == null ? Set.of() : new LinkedHashSet<>(ids);
    }

    Settings settings() {
        try {
            return new Settings(
                    voice.getValue(),
                    speed.getValue(),
                    new Pauses(sentencePause.getValue(), paragraphPause.getValue()));
        } catch (IllegalArgumentException outOfRange) {
            throw new UsageException(outOfRange.getMessage() + ". --help shows the ranges.");
        }
    }

    boolean check() {
        return check.getValue();
    }

    boolean dryRun() {
        return dryRun.getValue();
    }

    VoiceFiles voiceFiles() {
        return VoiceFiles.ofThisUser(Optional.ofNullable(model.getValue()), Optional.ofNullable(voices.getValue()));
    }
}
