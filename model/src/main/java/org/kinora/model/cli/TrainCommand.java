package org.kinora.model.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kinora.model.GptConfig;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.training.TrainingException;
import org.kinora.model.training.TrainingPlan;
import org.kinora.model.training.TrainingRun;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a person types at {@code scripts/train}: texts in, a model out. */
public final class TrainCommand implements Callable<Integer> {

    private static final float EPSILON = 1e-5f;

    private final OptionSpec corpus = OptionSpec.builder("--corpus")
            .paramLabel("FILE")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .required(true)
            .description("texts in UTF-8, each ended by a line <|endoftext|>; a file of the same name in a folder val"
                    + " beside it is held out, else one text in a hundred")
            .build();
    private final OptionSpec mixture = OptionSpec.builder("--mixture")
            .paramLabel("N")
            .arity("1")
            .splitRegex(",")
            .type(List.class)
            .auxiliaryTypes(Double.class)
            .description("how often each file is drawn, such as 3,1,1 (default: every token alike)")
            .build();
    private final OptionSpec layers = number("4", "blocks", "--layers");
    private final OptionSpec heads = number("4", "attention heads in a block", "--heads");
    private final OptionSpec width = number("256", "numbers in a token's vector", "--dim");
    private final OptionSpec context = number("256", "tokens read at once", "--context");
    private final OptionSpec vocabulary = number("4096", "tokens to learn from the texts", "--vocab");
    private final OptionSpec rows = number("16", "rows of tokens in a step", "--batch");
    private final OptionSpec steps = number("0", "steps to take", "--steps");
    private final OptionSpec minutes = Options.decimal("M", "0", "how long to train, instead of --steps", "--minutes");
    private final OptionSpec seed = Options.seed();
    private final OptionSpec every = number("200", "steps between checkpoints", "--checkpoint-every");
    private final OptionSpec log =
            Options.text("FILE", null, "a line of JSON a step (default: train.jsonl in --out)", "--log");
    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(Path.class)
            .required(true)
            .description("gets the model in Hugging Face's layout, and the checkpoint")
            .build();
    private final OptionSpec resume = Options.flag("go on from the checkpoint in --out", "--resume");
    private final PrintStream progress;

    TrainCommand(PrintStream progress) {
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
                    if (wrong instanceof TrainingException || wrong instanceof ModelFormatException) {
                        err.println("kinora: " + wrong.getMessage());
                        return ExitCode.BAD_INPUT;
                    }
                    if (wrong instanceof IOException) {
                        err.println(
                                "kinora: " + wrong + ". Check that the disk has room and that you may write there.");
                        return ExitCode.BAD_INPUT;
                    }
                    throw wrong;
                })
                .execute(arguments);
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("train");
        Stream.of(corpus, mixture, layers, heads, width, context, vocabulary, rows, steps, minutes, seed, every)
                .forEach(spec::addOption);
        spec.addOption(log).addOption(out).addOption(resume).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Trains a GPT-2 of your own from texts.")
                .footer("", "  train --corpus stories.txt facts.txt --minutes 60 --out my-model");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = out.getValue();
        String logFile = log.getValue();
        List<Path> files = corpus.getValue();
        List<Double> weights = mixture.getValue();
        int size = width.getValue();
        GptConfig config = new GptConfig(
                layers.getValue(),
                heads.getValue(),
                size,
                4 * size,
                context.getValue(),
                vocabulary.getValue(),
                GptConfig.Gelu.TANH,
                EPSILON,
                true);
        TrainingPlan plan = new TrainingPlan(
                files,
                weights == null ? List.of() : weights,
                config,
                rows.getValue(),
                steps.getValue(),
                minutes.getValue(),
                seed.getValue(),
                every.getValue(),
                logFile == null ? folder.resolve("train.jsonl") : Path.of(logFile),
                folder,
                resume.getValue());
        new TrainingRun(plan, progress).run();
        return ExitCode.DONE;
    }

    private static OptionSpec number(String defaultValue, String what, String name) {
        return Options.wholeNumber(defaultValue, "a whole number", what + " (default ${DEFAULT-VALUE})", name);
    }
}
