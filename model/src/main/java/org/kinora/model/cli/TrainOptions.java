package org.kinora.model.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.model.kernels.Device;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Schedule;
import org.kinora.model.training.run.Budget;
import org.kinora.model.training.run.Initialization;
import org.kinora.model.training.run.Mixture;
import org.kinora.model.training.run.TrainingPlan;
import org.kinora.model.transformer.GptConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code scripts/train} can be told, and the plan that it amounts to. */
final class TrainOptions {

    private static final float EPSILON = 1e-5f;
    private static final double MUON_RATE = 0.02;
    private static final double ADAMW_RATE = 0.001;
    private static final double A_THIRD = 1 / 3.0;

    private final OptionSpec corpus = OptionSpec.builder("--corpus")
            .paramLabel("FILE")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .required(true)
            .description(
                    "texts in UTF-8, plain or packed (.xz), each ended by a line <|endoftext|>; a file of the same name"
                            + " in a folder val beside it is held out, else one text in a hundred")
            .build();
    private final OptionSpec mixture = OptionSpec.builder("--mixture")
            .paramLabel("N")
            .arity("1")
            .splitRegex(",")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .converters(Options.AS_IT_IS)
            .description(
                    "how often each file is drawn, as 3,1,1 or stories=3,facts=1,chats=1 (default: every token alike)")
            .build();
    private final OptionSpec from = Options.text(
            "DIR|NAME",
            null,
            "a model to train further, its weights, sizes and tokenizer: a folder in Hugging Face's layout, or gpt2,"
                    + " gpt2-medium, gpt2-large or gpt2-xl, which are downloaded once",
            "--from");
    private final OptionSpec tokenizer = OptionSpec.builder("--tokenizer")
            .paramLabel("DIR")
            .type(Path.class)
            .description("a tokenizer to take, instead of one learned from the texts")
            .build();
    private final OptionSpec layers = number("4", "blocks", "--layers");
    private final OptionSpec heads = number("4", "attention heads in a block", "--heads");
    private final OptionSpec width = number("256", "numbers in a token's vector", "--dim");
    private final OptionSpec context = number("256", "tokens read at once", "--context");
    private final OptionSpec vocabulary = number("4096", "tokens to learn from the texts", "--vocab");
    private final OptionSpec rows = number("16", "rows of tokens in a step", "--batch");
    private final OptionSpec steps = Options.wholeNumber("0", "a whole number", "how many steps to take", "--steps");
    private final OptionSpec minutes = Options.decimal("M", "0", "or how many minutes", "--minutes");
    private final OptionSpec recipe = Options.text(
            "NAME",
            "muon",
            "muon, for the blocks' matrices with AdamW for the rest, or adamw for all (default ${DEFAULT-VALUE})",
            "--recipe");
    private final OptionSpec rate = Options.decimal(
            "R",
            null,
            "learning rate (default %s for muon, whose AdamW has a tenth of it, %s for adamw)"
                    .formatted(MUON_RATE, ADAMW_RATE),
            "--rate");
    private final OptionSpec device = Options.device();
    private final OptionSpec warmUp = number("60", "first steps, in which the rate rises from 0", "--warmup");
    private final OptionSpec decay = Options.decimal(
            "F", null, "last part of the training, in which the rate falls to 2 %% (default a third)", "--decay");
    private final OptionSpec seed = Options.seed();
    private final OptionSpec every = number("200", "steps between checkpoints", "--checkpoint-every");
    private final OptionSpec heldOutTokens =
            number("51200", "held-out tokens of each source that are evaluated at the end", "--val-tokens");
    private final OptionSpec heldOutEvery =
            number("1000", "steps after which a tenth of them is evaluated, for the log", "--val-every");
    private final OptionSpec log =
            Options.text("FILE", null, "a line of JSON a step or evaluation (default: train.jsonl in --out)", "--log");
    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(Path.class)
            .required(true)
            .description("gets the model in Hugging Face's layout, and the checkpoint")
            .build();
    private final OptionSpec resume = Options.flag("go on from the checkpoint in --out", "--resume");

    private final PrintStream err;
    private CommandSpec command;

    /** @param err is told how far a download is */
    TrainOptions(PrintStream err) {
        this.err = err;
    }

    void addTo(CommandSpec spec) {
        command = spec;
        Stream.of(corpus, mixture, from, tokenizer, layers, heads, width, context, vocabulary, rows, steps, minutes)
                .forEach(spec::addOption);
        Stream.of(recipe, rate, warmUp, decay, seed, every, heldOutTokens, heldOutEvery, log, out, resume, device)
                .forEach(spec::addOption);
    }

    /**
     * What was asked for.
     *
     * @throws UsageException if options contradict each other
     * @throws org.kinora.model.hub.ModelDownloadException if the model to begin with cannot be downloaded
     * @throws org.kinora.model.training.TrainingException if there can be no such training
     * @throws org.kinora.model.format.ModelFormatException if there can be no model of these sizes
     */
    TrainingPlan plan() {
        Path folder = out.getValue();
        String logFile = log.getValue();
        List<String> given = mixture.getValue();
        return new TrainingPlan(
                corpus.getValue(),
                given == null ? Mixture.BY_SIZE : new Mixture(given),
                initialization(),
                recipe(),
                device(),
                rows.getValue(),
                budget(),
                seed.getValue(),
                every.getValue(),
                heldOutEvery.getValue(),
                heldOutTokens.getValue(),
                logFile == null ? folder.resolve("train.jsonl") : Path.of(logFile),
                folder,
                resume.getValue());
    }

    private Budget budget() {
        int most = steps.getValue();
        double longest = minutes.getValue();
        if (most < 0 || !(longest >= 0) || most == 0 == (longest == 0)) {
            throw new UsageException(
                    "Say either after how many --steps the training ends or after how many --minutes.");
        }
        return new Budget(most, longest);
    }

    /** Where it computes. */
    Device device() {
        Device given = device.getValue();
        return given == null ? Device.preferred() : given;
    }

    private Initialization initialization() {
        String model = from.getValue();
        if (model != null) {
            refuse(from, layers, heads, width, context, vocabulary, tokenizer);
            return new Initialization.Pretrained(NamedModel.folder(model, err));
        }
        int size = width.getValue();
        refuseWhatNoArrayHolds(size);
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
        Path known = tokenizer.getValue();
        if (known != null) {
            refuse(tokenizer, vocabulary);
            return new Initialization.WithTokenizer(config, known);
        }
        return new Initialization.Random(config);
    }

    /** All weights together, and one layer's attention, are to have fewer numbers than a Java array can. */
    private void refuseWhatNoArrayHolds(double size) {
        double inBlocks = 12 * size * size * layers.<Integer>getValue();
        double inEmbeddings = size * vocabulary.<Integer>getValue() + size * context.<Integer>getValue();
        double patterns = Math.pow(context.<Integer>getValue(), 2) * heads.<Integer>getValue();
        if (Math.max(inBlocks + inEmbeddings, patterns) > Integer.MAX_VALUE) {
            throw new UsageException(
                    "A model of these sizes is too large to train: it would have %.3g weights, and %.3g attention weights a layer. Choose a smaller --dim, --layers or --context."
                            .formatted(inBlocks + inEmbeddings, patterns));
        }
    }

    private void refuse(OptionSpec decided, OptionSpec... others) {
        for (OptionSpec other : others) {
            if (command.commandLine().getParseResult().hasMatchedOption(other)) {
                throw new UsageException("%s: %s decides that already. Leave one of them out."
                        .formatted(other.longestName(), decided.longestName()));
            }
        }
    }

    private Recipe recipe() {
        Double given = rate.getValue();
        if (given != null && !(given > 0)) {
            throw new UsageException("--rate: a learning rate is more than 0, not " + given + ".");
        }
        Double part = decay.getValue();
        int rising = warmUp.getValue();
        if (rising < 0 || part != null && !(part >= 0 && part <= 1)) {
            throw new UsageException("--warmup takes steps from 0 up and --decay a part from 0 to 1, not %d and %s."
                    .formatted(rising, part == null ? "a third" : part));
        }
        Schedule schedule = Schedule.fallingIn(part == null ? A_THIRD : part, rising);
        String name = recipe.getValue();
        return switch (name) {
            case "muon" -> Recipe.muon(given == null ? MUON_RATE : given).schedule(schedule);
            case "adamw" -> Recipe.adamW(given == null ? ADAMW_RATE : given).schedule(schedule);
            default -> throw new UsageException("--recipe: there is no \"" + name + "\"; choose muon or adamw.");
        };
    }

    private static OptionSpec number(String defaultValue, String what, String name) {
        return Options.wholeNumber(defaultValue, "a whole number", what + " (default ${DEFAULT-VALUE})", name);
    }
}
