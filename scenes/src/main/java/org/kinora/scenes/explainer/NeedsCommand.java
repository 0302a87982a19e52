package org.kinora.scenes.explainer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.model.Gpt;
import org.kinora.model.checks.CheckLine;

/** {@code scripts/needs [--model DIR]}: asks a model everything that the film's beats need, and prints what it answers. */
public final class NeedsCommand {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private NeedsCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** The exit code: 0 even if beats are lost, and 2 if there is no such model. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean isNamed = arguments.size() == 2 && arguments.get(0).equals("--model");
        if (!arguments.isEmpty() && !isNamed) {
            err.println("kinora: needs takes --model and a model's folder or name, and nothing else");
            return BAD_INPUT;
        }
        try {
            print(isNamed ? model(arguments.get(1)) : Gpt.loadDefault(), out);
            return DONE;
        } catch (IllegalArgumentException wrong) {
            err.println("kinora: " + wrong.getMessage());
            return BAD_INPUT;
        }
    }

    private static Gpt model(String name) {
        return Files.isDirectory(Path.of(name)) ? Gpt.load(Path.of(name)) : Gpt.named(name);
    }

    private static void print(Gpt gpt, PrintStream out) {
        List<String> lost = new ArrayList<>();
        Set<String> told = new HashSet<>();
        String beat = "";
        for (CheckLine line : (Iterable<CheckLine>) FilmNeeds.check(gpt, FilmNeeds.beats().stream())::iterator) {
            if (!line.check().equals(beat)) {
                beat = line.check();
                out.println(beat);
            }
            if (told.add(line.question()) || !line.holds()) { // what several beats need is said once
                out.printf(
                        "  %s  %s: %s%n",
                        line.holds() ? "yes" : "NO ",
                        line.question(),
                        line.answer().strip());
            }
            if (!line.holds() && !lost.contains(beat)) {
                lost.add(beat);
            }
        }
        int all = FilmNeeds.beats().size();
        out.printf(
                "%s carries %d of %d beats%s%n",
                gpt.name(), all - lost.size(), all, lost.isEmpty() ? "" : ", not " + String.join(", ", lost));
    }
}
