package org.kinora.model.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.Terminal;
import org.kinora.command.UsageException;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.UnreadableTextException;
import org.kinora.model.hub.ModelDownloadException;
import org.kinora.model.kernels.Device;
import org.kinora.model.training.DivergedException;
import org.kinora.model.training.TrainingException;
import org.kinora.model.training.run.TrainingRun;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What a person types at {@code scripts/train}: texts in, a model out. */
public final class TrainCommand implements Callable<Integer> {

    private final TrainOptions options;
    private final PrintStream progress;

    TrainCommand(PrintStream progress) {
        this.options = new TrainOptions(progress);
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.err));
    }

    /** Trains and returns the exit code; see {@link ExitCode}. */
    static int run(String[] arguments, PrintStream err) {
        return new CommandLine(new TrainCommand(err).spec())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("kinora: " + wrong.getMessage() + ". --help shows what there is.");
                    return ExitCode.BAD_INPUT;
                })
                .setExecutionExceptionHandler((wrong, line, given) -> {
                    err.println("kinora: " + sentence(wrong));
                    return ExitCode.BAD_INPUT;
                })
                .execute(arguments);
    }

    /** @throws Exception what is no fault of the caller's */
    private static String sentence(Exception wrong) throws Exception {
        if (wrong.getCause() instanceof DivergedException) {
            return wrong.getMessage() + " Begin anew with a lower --rate, or a longer --warmup.";
        }
        if (wrong instanceof TrainingException training) {
            return sentence(training);
        }
        if (wrong instanceof ModelFormatException
                || wrong instanceof ModelDownloadException
                || wrong instanceof UnreadableTextException
                || wrong instanceof UsageException) {
            return wrong.getMessage();
        }
        if (wrong instanceof UncheckedIOException unchecked) {
            return sentence(unchecked.getCause());
        }
        if (wrong instanceof FileSystemException file) {
            return "%s: this cannot be written (%s). Check that the disk has room and that you may write there."
                    .formatted(file.getFile(), reason(file));
        }
        if (wrong instanceof IOException) {
            return "Writing failed (" + wrong.getMessage()
                    + "). Check that the disk has room and that you may write to --out.";
        }
        throw wrong;
    }

    /** The library's words, and the options that they are about. */
    private static String sentence(TrainingException wrong) {
        String message = wrong.getMessage();
        return switch (wrong.subject()) {
            case MIXTURE -> "--mixture: " + message;
            case VOCABULARY -> "--vocab: " + message;
            case FOLDER_IN_USE -> message + " Add --resume to go on with it, or name another folder.";
            case FOLDER_EMPTY -> message + " Leave out --resume to begin.";
            case SETTINGS -> message + " Give the same options, or another --out.";
            case OTHER -> message;
        };
    }

    /** The system's own words, or ours where the JDK has put them into the kind of the exception. */
    private static String reason(FileSystemException file) {
        if (file.getReason() != null) {
            return file.getReason();
        }
        if (file instanceof AccessDeniedException) {
            return "permission denied";
        }
        return file instanceof FileAlreadyExistsException ? "there is a file of that name" : "there is no such folder";
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("train");
        options.addTo(spec);
        spec.addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Trains a GPT-2 of your own from texts.")
                .footer(
                        "",
                        "  train --corpus stories.txt facts.txt --minutes 60 --out my-model",
                        "  train --corpus stories.txt facts.txt --minutes 90 --out my-model --resume",
                        "  train --corpus chats.txt.xz --from gpt2 --rate 0.002 --steps 500 --out my-chatbot",
                        "",
                        "A step reads --batch rows of --context tokens. What is interrupted goes on with --resume and the same options;",
                        "only --steps and --minutes may change. Exit codes: 0 done, 1 a fault of Kinora's, 2 something to put right.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        try {
            new TrainingRun(options.plan(), progress, Terminal.isWatched()).run();
            return ExitCode.DONE;
        } catch (IllegalStateException unavailable) {
            if (options.device() == Device.GPU || options.device() == Device.CUDA) {
                throw ModelArguments.unavailable(options.device(), unavailable);
            }
            throw unavailable;
        } catch (OutOfMemoryError full) {
            throw new UsageException(
                    "This training needs more memory than the %,d MB that Java may take here. Choose a smaller model, or a smaller --context."
                            .formatted(Runtime.getRuntime().maxMemory() >> 20));
        }
    }
}
