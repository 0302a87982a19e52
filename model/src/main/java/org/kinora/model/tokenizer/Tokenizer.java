package org.kinora.model.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;

/**
 * GPT-2's tokenizer: text becomes UTF-8 bytes, words are cut apart, and within each word pairs of bytes are merged in
 * the order in which they were learned. Every text has tokens and every token has bytes, so nothing is ever unknown.
 * Source: encoder.py of OpenAI's gpt-2, and Hugging Face's tokenizers for the special tokens.
 *
 * <p>Immutable; may be used from several threads.
 */
public final class Tokenizer {

    private final byte[][] bytesOfId;
    private final int[] idOfByte = new int[256];
    private final Merges merges;
    private final Map<String, Integer> special;
    private final List<String> specialLongestFirst;

    Tokenizer(Vocabulary vocabulary) {
        ByteAlphabet alphabet = new ByteAlphabet();
        bytesOfId = new byte[vocabulary.size()][];
        vocabulary.ids().forEach((entry, id) -> {
            byte[] bytes = alphabet.bytes(entry);
            bytesOfId[id] = bytes != null ? bytes : entry.getBytes(StandardCharsets.UTF_8);
        });
        special = new HashMap<>(vocabulary.special());
        special.forEach((entry, id) -> bytesOfId[id] = entry.getBytes(StandardCharsets.UTF_8));
        specialLongestFirst = new ArrayList<>(special.keySet());
        specialLongestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (int value = 0; value < 256; value++) {
            idOfByte[value] = vocabulary.id(alphabet.character(value));
        }
        merges = new Merges(vocabulary.merges().size());
        int rank = 0;
        for (Vocabulary.Merge merge : vocabulary.merges()) {
            int left = vocabulary.id(merge.left());
            int right = vocabulary.id(merge.right());
            merges.add(left, right, rank++, vocabulary.id(merge.left() + merge.right()));
        }
    }

    /**
     * Reads tokenizer.json, or else vocab.json and merges.txt.
     *
     * @return empty if the folder has neither
     * @throws ModelFormatException if the files are damaged or not GPT-2's kind of tokenizer
     */
    public static Optional<Tokenizer> load(ModelFiles files) {
        return new VocabularyFiles(files).read().map(Tokenizer::new);
    }

    /** How many ids there are: one more than the largest. */
    public int size() {
        return bytesOfId.length;
    }

    /** The id of a special token such as {@code <|endoftext|>}; empty if this vocabulary has no such token. */
    public Optional<Integer> special(String content) {
        return Optional.ofNullable(special.get(content));
    }

    /** The ids of a text. Special tokens that are written out in it are recognised. */
    public int[] encode(String text) {
        return tokens(text).stream().mapToInt(Token::id).toArray();
    }

    /** The ids of one word, as the {@link WordSplitter} cuts it. */
    int[] encodeWord(String word) {
        List<Token> tokens = new ArrayList<>();
        mergeInto(tokens, new PairMerger(merges), word, 0, word.length());
        return tokens.stream().mapToInt(Token::id).toArray();
    }

    /**
     * The tokens of a text with the characters that each stands for. A surrogate without its partner, which UTF-8
     * cannot write, is read as U+FFFD.
     */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        PairMerger merger = new PairMerger(merges);
        int position = 0;
        while (position < text.length()) {
            Special found = nextSpecial(text, position);
            splitInto(tokens, merger, text, position, found.start());
            if (found.start() < found.end()) {
                String content = text.substring(found.start(), found.end());
                tokens.add(new Token(special.get(content), content, found.start(), found.end()));
            }
            position = found.end();
        }
        return tokens;
    }

    /** The text of some tokens. Bytes that are no UTF-8, such as half a character, become U+FFFD. */
    public String decode(int... ids) {
        byte[] whole = new byte[bytesOf(ids)];
        int position = 0;
        for (int id : ids) {
            System.arraycopy(bytesOfId[id], 0, whole, position, bytesOfId[id].length);
            position += bytesOfId[id].length;
        }
        return new String(whole, StandardCharsets.UTF_8);
    }

    /** How many bytes some tokens stand for. */
    public int bytesOf(int... ids) {
        int length = 0;
        for (int id : ids) {
            length += bytes(id).length;
        }
        return length;
    }

    /** The text of one token: " France", with its space. */
    public String text(int id) {
        return new String(bytes(id), StandardCharsets.UTF_8);
    }

    private byte[] bytes(int id) {
        if (id < 0 || id >= bytesOfId.length) {
            throw new IllegalArgumentException(
                    "There is no token " + id + ": this tokenizer has the ids 0 to " + (bytesOfId.length - 1) + ".");
        }
        return bytesOfId[id] == null ? new byte[0] : bytesOfId[id];
    }

    private record Special(int start, int end) {}

    /** The first special token at or after {@code from}; the longest of those that start there; else an empty range at the end. */
    private Special nextSpecial(String text, int from) {
        Special first = new Special(text.length(), text.length());
        for (String content : specialLongestFirst) {
            int start = text.indexOf(content, from);
            if (start >= 0 && start < first.start()) {
                first = new Special(start, start + content.length());
            }
        }
        return first;
    }

    private void splitInto(List<Token> tokens, PairMerger merger, String text, int start, int end) {
        WordSplitter splitter = new WordSplitter(text, end);
        int position = start;
        while (position < end) {
            int wordEnd = splitter.wordEnd(position);
            mergeInto(tokens, merger, text, position, wordEnd);
            position = wordEnd;
        }
    }

    private void mergeInto(List<Token> tokens, PairMerger merger, String text, int start, int end) {
        Utf8Word word = new Utf8Word(text, start, end);
        int[] ids = new int[word.length()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = idOfByte[word.byteAt(i)];
        }
        int bytePosition = 0;
        int from = start;
        for (int id : merger.merge(ids)) {
            bytePosition += bytesOfId[id].length;
            int to = word.characterAt(bytePosition);
            tokens.add(new Token(id, text.substring(from, to), from, to));
            from = to;
        }
    }
}
