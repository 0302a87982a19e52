package org.kinora.engine.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.lint.Lint;
import org.kinora.engine.lint.LintResult;
import org.kinora.engine.lint.LintRule;
import org.kinora.engine.scene.Film;
import org.kinora.files.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code lint}: what a producer would be ashamed of, in scenes. */
final class LintCommand implements Callable<Integer> {

    private static final List<String> RULES =
            Lint.rules().stream().map(LintRule::name).toList();

    private final PositionalParamSpec scenes = SceneArguments.scenes();
    private final SceneOptions sceneOptions = new SceneOptions("1920x1080");
    private final OptionSpec audience = SceneArguments.audience(
            "who watches, from how far away: kiosk, phone or cinema (default ${DEFAULT-VALUE})");
    private final OptionSpec format = Options.value(
            LintFormat.class,
            new EnumConverter<>(LintFormat.class, "a format"),
            "FORMAT",
            "text",
            "text, json (an object a line) or sarif, which code hosts show beside the code (default ${DEFAULT-VALUE})",
            "--format");
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FILE")
            .description("write the findings to this file instead of the standard output")
            .build();
    private final OptionSpec only = rules("apply this rule alone; may be given several times", "--rule");
    private final OptionSpec skip = rules("leave this rule out; may be given several times", "--skip");
    private final OptionSpec list = Options.flag("list the rules", "--list");
    private final OptionSpec from = SceneArguments.time("look at what is shown from this time on", "--from");
    private final OptionSpec to = SceneArguments.time("look at what is shown before this time", "--to");
    private final OptionSpec memory = SceneArguments.memory();
    private final ConfigOptions config = new ConfigOptions();

    private final PrintStream out;
    private final PrintStream err;
    private CommandSpec spec;

    LintCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        spec = CommandSpec.wrapWithoutInspection(this).name("lint");
        spec.addPositional(scenes);
        spec.addOption(audience)
                .addOption(from)
                .addOption(to)
                .addOption(format)
                .addOption(output)
                .addOption(only)
                .addOption(skip)
                .addOption(list);
        sceneOptions.addTo(spec);
        config.addTo(spec);
        spec.addOption(memory).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Looks for what viewers cannot read, cannot tell apart, cannot follow or should not be shown.")
                .footer(
                        "",
                        "  lint NextWord",
                        "  lint MyScene.java --audience phone --size 1080x1920",
                        "  lint Explainer Facts --format sarif -o lint.sarif",
                        "",
                        "Ends with " + ExitCode.FOUND
                                + " if something is found. @LintIgnore on a scene says what is meant so.");
        return spec;
    }

    private static OptionSpec rules(String description, String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .splitRegex(",")
                .converters(text -> rule(text))
                .paramLabel("RULE")
                .initialValue(List.of())
                .description(description)
                .build();
    }

    private static String rule(String name) {
        if (RULES.contains(name)) {
            return name;
        }
        List<String> near = Suggestions.of(name, RULES);
        throw new TypeConversionException("there is no rule \"" + name + "\""
                + (near.isEmpty() ? "; the rules are " + String.join(", ", RULES) : ", perhaps " + near.get(0)));
    }

    @Override
    public Integer call() {
        if (list.<Boolean>getValue()) {
            Lint.rules().forEach(rule -> out.printf("%-16s%s%n", rule.name(), rule.summary()));
            return ExitCode.DONE;
        }
        if (scenes.<List<String>>getValue().isEmpty()) {
            throw new UsageException("Name a scene, or the path of a .java file.");
        }
        List<LintRule> rules = rules();
        List<SceneChoice> chosen = SceneFinder.ofThisProcess().choose(scenes.getValue());
        Path file = output.getValue();
        if (file == null) {
            return lint(chosen, rules, out);
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("-o " + file + ": that is a folder; name a file.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exitCode = lint(chosen, rules, new PrintStream(bytes, false, StandardCharsets.UTF_8));
        try {
            AtomicFile.write(file, content -> Files.write(content, bytes.toByteArray()));
            return exitCode;
        } catch (IOException refused) {
            throw new UsageException("-o " + refused.getMessage());
        }
    }

    private List<LintRule> rules() {
        List<String> wanted = only.getValue();
        List<String> unwanted = skip.getValue();
        List<LintRule> rules = Lint.rules().stream()
                .filter(rule -> wanted.isEmpty() || wanted.contains(rule.name()))
                .filter(rule -> !unwanted.contains(rule.name()))
                .toList();
        if (rules.isEmpty()) {
            throw new UsageException("--rule and --skip leave no rule. Skip fewer.");
        }
        return rules;
    }

    /** A scene that fails does not keep the others from being looked at. */
    private int lint(List<SceneChoice> chosen, List<LintRule> rules, PrintStream to) {
        LintReport report = format.<LintFormat>getValue().report(to, rules);
        int exitCode = ExitCode.DONE;
        boolean isFound = false;
        for (SceneChoice scene : chosen) {
            try {
                LintResult result = inItsProject(scene).lint(scene, rules);
                report.add(new LintedScene(scene, result));
                isFound |= !result.findings().isEmpty();
            } catch (Throwable failed) {
                int code = Failure.of(failed).print(err);
                exitCode = exitCode == ExitCode.DONE ? code : exitCode;
            }
        }
        report.end();
        to.flush();
        return exitCode == ExitCode.DONE && isFound ? ExitCode.FOUND : exitCode;
    }

    /** This command, with the defaults of the scene's own project if it has some. */
    private LintCommand inItsProject(SceneChoice scene) {
        Optional<ConfigDefaults> found = config.of(scene);
        if (found.isEmpty()) {
            return this;
        }
        LintCommand own = new LintCommand(out, err);
        new CommandLine(own.spec())
                .parseArgs(spec.commandLine().getParseResult().originalArgs().toArray(String[]::new));
        found.get().applyTo(own.spec);
        return own;
    }

    private LintResult lint(SceneChoice scene, List<LintRule> rules) {
        sceneOptions.chooseDevice();
        try (Film film = Film.startRecordingWithLines(scene.make(), scene.in(sceneOptions.filmSettings()))) {
            Stretch stretch = Stretch.of(film, from.getValue(), to.getValue());
            return Lint.of(film, audience.getValue(), rules, stretch.first(), stretch.endIn(film));
        }
    }
}
