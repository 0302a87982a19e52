package org.kinora.narrator.script;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the narration, which becomes one recording.
 *
 * @param id names it in scenes and gives its files their names
 * @param title may be empty
 * @param sourceLine where its heading stands in the script, from 1
 * @param paragraphs each with one word or more
 */
public record Line(String id, String title, int sourceLine, List<List<Word>> paragraphs) {

    public Line {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** What is said: words with one space between them, and an empty line between paragraphs. */
    public String text() {
        return paragraphs.stream()
                .map(paragraph -> paragraph.stream().map(Word::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
