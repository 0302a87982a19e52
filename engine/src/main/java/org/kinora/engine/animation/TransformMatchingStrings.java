package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;

/**
 * Turns a text into another by their words: as many words as possible stay in their order, words that stand elsewhere
 * in the other text travel there, and of the remaining words as many letters as possible are used again, in their
 * order. A ligature that the other text lacks is taken apart. The rest fades.
 *
 * <pre>{@code
 * play(new TransformMatchingStrings(new Text("all you need"), new Text("attention is all you need")));
 * play(new TransformMatchingStrings(question, answer).map("What", "Paris"));
 * }</pre>
 */
public final class TransformMatchingStrings extends MatchingTransform<TransformMatchingStrings, Text> {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Map<String, String> map = new LinkedHashMap<>();

    public TransformMatchingStrings(Text source, Text target) {
        super(source, target);
    }

    /** Turns a part of the first text, wherever it occurs, into a part of the second. */
    public TransformMatchingStrings map(String from, String to) {
        map.put(from, to);
        return this;
    }

    @Override
    List<Letter> unitsOf(Text whole) {
        return whole.letters();
    }

    @Override
    Matching match(Text from, Text to) {
        // this may split ligatures, so it comes before letters are counted
        map.forEach((here, there) -> {
            from.part(here);
            to.part(there);
            from.parts(Pattern.compile(Pattern.quote(here)));
            to.parts(Pattern.compile(Pattern.quote(there)));
        });
        splitLigatures(from, to);
        splitLigatures(to, from);
        List<Letter> letters = from.letters();
        List<Letter> lettersThere = to.letters();
        Matching matching = between(letters, lettersThere);
        map.forEach((here, there) -> pairAll(
                occurrences(from, letters, Pattern.compile(Pattern.quote(here))),
                occurrences(to, lettersThere, Pattern.compile(Pattern.quote(there))),
                matching));
        List<Part> words = occurrences(from, letters, WORD);
        List<Part> wordsThere = occurrences(to, lettersThere, WORD);
        List<int[]> inOrder = CommonSubsequence.of(
                words.size(), wordsThere.size(), (i, j) -> words.get(i).text.equals(wordsThere.get(j).text));
        for (int[] pair : inOrder) {
            matching.pair(words.get(pair[0]).letters, wordsThere.get(pair[1]).letters);
        }
        for (Part word : words) {
            wordsThere.stream()
                    .filter(there -> there.text.equals(word.text))
                    .filter(there -> matching.leftTo().containsAll(there.letters))
                    .findFirst()
                    .ifPresent(there -> matching.pair(word.letters, there.letters));
        }
        matching.pairInOrder((i, j) -> characters(from, letters.get(i)).equals(characters(to, lettersThere.get(j))));
        return matching;
    }

    /** Takes ligatures apart that the other text does not have, since it may have their letters. */
    private static void splitLigatures(Text text, Text other) {
        Set<String> known = new HashSet<>();
        other.letters().forEach(letter -> known.add(characters(other, letter)));
        for (Letter letter : text.letters()) {
            if (letter.sourceEnd() - letter.sourceStart() > 1 && !known.contains(characters(text, letter))) {
                for (int at = letter.sourceStart(); at < letter.sourceEnd(); at++) {
                    text.between(at, at + 1);
                }
            }
        }
    }

    /** A stretch of the text, and the numbers of its letters. */
    private record Part(String text, List<Integer> letters) {}

    private static void pairAll(List<Part> from, List<Part> to, Matching matching) {
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            matching.pair(from.get(i).letters, to.get(i).letters);
        }
    }

    private static List<Part> occurrences(Text text, List<Letter> letters, Pattern pattern) {
        List<Part> parts = new ArrayList<>();
        for (MatchResult match : pattern.matcher(text.text()).results().toList()) {
            parts.add(new Part(
                    match.group(),
                    IntStream.range(0, letters.size())
                            .filter(i -> letters.get(i).sourceStart() >= match.start()
                                    && letters.get(i).sourceStart() < match.end())
                            .boxed()
                            .toList()));
        }
        return parts;
    }

    private static String characters(Text text, Letter letter) {
        return text.text().substring(letter.sourceStart(), letter.sourceEnd());
    }
}
