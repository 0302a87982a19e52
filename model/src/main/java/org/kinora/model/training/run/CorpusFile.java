package org.kinora.model.training.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.kinora.model.format.TextFile;
import org.kinora.model.training.TrainingException;

/**
 * A file of documents in UTF-8, each ended by a line {@code <|endoftext|>}; the last may do without.
 *
 * @param name the file's, without its endings
 * @param training the documents to learn from
 * @param heldOut the documents to test on
 */
record CorpusFile(String name, List<String> training, List<String> heldOut) {

    private static final String END_OF_DOCUMENT = "<|endoftext|>";

    /** One document in this many is held out. */
    private static final int HELD_OUT = 100;

    /**
     * Reads a file. Held out are the documents of the file of the same name in the folder {@code val} beside it, or else
     * about one document in a hundred, chosen by its text, so that the same document is always on the same side.
     *
     * @throws TrainingException if there is no document in it
     * @throws org.kinora.model.format.UnreadableTextException if it is missing, damaged or not UTF-8
     */
    static CorpusFile read(TextFile file) {
        List<String> documents = documents(file);
        if (documents.isEmpty()) {
            throw new TrainingException(file.path() + ": there is no text in it. Name a file with documents.");
        }
        Optional<TextFile> beside = file.in("val");
        if (beside.isPresent()) {
            return new CorpusFile(file.name(), documents, documents(beside.get()));
        }
        List<String> training = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        for (String document : documents) {
            (isHeldOut(document) ? heldOut : training).add(document);
        }
        return training.isEmpty()
                ? new CorpusFile(file.name(), documents, List.of())
                : new CorpusFile(file.name(), training, heldOut);
    }

    private static boolean isHeldOut(String document) {
        CRC32 sum = new CRC32();
        sum.update(document.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % HELD_OUT == 0;
    }

    private static List<String> documents(TextFile file) {
        String text = file.read();
        List<String> documents = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(END_OF_DOCUMENT, start);
            String document =
                    text.substring(start, end < 0 ? text.length() : end).strip();
            if (!document.isEmpty()) {
                documents.add(document);
            }
            start = end < 0 ? text.length() : end + END_OF_DOCUMENT.length();
        }
        return documents;
    }
}
