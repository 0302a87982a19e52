package org.kinora.engine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.kinora.command.CommandName;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.project.ProjectTemplate;
import org.kinora.engine.output.Versions;
import org.kinora.files.PartialFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code new}: a folder with a scene, defaults, a narration, tests and a workflow to begin with. */
final class NewCommand implements Callable<Integer> {

    /** What Maven takes for an artifact's name, and every file system for a folder's. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final PositionalParamSpec folder = PositionalParamSpec.builder()
            .type(Path.class)
            .converters(new PathConverter())
            .arity("1")
            .paramLabel("FOLDER")
            .description("the folder to make, whose name is the project's")
            .build();
    private final OptionSpec packageName = Options.text(
            "NAME", null, "the Java package of the scene (default: the project's name in small letters)", "--package");

    private final PrintStream out;
    private final PrintStream err;

    NewCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("new");
        spec.addPositional(folder).addOption(packageName).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Makes a project with a scene of your own, which renders, is tested, and opens in an IDE.")
                .footer("", "  new my-film", "  new films/waves --package com.example.waves");
        return spec;
    }

    @Override
    public Integer call() {
        try {
            make(folder.getValue());
            return ExitCode.DONE;
        } catch (IOException refused) {
            err.println("kinora: " + folder.getValue() + ": " + reason(refused) + ".");
            return ExitCode.BAD_INPUT;
        }
    }

    private void make(Path target) throws IOException {
        String name = name(target);
        String inPackage = packageOf(name);
        Map<String, String> names = Map.of(
                "package", inPackage,
                "groupId", inPackage,
                "artifactId", name,
                "version", "1.0-SNAPSHOT",
                "kinoraVersion", Versions.all().get("kinora"));
        PartialFolder partial = PartialFolder.inFolderMadeFor(target, file -> false);
        try {
            ProjectTemplate.ofKinora().write(partial.path(), names);
            partial.complete();
        } catch (IOException | RuntimeException failed) {
            partial.discard();
            throw failed;
        }
        out.println(target + " is a project with a scene, Opening. From here:");
        out.println("  " + CommandName.of("preview") + " " + scene(target, inPackage));
        out.println("  " + CommandName.of("render") + " " + scene(target, inPackage) + " -ql -p");
        out.println(target.resolve("README.md") + " says how it is opened in an IDE and tested.");
    }

    /** As it is typed. */
    private static String scene(Path target, String inPackage) {
        String scene = target.resolve("src/main/java/" + inPackage.replace('.', '/') + "/Opening.java")
                .toString();
        return scene.matches("[\\p{IsAlphabetic}\\p{IsDigit}/._~+:@%,-]+")
                ? scene
                : "'" + scene.replace("'", "'\\''") + "'";
    }

    private static String name(Path target) {
        Path last = target.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString();
        if (!NAME.matcher(name).matches()) {
            throw new UsageException(
                    "A project's name has letters from A to Z, digits, - and _, and begins with a letter, not \"" + name
                            + "\". Name it like my-film.");
        }
        return name;
    }

    private String packageOf(String project) {
        String asked = packageName.getValue();
        String chosen =
                asked != null ? asked : project.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        if (!SourceVersion.isName(chosen)
                || (chosen + ".").startsWith("java.")
                || (chosen + ".").startsWith("org.kinora.")) {
            throw new UsageException((asked != null ? "--package " + asked : "\"" + chosen + "\"")
                    + ": is no name for a Java package of your own. --package takes one such as com.example.film.");
        }
        return chosen;
    }

    private static String reason(IOException refused) {
        return refused instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : "cannot be written: " + refused.getMessage();
    }
}
