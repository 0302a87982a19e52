package org.kinora.narrator.pronunciation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinora.narrator.script.Script;

/** Scripts of one line, as sentences. */
final class Scripts {

    private static final Espeak NOT_INSTALLED = new Espeak(List.of("there-is-no-such-program"));

    private final Path folder;
    private final Pronouncer pronouncer;

    Scripts(Path folder) {
        this(folder, NOT_INSTALLED);
    }

    Scripts(Path folder, Espeak espeak) {
        this.folder = folder;
        this.pronouncer = new Pronouncer(new Alphabet(), espeak);
    }

    Script script(String text) throws IOException {
        return Script.read(Files.writeString(folder.resolve("film.md"), "## a\n" + text));
    }

    List<Sentence> sentences(String text) throws IOException {
        Script script = script(text);
        return pronouncer.sentences(script.file(), script.lines().get(0));
    }

    /** Of a text that is one sentence. */
    String phonemes(String text) throws IOException {
        List<Sentence> sentences = sentences(text);
        if (sentences.size() != 1) {
            throw new AssertionError(text + " is " + sentences.size() + " sentences");
        }
        return sentences.get(0).phonemes();
    }

    Pronouncer pronouncer() {
        return pronouncer;
    }
}
