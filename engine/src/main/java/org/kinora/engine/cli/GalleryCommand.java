package org.kinora.engine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.gallery.Gallery;
import org.kinora.engine.cli.gallery.GalleryReport;
import org.kinora.engine.cli.gallery.GalleryScene;
import org.kinora.engine.frame.PictureSize;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code gallery}: one page of scenes, with their pictures, clips and code. */
final class GalleryCommand implements Callable<Integer> {

    private final PositionalParamSpec scenes = SceneArguments.scenes();
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FOLDER")
            .description("the folder to write (default render-out/gallery)")
            .build();
    private final OptionSpec size = Options.value(
            PictureSize.class,
            SceneOptions::parseSize,
            "WxH",
            "854x480",
            "size of pictures and clips in pixels (default ${DEFAULT-VALUE})",
            "--size");
    private final OptionSpec seconds =
            Options.decimal("SECONDS", "6", "length of a clip at most (default ${DEFAULT-VALUE})", "--seconds");
    private final OptionSpec again = Options.flag("make all pictures, also where nothing has changed", "--again");
    private final OptionSpec sources = OptionSpec.builder("--sources")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FOLDER")
            .defaultValue("")
            .description("the source tree that the scenes' code is read from (default: where the command is given)")
            .build();
    private final OptionSpec memory = SceneArguments.memory();

    private final PrintStream out;
    private final PrintStream err;

    GalleryCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("gallery");
        spec.addPositional(scenes);
        spec.addOption(output).addOption(size).addOption(seconds).addOption(again);
        spec.addOption(sources).addOption(memory).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Makes a page of scenes that opens from the disk: pictures, clips, code, search.")
                .footer(
                        "",
                        "  gallery",
                        "  gallery RollingWheel TriangleAngles -o wheels",
                        "",
                        "Without names, all scenes of the gallery. Only what has changed is rendered.");
        return spec;
    }

    @Override
    public Integer call() {
        try {
            return make();
        } catch (IOException refused) {
            err.println("kinora: " + refused.getMessage());
            return ExitCode.BAD_INPUT;
        } catch (Exception failed) {
            return Failure.of(failed).print(err);
        }
    }

    private int make() throws IOException, InterruptedException {
        double length = seconds.<Double>getValue();
        if (!(length > 0 && length <= 3600)) {
            throw new UsageException("--seconds " + length + ": a clip lasts more than 0 and at most 3600 seconds.");
        }
        PictureSize pictures = size.getValue();
        if (pictures.width() % 2 != 0 || pictures.height() % 2 != 0) {
            throw new UsageException("--size " + pictures + ": a clip's width and height are even.");
        }
        List<GalleryScene> shown = chosen();
        Path folder = output.getValue() == null ? Path.of("render-out", "gallery") : output.getValue();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("-o " + folder + ": that is a file; name a folder.");
        }
        Gallery gallery = new Gallery(folder, sources.getValue(), pictures, length);
        Lines lines = new Lines();
        int made = gallery.make(shown, again.<Boolean>getValue(), lines);
        out.println(gallery.page() + ": " + shown.size() + (shown.size() == 1 ? " scene" : " scenes") + ", " + made
                + " rendered");
        return lines.exitCode;
    }

    private List<GalleryScene> chosen() {
        List<String> named = scenes.getValue();
        if (named.isEmpty()) {
            return GalleryScenes.ofThisProcess();
        }
        List<SceneChoice> choices = SceneFinder.ofThisProcess().list(named);
        for (SceneChoice scene : choices) {
            if (scene.module() == null || !scene.part().isEmpty()) {
                throw new UsageException(
                        scene.name() + ": the gallery shows whole scenes of the application, which --list of"
                                + " the command render names, and neither parts nor scenes of other files.");
            }
        }
        return GalleryScenes.of(choices);
    }

    /** A line for each scene on the error output. */
    private final class Lines implements GalleryReport {

        private int exitCode = ExitCode.DONE;

        @Override
        public void began(String scene, int number, int of) {
            err.printf("%d of %d: %s%n", number, of, scene);
        }

        @Override
        public void failed(String scene, Throwable reason) {
            int code = Failure.of(reason).print(err);
            exitCode = exitCode == ExitCode.DONE ? code : exitCode;
        }
    }
}
