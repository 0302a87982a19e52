package org.kinora.model.tokenizer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns much text into ids: as {@link Tokenizer#encode}, but each distinct word is merged only once. Special tokens that
 * are written out in a text are read as ordinary text. For one thread.
 */
public final class CorpusEncoder {

    private final Tokenizer tokenizer;
    private final Map<String, int[]> idsOfWord = new HashMap<>();
    private int[] ids = new int[1024];
    private int length;

    public CorpusEncoder(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The ids of a document. */
    public int[] encode(String text) {
        length = 0;
        WordSplitter splitter = new WordSplitter(text, text.length());
        int position = 0;
        while (position < text.length()) {
            int end = splitter.wordEnd(position);
            append(idsOfWord.computeIfAbsent(text.substring(position, end), tokenizer::encodeWord));
            position = end;
        }
        return Arrays.copyOf(ids, length);
    }

    private void append(int[] word) {
        if (length + word.length > ids.length) {
            ids = Arrays.copyOf(ids, 2 * (length + word.length));
        }
        System.arraycopy(word, 0, ids, length, word.length);
        length += word.length;
    }
}
