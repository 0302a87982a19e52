package org.kinora.model.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.UnreadableTextException;
import org.kinora.model.hub.ModelDownloadException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the model can be asked from a shell: {@code predict "Paris is a city in"} and the like. */
public final class Main {

    private static final String COMMANDS = "tokens, predict, generate, eval, checks";

    private static final String HELP = """
            Asks the model. Commands, each with a --help:
              tokens TEXT       the tokens that a text is cut into
              predict TEXT      what may come next, and how likely
              generate TEXT     what the model goes on to write
              eval FILE...      how well it predicts texts: nats per token, bits per byte
              checks            whether the prompts that scenes show still work

              predict "Paris is a city in" --top 8
              generate "Once upon a time" --max-tokens 60 --seed 7
              predict "Paris is a city in" --model gpt2 --device gpu --json

            Exit codes: 0 done, 1 a fault of Kinora's, 2 something to put right.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        // tokens are text of any language, whatever the system's own encoding
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    /** Carries out a command and returns its exit code; see {@link ExitCode}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String name = arguments.length == 0 ? "--help" : arguments[0];
        CommandSpec command = switch (name) {
            case "tokens" -> new TokensCommand(out, err).spec();
            case "predict" -> new PredictCommand(out, err).spec();
            case "generate" -> new GenerateCommand(out, err).spec();
            case "eval" -> new EvalCommand(out, err).spec();
            case "checks" -> new ChecksCommand(out, err).spec();
            default -> null;
        };
        if (command == null) {
            if (name.equals("--help") || name.equals("-h")) {
                out.print(HELP);
                return arguments.length == 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
            }
            err.println("kinora: there is no command " + name + ", only " + COMMANDS + ".");
            return ExitCode.BAD_INPUT;
        }
        Failures failures = new Failures(List.of(arguments).contains("--json"), out, err);
        return new CommandLine(command)
                .setUsageHelpAutoWidth(false)
                .setExpandAtFiles(false) // "@home" is a text like any other
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(
                        (wrong, given) -> failures.report(wrong.getMessage() + ". --help shows what there is."))
                .setExecutionExceptionHandler((wrong, line, given) -> {
                    if (isTheCallers(wrong)) {
                        return failures.report(wrong.getMessage());
                    }
                    throw wrong;
                })
                .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** The model refuses prompts that are too long, and samplings that make no sense, as illegal arguments. */
    private static boolean isTheCallers(Exception wrong) {
        return wrong instanceof UsageException
                || wrong instanceof ModelFormatException
                || wrong instanceof UnreadableTextException
                || wrong instanceof ModelDownloadException
                || wrong instanceof IllegalArgumentException;
    }

    /** One sentence on the error stream, or for programs an object on the other. */
    private record Failures(boolean json, PrintStream out, PrintStream err) {

        int report(String message) {
            if (json) {
                new JsonLines(out).line(object -> {
                    object.writeStringField("error", message);
                    object.writeNumberField("exitCode", ExitCode.BAD_INPUT);
                });
            } else {
                err.println("kinora: " + message);
            }
            return ExitCode.BAD_INPUT;
        }
    }
}
