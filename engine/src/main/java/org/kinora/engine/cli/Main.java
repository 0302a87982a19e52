package org.kinora.engine.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import org.kinora.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The application: {@code render SCENE …}, {@code preview SCENE …}, {@code bench SCENE …}, {@code gallery}, {@code lint
 * SCENE …}, {@code doctor} and {@code new NAME}.
 */
public final class Main {

    private static final String COMMANDS = "render, preview, bench, gallery, lint, doctor, new";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Carries out a command and returns its exit code; see {@link ExitCode}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0) {
            err.println("kinora: name a command: " + COMMANDS + ". Each has a --help.");
            return ExitCode.BAD_INPUT;
        }
        if (arguments[0].equals("--version")) {
            for (String line : VersionText.lines()) {
                out.println(line);
            }
            return ExitCode.DONE;
        }
        // picocli's own subcommands would make every command's classes load for each
        CommandSpec command = switch (arguments[0]) {
            case "render" -> new RenderCommand(out, err).spec();
            case "preview" -> new PreviewCommand(out, err).spec();
            case "bench" -> new BenchCommand(out, err).spec();
            case "gallery" -> new GalleryCommand(out, err).spec();
            case "lint" -> new LintCommand(out, err).spec();
            case "doctor" -> new DoctorCommand(out).spec();
            case "new" -> new NewCommand(out, err).spec();
            default -> null;
        };
        if (command == null) {
            err.println("kinora: there is no command " + arguments[0] + ", only " + COMMANDS + ".");
            return ExitCode.BAD_INPUT;
        }
        return new CommandLine(command)
                .setUsageHelpAutoWidth(false)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("kinora: " + wrong.getMessage() + ". --help lists the options.");
                    return ExitCode.BAD_INPUT;
                })
                .setExecutionExceptionHandler(
                        (wrong, line, given) -> Failure.of(wrong).print(err))
                .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
