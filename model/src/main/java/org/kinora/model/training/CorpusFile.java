package org.kinora.model.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file of documents in UTF-8, each ended by a line {@code <|endoftext|>}; the last may do without.
 *
 * @param name the file's name without its ending
 * @param training the documents to learn from
 * @param heldOut the documents to test on
 */
record CorpusFile(String name, List<String> training, List<String> heldOut) {

    private static final String END_OF_DOCUMENT = "<|endoftext|>";

    /** One document in so many is held out. */
    private static final int HELD_OUT = 100;

    /**
     * Reads a file. Held out are the documents of the file of the same name in the folder {@code val} beside it, or else
     * about one document in a hundred, chosen by its text, so that the same document is always on the same side.
     *
     * @throws TrainingException if a file is missing, is not UTF-8 or has no document
     */
    static CorpusFile read(Path file) {
        List<String> documents = documents(file);
        if (documents.isEmpty()) {
            throw new TrainingException(file + ": there is no text in it. Name a file with documents.");
        }
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path beside = file.resolveSibling("val").resolve(file.getFileName());
        if (Files.exists(beside)) {
            return new CorpusFile(name, documents, documents(beside));
        }
        List<String> training = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        for (String document : documents) {
            (isHeldOut(document) ? heldOut : training).add(document);
        }
        return training.isEmpty()
                ? new CorpusFile(name, documents, List.of())
                : new CorpusFile(name, training, heldOut);
    }

    private static boolean isHeldOut(String document) {
        CRC32 sum = new CRC32();
        sum.update(document.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % HELD_OUT == 0;
    }

    private static List<String> documents(Path file) {
        String text = text(file);
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

    private static String text(Path file) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            throw new TrainingException(file + ": there is no such file. Check the name.", absent);
        } catch (IOException unreadable) {
            throw new TrainingException(file + ": this file cannot be read. Check that you may read it.", unreadable);
        }
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        if (result.isError()) {
            throw new TrainingException("%s: byte %,d begins no character of UTF-8. Save the file as UTF-8."
                    .formatted(file, bytes.position()));
        }
        return characters.flip().toString();
    }
}
