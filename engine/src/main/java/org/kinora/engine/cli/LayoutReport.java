package org.kinora.engine.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kinora.command.ExitCode;
import org.kinora.command.JsonLines;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.LayoutCheck;
import org.kinora.engine.scene.LayoutFinding;

/** What {@code --check-layout} prints: of each scene, a row for every text that cannot be read well. */
final class LayoutReport {

    private final Function<SceneChoice, SceneOptions> options;
    private final boolean isJson;
    private final PrintStream out;
    private final PrintStream err;

    /** @param options those that hold for a scene */
    LayoutReport(Function<SceneChoice, SceneOptions> options, boolean isJson, PrintStream out, PrintStream err) {
        this.options = options;
        this.isJson = isJson;
        this.out = out;
        this.err = err;
    }

    /** Findings are no failure: a film may mean it so. */
    int check(SceneFinder finder, List<String> named) {
        try {
            for (SceneChoice scene : finder.choose(named)) {
                SceneOptions own = options.apply(scene);
                own.chooseDevice();
                try (Film film = Film.record(scene.make(), scene.in(own.filmSettings()))) {
                    print(film.name(), LayoutCheck.of(film));
                }
            }
            return ExitCode.DONE;
        } catch (Throwable failed) {
            return Failure.of(failed).print(err);
        }
    }

    private void print(String film, List<LayoutFinding> findings) {
        if (isJson) {
            JsonLines lines = new JsonLines(out);
            findings.forEach(finding -> lines.line(json -> {
                json.writeStringField("event", "finding");
                json.writeStringField("film", film);
                json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
                json.writeNumberField("from", finding.from());
                json.writeNumberField("to", finding.to());
                json.writeStringField("text", finding.text());
                json.writeStringField("what", finding.what());
            }));
            return;
        }
        String count = findings.isEmpty()
                ? "every text can be read"
                : findings.size() == 1 ? "1 finding" : findings.size() + " findings";
        out.println(film + ": " + count);
        findings.forEach(finding -> out.println("  " + finding));
    }
}
