package org.kinora.narrator.pronunciation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the voice says in one breath: phonemes, and the words that they belong to. */
public final class Sentence {

    private final List<Sounding> parts;
    private final Pause pause;

    /** @param parts one or more, of which one is a word */
    Sentence(List<Sounding> parts, Pause pause) {
        this.parts = List.copyOf(parts);
        this.pause = pause;
    }

    /** In the voice's {@link Alphabet}; one letter is one token. */
    public String phonemes() {
        return parts.stream().map(Sounding::phonemes).collect(Collectors.joining(" "));
    }

    /** In the order in which they are said; of punctuation that stands alone too, which takes no time. */
    public List<SpokenWord> words() {
        List<SpokenWord> words = new ArrayList<>();
        int at = 0;
        for (Sounding part : parts) {
            int from = at + part.before().length();
            int to = from + part.sounds().length();
            words.add(new SpokenWord(part.word(), from, to, part.endsPhrase()));
            at += part.phonemes().length() + 1;
        }
        return words;
    }

    /** What follows it. */
    public Pause pause() {
        return pause;
    }

    /**
     * The same words in sentences that are short enough for the voice, parted at phrases where there are any.
     *
     * @param most phonemes, including signs and spaces
     */
    List<Sentence> noLongerThan(int most) {
        int length = phonemes().length();
        if (length <= most || parts.size() < 2) {
            return List.of(this);
        }
        int pieces = (length + most - 1) / most;
        int cut = bestCut(length / pieces, most);
        List<Sentence> all = new ArrayList<>();
        all.add(new Sentence(parts.subList(0, cut), Pause.PHRASE));
        all.addAll(new Sentence(parts.subList(cut, parts.size()), pause).noLongerThan(most));
        return all;
    }

    /** How many parts come first, so that these are not too long, end at a phrase if any does, and come close to the aim. */
    private int bestCut(int aim, int most) {
        int best = 1;
        boolean bestEndsPhrase = false;
        int bestDistance = Integer.MAX_VALUE;
        int length = -1;
        for (int count = 1; count < parts.size(); count++) {
            Sounding part = parts.get(count - 1);
            length += part.phonemes().length() + 1;
            if (length > most) {
                break;
            }
            int distance = Math.abs(length - aim);
            boolean better = part.endsPhrase() == bestEndsPhrase ? distance < bestDistance : part.endsPhrase();
            // words must be left for the rest, and not only its punctuation
            if (better && parts.subList(count, parts.size()).stream().anyMatch(Sounding::isWord)) {
                best = count;
                bestEndsPhrase = part.endsPhrase();
                bestDistance = distance;
            }
        }
        return best;
    }
}
