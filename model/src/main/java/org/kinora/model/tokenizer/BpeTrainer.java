package org.kinora.model.tokenizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns a byte-level byte-pair encoding: beginning with the 256 bytes, the pair of neighbours that a corpus has most
 * often within its words becomes a token, again and again. Of pairs that come equally often the one with the smaller ids
 * is taken, so the same texts give the same vocabulary. Source: Sennrich, Haddow, Birch 2016, algorithm 1; the ids are
 * in the order of OpenAI's encoder.json: bytes, merges, and {@code <|endoftext|>} last.
 */
public final class BpeTrainer {

    private static final String END_OF_TEXT = "<|endoftext|>";

    /** The 256 bytes and the end of a text. */
    private static final int SMALLEST = 257;

    private final Map<String, long[]> countOfWord = new HashMap<>();

    /** Counts the words of a text. Call it for every document. */
    public void add(String text) {
        WordSplitter splitter = new WordSplitter(text, text.length());
        int position = 0;
        while (position < text.length()) {
            int end = splitter.wordEnd(position);
            countOfWord.computeIfAbsent(text.substring(position, end), word -> new long[1])[0]++;
            position = end;
        }
    }

    /**
     * Learns from all that was added.
     *
     * @param size of the vocabulary, at least 257
     * @throws IllegalArgumentException if the texts have too few pairs for this many tokens
     */
    public TrainedTokenizer train(int size) {
        if (size < SMALLEST) {
            throw new IllegalArgumentException(
                    "A vocabulary of bytes has %d entries or more, not %d".formatted(SMALLEST, size));
        }
        ByteAlphabet alphabet = new ByteAlphabet();
        List<String> entries = new ArrayList<>(size);
        int[] idOfByte = new int[256];
        for (int value : inOrderOfTheAlphabet(alphabet)) {
            idOfByte[value] = entries.size();
            entries.add(alphabet.character(value));
        }
        List<Vocabulary.Merge> merges = new ArrayList<>(size);
        WordPairs words = new WordPairs(countOfWord, idOfByte);
        while (entries.size() < size - 1) {
            long pair = words.mostFrequent();
            if (pair == WordPairs.NONE) {
                throw new IllegalArgumentException(
                        "The texts give %,d tokens and no more. Ask for that many or add text."
                                .formatted(entries.size() + 1));
            }
            Vocabulary.Merge merge = new Vocabulary.Merge(entries.get((int) (pair >>> 32)), entries.get((int) pair));
            words.merge(pair, entries.size());
            merges.add(merge);
            entries.add(merge.left() + merge.right());
        }
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (String entry : entries) {
            ids.put(entry, ids.size());
        }
        ids.put(END_OF_TEXT, ids.size());
        return new TrainedTokenizer(new Vocabulary("vocabulary", ids, merges, Map.of(END_OF_TEXT, size - 1)));
    }

    private static int[] inOrderOfTheAlphabet(ByteAlphabet alphabet) {
        return IntStream.range(0, 256)
                .boxed()
                .sorted(Comparator.comparing(alphabet::character))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
