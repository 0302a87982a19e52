package org.kinora.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.GalleryScenes;
import org.kinora.engine.cli.gallery.Gallery;
import org.kinora.engine.cli.gallery.GalleryPage;
import org.kinora.engine.cli.gallery.GalleryReport;
import org.kinora.engine.cli.gallery.GalleryScene;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.SceneException;
import org.kinora.gl.NoOpenGlException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a person types at {@code scripts/site}: the repository in, a folder of pages out. */
public final class SiteCommand implements Callable<Integer> {

    private static final PictureSize GALLERY_SIZE = new PictureSize(854, 480);
    private static final double GALLERY_SECONDS = 6;

    private final OptionSpec output = path("FOLDER", "the folder to write (default render-out/site)", "-o", "--output");
    private final OptionSpec sources =
            path("FOLDER", "the repository (default: where the command is given)", "--sources");
    private final OptionSpec film =
            path("FILE", "a film for the film's page (default render-out/Explainer.mp4 where it is)", "--film");
    private final OptionSpec api = path("FOLDER", "the API's documentation, as javadoc makes it", "--api");
    private final OptionSpec address = Options.text(
            "ADDRESS", "", "where the site will lie, https://kinora.example/, for sitemap.xml", "--address");
    private final OptionSpec quick =
            Options.flag("render nothing of the gallery: it shows the pictures that are there already", "--quick");
    private final OptionSpec javadoc =
            Options.flag("make the API's documentation too, which takes minutes", "--javadoc");

    private final PrintStream out;
    private final PrintStream err;

    SiteCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    private static OptionSpec path(String label, String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
                .type(Path.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    public static void main(String[] arguments) {
        System.exit(run(
                arguments,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Makes the site and returns the exit code; see {@link ExitCode}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new SiteCommand(out, err).spec())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("kinora: " + wrong.getMessage() + ". --help lists the options.");
                    return ExitCode.BAD_INPUT;
                })
                .execute(arguments);
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("site");
        List.of(output, film, javadoc, quick, address, sources, api).forEach(spec::addOption);
        spec.addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Makes a static site: the guide, whose samples it compiles and renders, the gallery, the"
                        + " documents, the film.")
                .footer(
                        "",
                        "  site                      # the first time, the gallery takes minutes",
                        "  site --quick -o /tmp/site",
                        "  site --film render-out/Explainer.mp4 --javadoc --address https://kinora.example/",
                        "",
                        "Only what has changed is rendered. The folder needs no server: open index.html.");
        return spec;
    }

    @Override
    public Integer call() {
        try {
            return make();
        } catch (UsageException | SiteException | SceneException | IOException wrong) {
            wrong.getMessage().lines().forEach(line -> err.println("kinora: " + line));
            return ExitCode.BAD_INPUT;
        } catch (NoOpenGlException missing) {
            err.println("kinora: " + missing.getMessage());
            return ExitCode.NO_OPENGL;
        } catch (InterruptedException stopped) {
            err.println("kinora: stopped");
            return ExitCode.FAULT;
        }
    }

    private int make() throws IOException, InterruptedException {
        Path root = value(sources, Path.of("")).toAbsolutePath().normalize();
        if (!Files.exists(root.resolve("engine/docs/guide"))) {
            throw new UsageException("--sources " + root + ": that is no repository of Kinora.");
        }
        Path folder = value(output, Path.of("render-out", "site"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("-o " + folder + ": that is a file; name a folder.");
        }
        String home = address.getValue();
        if (!home.isEmpty() && !home.matches("https?://[\\w.:/~-]+")) {
            throw new UsageException("--address " + home + ": an address begins with https://.");
        }
        Path shown = value(film, root.resolve("render-out/Explainer.mp4"));
        boolean isNamed = film.getValue() != null;
        if (isNamed && !Files.isRegularFile(shown)) {
            throw new UsageException("--film " + shown + ": there is no such file.");
        }
        Path documentation = api.getValue();
        if (documentation != null) {
            mirror(documentation, folder.resolve(NameLinks.API));
        }
        FilmPage films = new FilmPage(folder);
        SitePage filmPage = Files.exists(shown) ? films.of(shown) : films.missing();
        Lines lines = new Lines();
        List<GalleryScene> scenes = GalleryScenes.ofThisProcess();
        SitePage galleryPage = gallery(scenes, root, folder.resolve("gallery"), lines);
        NameLinks names = NameLinks.of(
                folder,
                scenes.stream().map(scene -> scene.type().getSimpleName()).toList());
        Site.Made made = new Site(root, folder).make(galleryPage, filmPage, home, names);
        out.printf(
                "%s: %d pages, %d samples compiled, %d rendered%n",
                folder.resolve(Site.HOME), made.pages(), made.samples(), made.rendered());
        return lines.exitCode;
    }

    private SitePage gallery(List<GalleryScene> scenes, Path root, Path folder, Lines lines)
            throws IOException, InterruptedException {
        Gallery gallery = new Gallery(folder, root, GALLERY_SIZE, GALLERY_SECONDS);
        if (!quick.<Boolean>getValue()) {
            gallery.make(scenes, false, lines);
        }
        return new SitePage(
                Site.GALLERY,
                "Gallery",
                "All scenes that come with Kinora: pictures, clips and code.",
                0,
                gallery.contents(scenes).markup(),
                GalleryPage.style(),
                GalleryPage.script());
    }

    private static Path value(OptionSpec option, Path otherwise) {
        Path given = option.getValue();
        return given == null ? otherwise : given;
    }

    /** Makes one folder of files as another one is. */
    private static void mirror(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> old = Files.walk(to)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                if (!Files.exists(from.resolve(to.relativize(file).toString()))) {
                    Files.delete(file);
                }
            }
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A line for each scene of the gallery on the error output. */
    private final class Lines implements GalleryReport {

        private int exitCode = ExitCode.DONE;

        @Override
        public void began(String scene, int number, int of) {
            err.printf("gallery, %d of %d: %s%n", number, of, scene);
        }

        @Override
        public void failed(String scene, Throwable reason) {
            err.println("kinora: " + reason.getMessage());
            exitCode = ExitCode.BAD_INPUT;
        }
    }
}
