package org.kinora.scenes.experiments;

import java.util.List;
import java.util.stream.Stream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;

/** What happens inside a model while it reads all the sentences that come with the scenes. */
public final class ReadSentences {

    private ReadSentences() {}

    /** Everyday sentences, those about bats of two kinds, and those whose words are tagged, in this order. */
    public static List<Activations> by(Gpt gpt) {
        return Stream.of(
                        SentenceFile.lines("everyday.txt").stream(),
                        SentenceFile.lines("bat.txt").stream()
                                .map(line -> line.substring(line.indexOf(": ") + 2) + "."),
                        SentenceFile.lines("tagged.txt").stream().map(line -> line.replaceAll("/\\w", "")))
                .flatMap(lines -> lines)
                .parallel()
                .map(gpt::forward)
                .toList();
    }
}
