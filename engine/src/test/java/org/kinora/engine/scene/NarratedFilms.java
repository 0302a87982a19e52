package org.kinora.engine.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Films that speak the lines of one script, of which the first is recorded. */
abstract class NarratedFilms {

    private static final String SCRIPT = """
            # Notes for the speaker

            ## dials \u2013 Turning dials
            Turn the dial, and every bar moves. Turn it back.

            ## close
            That is all.
            """;

    @TempDir
    private Path folder;

    /** Where the script is. */
    String script;

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(folder.resolve("Film.md"), SCRIPT).toString();
        Files.createDirectory(folder.resolve("Film"));
        times("dials", "Turn the dial, and every bar moves. Turn it back.", 0.5);
    }

    /** Times as the voice writes them: the words begin one after another at equal distances. */
    final void times(String id, String text, double distance) throws IOException {
        List<String> words = new ArrayList<>();
        for (String written : text.split(" ")) {
            words.add("{\"word\": \"%s\", \"from\": %s, \"to\": %s}"
                    .formatted(
                            written.replaceAll("\\W", ""), words.size() * distance, (words.size() + 0.5) * distance));
        }
        Files.writeString(
                folder.resolve("Film/" + id + ".json"),
                "{\"id\": \"%s\", \"text\": \"%s\", \"sampleRate\": 24000, \"samples\": %d, \"words\": [%s]}"
                        .formatted(id, text, Math.round(24000 * words.size() * distance), String.join(",", words)));
    }

    final Film film(Consumer<Recorded> scene) {
        return Recorded.film(recorded -> {
            recorded.narration(script);
            scene.accept(recorded);
        });
    }
}
