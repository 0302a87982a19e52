package org.kinora.model.tokenizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The distinct words of a corpus as tokens, and how often each pair of neighbours comes in them. A word is kept once with
 * its count, and a merge touches only the words that have the pair.
 */
final class WordPairs {

    /** Says that no pair is left. */
    static final long NONE = -1;

    private final List<int[]> words = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private final Map<Long, Pair> pairs = new HashMap<>();
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>();

    /** @param idOfByte the token of each byte */
    WordPairs(Map<String, long[]> countOfWord, int[] idOfByte) {
        List<String> inOrder = new ArrayList<>(countOfWord.keySet());
        inOrder.sort(null);
        for (String text : inOrder) {
            Utf8Word bytes = new Utf8Word(text, 0, text.length());
            int[] word = new int[bytes.length()];
            for (int i = 0; i < word.length; i++) {
                word[i] = idOfByte[bytes.byteAt(i)];
            }
            words.add(word);
            counts.add(countOfWord.get(text)[0]);
            count(words.size() - 1, 1);
        }
        pairs.forEach((key, pair) -> candidates.add(new Candidate(pair.count, key)));
    }

    /** The two tokens of the pair that comes most often, in the upper and the lower half; {@link #NONE} at the end. */
    long mostFrequent() {
        while (!candidates.isEmpty()) {
            Candidate candidate = candidates.poll();
            Pair pair = pairs.get(candidate.key());
            if (pair != null && pair.count > 0 && pair.count == candidate.count()) {
                return candidate.key();
            }
            if (pair != null && pair.count > 0) {
                candidates.add(new Candidate(pair.count, candidate.key())); // it has become rarer since
            }
        }
        return NONE;
    }

    /** Replaces a pair by one token, wherever it comes. */
    void merge(long key, int result) {
        Pair merged = pairs.get(key);
        Set<Long> made = new HashSet<>();
        for (int word : Arrays.copyOf(merged.words, merged.length)) {
            replace(word, key, result, made);
        }
        pairs.remove(key);
        for (long pair : made) {
            candidates.add(new Candidate(pairs.get(pair).count, pair));
        }
    }

    private void replace(int word, long key, int result, Set<Long> made) {
        int[] before = words.get(word);
        int[] after = new int[before.length];
        int length = 0;
        for (int i = 0; i < before.length; i++) {
            if (i + 1 < before.length && key(before[i], before[i + 1]) == key) {
                after[length++] = result;
                i++;
            } else {
                after[length++] = before[i];
            }
        }
        if (length < before.length) { // else an earlier merge has taken the pair away
            count(word, -1);
            words.set(word, Arrays.copyOf(after, length));
            count(word, 1);
            for (int i = 0; i + 1 < length; i++) {
                if (after[i] == result || after[i + 1] == result) {
                    made.add(key(after[i], after[i + 1]));
                }
            }
        }
    }

    private void count(int word, int sign) {
        int[] ids = words.get(word);
        long times = sign * counts.get(word);
        for (int i = 0; i + 1 < ids.length; i++) {
            Pair pair = pairs.computeIfAbsent(key(ids[i], ids[i + 1]), absent -> new Pair());
            pair.count += times;
            if (sign > 0) {
                pair.comesIn(word);
            }
        }
    }

    private static long key(int left, int right) {
        return (long) left << 32 | right;
    }

    /** How often a pair comes, and the words in which it has ever come. */
    private static final class Pair {

        private long count;
        private int[] words = new int[2];
        private int length;

        void comesIn(int word) {
            if (length == 0 || words[length - 1] != word) {
                if (length == words.length) {
                    words = Arrays.copyOf(words, 2 * length);
                }
                words[length++] = word;
            }
        }
    }

    /** Sorts as the rule asks: the most frequent first, and of equals the one with the smaller ids. */
    private record Candidate(long count, long key) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return count != other.count ? Long.compare(other.count, count) : Long.compare(key, other.key);
        }
    }
}
