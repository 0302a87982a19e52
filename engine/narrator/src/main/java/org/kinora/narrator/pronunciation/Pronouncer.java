package org.kinora.narrator.pronunciation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinora.narrator.script.Line;
import org.kinora.narrator.script.ScriptException;
import org.kinora.narrator.script.Word;

/** Turns lines into sentences of phonemes. Reading the dictionary takes some tenths of a second; safe for several threads. */
public final class Pronouncer {

    /** As many tokens as the voice takes at once. */
    public static final int MOST_PHONEMES = 510;

    private final WeakForms weakForms = new WeakForms();
    private final Heteronyms heteronyms = new Heteronyms();
    private final PronouncingDictionary dictionary = new PronouncingDictionary();
    private final WordReading reading;

    /** @param espeak is asked about words that nothing else knows */
    public Pronouncer(Alphabet alphabet, Espeak espeak) {
        reading = new WordReading(alphabet, new Lexicon(alphabet, dictionary, espeak), weakForms);
    }

    /**
     * What the voice says, sentence by sentence.
     *
     * @param file for messages
     * @throws ScriptException if it is not known how a word is said
     */
    public List<Sentence> sentences(Path file, Line line) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<Word> paragraph : line.paragraphs()) {
            List<List<Sounding>> parts = parted(file, paragraph);
            for (int at = 0; at < parts.size(); at++) {
                Pause pause = at + 1 == parts.size() ? Pause.PARAGRAPH : pause(parts.get(at));
                sentences.addAll(new Sentence(inContext(parts.get(at)), pause).noLongerThan(MOST_PHONEMES));
            }
        }
        if (sentences.stream().anyMatch(sentence -> sentence.phonemes().length() > MOST_PHONEMES)) {
            throw new ScriptException(
                    file,
                    line.sourceLine(),
                    "a word of " + line.id() + " has more phonemes than the voice says at once.");
        }
        return sentences;
    }

    /** A paragraph as sentences. Punctuation that stands alone behind one belongs to it. */
    private List<List<Sounding>> parted(Path file, List<Word> paragraph) {
        List<List<Sounding>> sentences = new ArrayList<>();
        boolean ended = true;
        for (int at = 0; at < paragraph.size(); at++) {
            List<Sounding> open = sentences.isEmpty() || ended ? List.of() : sentences.get(sentences.size() - 1);
            Sounding word = read(file, paragraph.get(at), at + 1 == paragraph.size(), open);
            if (sentences.isEmpty() || ended && word.isWord()) {
                sentences.add(new ArrayList<>());
            }
            List<Sounding> sentence = sentences.get(sentences.size() - 1);
            sentence.add(word);
            boolean goesOn = isExclaimed(word) && at + 1 < paragraph.size() && isLowerCase(paragraph.get(at + 1));
            ended = word.isWord()
                    ? word.ends() && !goesOn
                    : (ended || word.ends()) && sentence.stream().anyMatch(Sounding::isWord);
        }
        if (sentences.get(sentences.size() - 1).stream().noneMatch(Sounding::isWord)) {
            throw new ScriptException(
                    file, paragraph.get(0).sourceLine(), "this paragraph has punctuation but no words.");
        }
        return sentences;
    }

    /** Says of each word that may be said in two ways how it is said now, and how to write the other, where that is not certain. */
    public void noteHeteronyms(Path file, Line line, Consumer<String> notes) {
        for (List<Word> paragraph : line.paragraphs()) {
            String before = "";
            for (Word word : paragraph) {
                way(word, before)
                        .filter(way -> !way.certain())
                        .ifPresent(way -> notes.accept("%s:%d: \"%s\" is said %s; the other way is [%s](/%s/)."
                                .formatted(
                                        file, word.sourceLine(), word.bare(), way.sounds(), word.bare(), way.other())));
                before = word.text().endsWith(word.bare()) ? PronouncingDictionary.plain(word.bare()) : "";
            }
        }
    }

    private Optional<Heteronyms.Way> way(Word word, String before) {
        boolean overridden =
                word.pieces().stream().anyMatch(piece -> piece.override().isPresent());
        return overridden ? Optional.empty() : heteronyms.way(PronouncingDictionary.plain(word.bare()), before);
    }

    private Sounding read(Path file, Word word, boolean last, List<Sounding> before) {
        try {
            Sounding read = reading.read(word, last);
            // a capital A among other words is the letter
            boolean letter = word.bare().equals("A") && before.stream().anyMatch(Sounding::isWord);
            return letter
                    ? new Sounding(
                            word,
                            read.before(),
                            Arpabet.sounds(dictionary.letter('a')),
                            Optional.empty(),
                            read.after(),
                            read.ends())
                    : read;
        } catch (UnknownSoundException unknown) {
            throw new ScriptException(file, word.sourceLine(), unknown.getMessage());
        }
    }

    /** "Why?" she asked: a question or an exclamation may stand within a sentence. */
    private static boolean isExclaimed(Sounding word) {
        return word.after().chars().anyMatch(sign -> sign == '?' || sign == '!')
                && word.after().chars().noneMatch(sign -> sign == '.' || sign == ':');
    }

    private static boolean isLowerCase(Word word) {
        return !word.bare().isEmpty() && Character.isLowerCase(word.bare().charAt(0));
    }

    private static Pause pause(List<Sounding> sentence) {
        Sounding last = sentence.get(sentence.size() - 1);
        return last.after().indexOf(':') >= 0 ? Pause.COLON : Pause.SENTENCE;
    }

    /** From the last word to the first, because some words depend on the sounds of the one behind. */
    private List<Sounding> inContext(List<Sounding> sentence) {
        List<Sounding> said = new ArrayList<>(sentence);
        for (int at = said.size() - 1; at >= 0; at--) {
            Sounding word = said.get(at);
            Sounding next = word.endsPhrase()
                            || at + 1 == said.size()
                            || !said.get(at + 1).isWord()
                    ? null
                    : said.get(at + 1);
            String before = at == 0 || said.get(at - 1).endsPhrase()
                    ? ""
                    : PronouncingDictionary.plain(said.get(at - 1).word().bare());
            if (word.weak().isPresent()) {
                said.set(at, word.sounding(weakForms.sounds(word, before, next, at == 0)));
            } else if (isUsedTo(word, before, next)) {
                said.set(at, word.sounding("jˈust"));
            } else {
                Optional<Heteronyms.Way> way = way(word.word(), before);
                if (way.isPresent()) {
                    said.set(at, word.sounding(way.get().sounds()));
                }
            }
        }
        return said;
    }

    /** "It used to be", but not "it is used to write". */
    private static boolean isUsedTo(Sounding word, String before, Sounding next) {
        return word.word().bare().equals("used")
                && next != null
                && next.weak().filter("to"::equals).isPresent()
                && !List.of("is", "are", "was", "were", "be", "been", "being", "")
                        .contains(before);
    }
}
