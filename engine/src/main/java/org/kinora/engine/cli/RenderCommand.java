package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.Terminal;
import org.kinora.command.UsageException;
import org.kinora.engine.output.LoudnessTarget;
import org.kinora.engine.output.ShardPart;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code render}: a scene to a film of any kind, its sound or a still. */
final class RenderCommand implements Callable<Integer> {

    private final long began = System.nanoTime();
    private final PositionalParamSpec scenes = SceneArguments.scenes();
    private final SceneOptions sceneOptions = new SceneOptions("1920x1080");
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FILE")
            .description(
                    "the file to write, whose ending says which kind, or a folder for several scenes (default render-out/SCENE.mp4"
                            + " or .png)")
            .build();
    private final OptionSpec preset = Options.value(
            EncoderPreset.class,
            new EnumConverter<>(EncoderPreset.class, "a preset"),
            "PRESET",
            "default",
            "the encoder's effort: draft, default or final",
            "--preset");
    private final OptionSpec still =
            SceneArguments.time("write the one frame at this time as a PNG: 12.5s or 1:02.5", "--still");
    private final OptionSpec lastFrame = Options.flag("write the last frame as a PNG", "-s", "--last-frame");
    private final OutputOptions outputOptions = new OutputOptions();
    private final OptionSpec sections = Options.flag(
            "write each section of the scene as a film of its own too, in a folder beside the film", "--sections");
    private final OptionSpec open = Options.flag("show the result in the desktop's viewer", "-p", "--open");
    private final OptionSpec quiet = Options.flag("say nothing unless something is wrong", "--quiet");
    private final OptionSpec from = SceneArguments.time("begin at this time", "--from");
    private final OptionSpec to = SceneArguments.time("end before this time", "--to");
    private final OptionSpec loudness = Options.value(
            LoudnessTarget.class,
            RenderCommand::parseLoudness,
            "LUFS",
            null,
            "make the sound this loud, -16 for the web, with peaks of -1 dBTP at most (default: as it is)",
            "--loudness");
    private final CaptionOptions captions = new CaptionOptions();
    private final ShardOptions shards = new ShardOptions();
    private final FarmOptions farm = new FarmOptions();
    private final CacheOptions cache = new CacheOptions(System.getenv());
    private final CompanionOptions companions = new CompanionOptions();
    private final OptionSpec record = OptionSpec.builder("--record")
            .type(Boolean.class)
            .negatable(true)
            .description(
                    "write a file beside the film that says where it comes from, with hashes of frames (default: if the"
                            + " scene notes something; --no-record: never)")
            .build();
    private final OptionSpec list = Options.flag("list the available scenes", "--list");
    private final OptionSpec keep =
            Options.flag("if the render is stopped or fails, keep the frames so far as a film", "--keep");
    private final OptionSpec memory = SceneArguments.memory();
    private final ConfigOptions config = new ConfigOptions();
    private final OptionSpec json = Options.json();

    /** What films become; known once the command is called. */
    private FileFormat kind = FileFormat.MP4;

    /** Where the defaults of options are from that were not typed; null for Kinora's own. */
    private ConfigDefaults defaults;

    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;
    private final SceneParts parts;

    RenderCommand(PrintStream out, PrintStream err) {
        this(out, err, new SceneParts());
    }

    /** @param parts receives what scenes in files are made of */
    private RenderCommand(PrintStream out, PrintStream err, SceneParts parts) {
        this.out = out;
        this.err = err;
        this.parts = parts;
    }

    CommandSpec spec() {
        spec = CommandSpec.wrapWithoutInspection(this).name("render");
        spec.addPositional(scenes);
        sceneOptions.addTo(spec);
        spec.addOption(output)
                .addOption(preset)
                .addOption(still)
                .addOption(lastFrame)
                .addOption(from)
                .addOption(to);
        outputOptions.addTo(spec);
        captions.addTo(spec);
        companions.addTo(spec);
        spec.addOption(loudness).addOption(record).addOption(keep).addOption(memory);
        cache.addTo(spec);
        shards.addTo(spec);
        farm.addTo(spec);
        spec.addOption(sections).addOption(open).addOption(quiet);
        config.addTo(spec);
        spec.addOption(list).addOption(json);
        spec.addOption(Options.version()).addOption(Options.help());
        spec.versionProvider(VersionText::lines);
        spec.usageMessage()
                .sortOptions(false)
                .description("Renders scenes to videos, or to stills.")
                .footer(
                        "",
                        "  render NextWord",
                        "  render MyScene.java --size 1280x720 --fps 30 -o my.mp4",
                        "  render Chapter.java Waves.java:Ripple -o films",
                        "  render PluckedString --loudness -16",
                        "  render NextWord --still 12.5s -o frame.png",
                        "  render MyScene.java --report --contact-sheet",
                        "  render MyScene.java -qk --transparent -o overlay.mov",
                        "  render MyScene.java -ql -p -o loop.gif");
        return spec;
    }

    private static LoudnessTarget parseLoudness(String text) {
        try {
            return LoudnessTarget.of(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("a loudness looks like -16, in LUFS, not \"" + text + "\"");
        } catch (IllegalArgumentException outOfRange) {
            throw new TypeConversionException(outOfRange.getMessage());
        }
    }

    @Override
    public Integer call() {
        SceneFinder finder = SceneFinder.ofThisProcess().anew(parts);
        List<String> named = scenes.getValue();
        if (list.<Boolean>getValue()) {
            SceneList found = new SceneList(finder.list(named));
            if (json()) {
                found.printJson(out);
            } else {
                found.printNames(out);
            }
            return ExitCode.DONE;
        }
        long flushed = cache.flush();
        if (named.isEmpty() && flushed >= 0) {
            out.println("The cache of segments is empty; it had " + TextReport.bytes(flushed) + ".");
            return ExitCode.DONE;
        }
        if (named.isEmpty()) {
            throw new UsageException("Name a scene, or the path of a .java file; --list shows all scenes.");
        }
        try {
            return render(ready(finder));
        } catch (UsageException wrong) {
            report("").failed(wrong.getMessage(), ExitCode.BAD_INPUT);
            return ExitCode.BAD_INPUT;
        }
    }

    /** A scene that is to be rendered, with what its project says of it. */
    record Ready(RenderCommand command, SceneChoice scene, Path target) {}

    /** Sees that everything that is asked for can be rendered, before anything is. */
    List<Ready> ready(SceneFinder finder) {
        List<SceneChoice> chosen = finder.choose(scenes.getValue());
        List<Ready> ready = new ArrayList<>();
        for (SceneChoice scene : chosen) {
            RenderCommand own = inItsProject(scene);
            RenderAims aims = RenderAims.of(own, chosen);
            own.kind = aims.kind();
            ready.add(new Ready(own, scene, aims.targets().get(ready.size())));
        }
        return ready;
    }

    /** This command, with the defaults of the scene's own project if it has some. */
    private RenderCommand inItsProject(SceneChoice scene) {
        Optional<ConfigDefaults> found = config.of(scene);
        if (found.isEmpty()) {
            return this;
        }
        RenderCommand own = new RenderCommand(out, err, parts);
        new CommandLine(own.spec())
                .parseArgs(spec.commandLine().getParseResult().originalArgs().toArray(String[]::new));
        found.get().applyTo(own.spec);
        own.defaults = found.get();
        return own;
    }

    /** Where films go if no place is named. */
    Path usualFolder() {
        return defaults == null
                ? RenderTargets.DEFAULT_FOLDER
                : defaults.output().orElse(RenderTargets.DEFAULT_FOLDER);
    }

    /** One that fails does not keep the others from being rendered, unless the reason is the machine. */
    private int render(List<Ready> all) {
        int exitCode = ExitCode.DONE;
        long start = began;
        for (Ready ready : all) {
            RenderCommand command = ready.command;
            SceneChoice scene = ready.scene;
            int result = new RenderTask(command, scene, ready.target, start, command.report(scene.name()), err).run();
            if (exitCode == ExitCode.DONE) {
                exitCode = result;
            }
            if (result != ExitCode.DONE && result != ExitCode.BAD_INPUT) {
                break;
            }
            start = System.nanoTime();
        }
        return exitCode;
    }

    Report report(String name) {
        if (json()) {
            return new JsonReport(out, defaults == null ? null : defaults.path());
        }
        if (quiet.<Boolean>getValue()) {
            return TextReport.quiet(err);
        }
        if (defaults != null) {
            err.println("kinora: " + name + ": with the defaults of " + defaults.path());
        }
        return new TextReport(out, err, Terminal.isWatched() ? new RenderBar(name, err) : null);
    }

    SceneOptions sceneOptions() {
        return sceneOptions;
    }

    EncoderPreset preset() {
        return preset.getValue();
    }

    /** Null for a video. */
    BigDecimal still() {
        return still.getValue();
    }

    boolean lastFrame() {
        return lastFrame.getValue();
    }

    /** Whether one frame is wanted rather than a film. */
    boolean isStill() {
        return still() != null || lastFrame();
    }

    /** What films become. */
    FileFormat kind() {
        return kind;
    }

    OutputOptions output() {
        return outputOptions;
    }

    /** The file or folder that was named; null for the usual one. */
    Path named() {
        return output.getValue();
    }

    boolean sections() {
        return sections.getValue();
    }

    boolean open() {
        return open.getValue();
    }

    /** Null for the film's beginning. */
    BigDecimal from() {
        return from.getValue();
    }

    /** Null for the film's end. */
    BigDecimal to() {
        return to.getValue();
    }

    /** Null for the whole film. */
    ShardPart shard() {
        return shards.part();
    }

    ShardOptions shards() {
        return shards;
    }

    FarmOptions farm() {
        return farm;
    }

    /** What scenes in files are made of, as far as that is known. */
    SceneParts parts() {
        return parts;
    }

    /**
     * What a process elsewhere is told to render a shard of this film.
     *
     * @param bundle takes along the files that options name
     */
    List<String> argumentsElsewhere(SceneChoice scene, FarmBundle bundle) {
        if (defaults != null) {
            bundle.add(defaults.path());
        }
        FarmArguments arguments = new FarmArguments(spec.commandLine().getParseResult(), bundle)
                .without(output, keep, open, quiet, json, memory)
                .without(farm.all().toArray(OptionSpec[]::new))
                .without(companions.all().toArray(OptionSpec[]::new));
        List<String> all = arguments.of(scene, sceneOptions);
        if (outputOptions.asked() == null) {
            // which the name of the film may have decided
            all.add("--format=" + kind.name().toLowerCase(Locale.ROOT));
        }
        return all;
    }

    /** How much memory Java was given; null for the usual. */
    String memory() {
        return memory.getValue();
    }

    CacheOptions cache() {
        return cache;
    }

    CaptionOptions captions() {
        return captions;
    }

    CompanionOptions companions() {
        return companions;
    }

    /** Null to leave the sound as loud as it is. */
    LoudnessTarget loudness() {
        return loudness.getValue();
    }

    /** Whether a film of a scene that has noted something, or nothing, gets a record. */
    boolean record(boolean isNoted) {
        Boolean asked = record.getValue();
        return asked == null ? isNoted : asked;
    }

    boolean keep() {
        return keep.getValue();
    }

    boolean json() {
        return json.getValue();
    }
}
