package org.kinora.narrator.pronunciation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.narrator.script.Piece;
import org.kinora.narrator.script.Signs;
import org.kinora.narrator.script.Word;

/** Reads one written word, which may be a number, an abbreviation, or several words with hyphens, without regard to its neighbours. */
final class WordReading {

    private static final Pattern PART = Pattern.compile("(?<number>(?:" + NumberWords.PATTERN + ")(?:(?:"
            + NumberWords.ENDING + ")(?!\\p{L}))?)|(?<letters>['’]?\\p{L}+(?:['’]\\p{L}+)*['’]?)|(?<other>.)");
    private static final Pattern INITIALS = Pattern.compile("(?:[A-Za-z]\\.){2,}");
    private static final String HYPHENS = "-\u2010\u2011";

    private final Alphabet alphabet;
    private final Lexicon lexicon;
    private final WeakForms weakForms;

    WordReading(Alphabet alphabet, Lexicon lexicon, WeakForms weakForms) {
        this.alphabet = alphabet;
        this.lexicon = lexicon;
        this.weakForms = weakForms;
    }

    /** @param last whether no word follows in the paragraph */
    Sounding read(Word word, boolean last) throws UnknownSoundException {
        List<Piece> pieces = new ArrayList<>(word.pieces());
        String before = takeOpening(pieces);
        String written = pieces.size() == 1 && pieces.get(0).override().isEmpty()
                ? pieces.get(0).text()
                : "";
        String after = takeClosing(pieces, written);
        boolean abbreviated = after.length() < closingLength(written);
        String sounds = sounds(pieces);
        String core = pieces.size() == 1 && pieces.get(0).override().isEmpty()
                ? pieces.get(0).text()
                : "";
        Optional<String> weak = weakForms.name(core);
        String read = Punctuation.closing(after);
        boolean ends = Punctuation.endsSentence(read) || abbreviated && last;
        return new Sounding(
                word, Punctuation.opening(before), weak.map(weakForms::sounds).orElse(sounds), weak, read, ends);
    }

    private static String takeOpening(List<Piece> pieces) {
        Piece first = pieces.get(0);
        if (first.override().isPresent()) {
            return "";
        }
        String text = first.text();
        if (text.matches("[" + HYPHENS + "]{1,3}")) {
            text = "—";
        }
        int length = 0;
        while (length < text.length() && Punctuation.opens(text.charAt(length))) {
            length++;
        }
        pieces.set(0, new Piece(text.substring(length), Optional.empty()));
        return text.substring(0, length);
    }

    private static String takeClosing(List<Piece> pieces, String written) {
        Piece last = pieces.get(pieces.size() - 1);
        if (last.override().isPresent()) {
            return "";
        }
        int length = closingLength(last.text());
        String text = last.text();
        String closing = text.substring(text.length() - length);
        // the first full stop of what follows an abbreviation belongs to it
        if (closing.startsWith(".")
                && !written.isEmpty()
                && isAbbreviation(written.substring(0, text.length() - length + 1))) {
            closing = closing.substring(1);
        }
        pieces.set(pieces.size() - 1, new Piece(text.substring(0, text.length() - closing.length()), Optional.empty()));
        return closing;
    }

    private static int closingLength(String text) {
        int length = 0;
        while (length < text.length() && Punctuation.closes(text.charAt(text.length() - 1 - length))) {
            length++;
        }
        return length;
    }

    private static boolean isAbbreviation(String text) {
        return Abbreviations.meaning(text).isPresent() || INITIALS.matcher(text).matches();
    }

    private String sounds(List<Piece> pieces) throws UnknownSoundException {
        StringBuilder sounds = new StringBuilder();
        for (Piece piece : pieces) {
            boolean follows = sounds.length() > 0;
            if (piece.override().isPresent()) {
                sounds.append(overridden(piece));
            } else if (follows && piece.text().matches("['’]s.*|s")) {
                sounds.append(possessive(sounds.charAt(sounds.length() - 1)));
                sounds.append(sounds(piece.text().replaceFirst("^['’]?s", "")));
            } else {
                sounds.append(follows ? behindOverride(piece.text()) : sounds(piece.text()));
            }
        }
        return sounds.toString();
    }

    /** A hyphen there is no minus; numbers and letter words keep a space. */
    private String behindOverride(String text) throws UnknownSoundException {
        boolean hyphen = !text.isEmpty() && HYPHENS.indexOf(text.charAt(0)) >= 0;
        String rest = hyphen ? text.substring(1) : text;
        boolean apart = hyphen && !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0));
        return (apart ? " " : "") + sounds(rest);
    }

    private static String possessive(char last) {
        return "szʃʒʧʤ".indexOf(last) >= 0 ? "ᵻz" : "ptkfθ".indexOf(last) >= 0 ? "s" : "z";
    }

    private String overridden(Piece piece) throws UnknownSoundException {
        String said = piece.override().orElseThrow();
        if (Arpabet.isArpabet(said)) {
            return Arpabet.sounds(said);
        }
        for (char letter : said.toCharArray()) {
            if (alphabet.number(letter).isEmpty()) {
                throw new UnknownSoundException(
                        "in [%s](/%s/), \"%s\" is no phoneme of the voice. Write its phonemes, as --dry-run shows them, or ARPAbet with a digit behind each vowel (R EH1 D)."
                                .formatted(piece.text(), said, letter));
            }
        }
        return said;
    }

    private String sounds(String text) throws UnknownSoundException {
        if (isAbbreviation(text)) {
            Optional<String> meaning = Abbreviations.meaning(text);
            return meaning.isPresent()
                    ? all(List.of(meaning.get().split(" ")))
                    : Arpabet.sounds(lexicon.letters(text.replace(".", "").toUpperCase(Locale.ROOT)));
        }
        StringBuilder sounds = new StringBuilder();
        Matcher part = PART.matcher(text);
        boolean apart = false;
        while (part.find()) {
            String said = said(part, text);
            boolean joined = part.group("letters") != null && !isCapitals(part.group());
            if (!said.isBlank()
                    && sounds.length() > 0
                    && !(joined && !apart)
                    && !sounds.toString().endsWith("—")) {
                sounds.append(said.equals("—") ? "" : " ");
            }
            if (!said.isEmpty()) {
                apart = !joined;
            }
            sounds.append(said.strip());
        }
        return sounds.toString();
    }

    /** Numbers and letter words keep a space from their neighbours; the halves of well-known are said as one word. */
    private static boolean isCapitals(String letters) {
        return letters.length() > 1 && Character.isUpperCase(letters.charAt(1)) || letters.length() == 1;
    }

    private String said(Matcher part, String text) throws UnknownSoundException {
        if (part.group("number") != null) {
            return all(NumberWords.of(part.group("number")));
        }
        if (part.group("letters") != null) {
            return sound(part.group("letters"));
        }
        char sign = part.group().charAt(0);
        boolean inFront = part.start() + 1 < text.length() && Character.isDigit(text.charAt(part.start() + 1));
        boolean behind = part.start() > 0 && Character.isDigit(text.charAt(part.start() - 1));
        if (Signs.name(sign).isPresent()) {
            return all(List.of(Signs.name(sign).orElseThrow()));
        }
        if (sign == '−' || HYPHENS.indexOf(sign) >= 0 && part.start() == 0 && inFront) {
            return all(List.of("minus"));
        }
        if (HYPHENS.indexOf(sign) >= 0 || sign == '/' && !(inFront && behind)) {
            return sign == '/' ? " " : "";
        }
        if (sign == '–' && inFront && behind) {
            return all(List.of("to"));
        }
        if (sign == '—' || sign == '–') {
            return "—";
        }
        throw new UnknownSoundException(
                "the sign \"%s\" in \"%s\" cannot be said. Write it as a word, or how the whole is said: [%s](/phonemes/)."
                        .formatted(part.group(), text, text.replaceAll("[\\[\\]]", "")));
    }

    private String all(List<String> words) throws UnknownSoundException {
        List<String> sounds = new ArrayList<>();
        for (String word : words) {
            sounds.add(sound(word));
        }
        return String.join(" ", sounds);
    }

    private String sound(String word) throws UnknownSoundException {
        Optional<String> weak = weakForms.name(word);
        return weak.isPresent() ? weakForms.sounds(weak.get()) : lexicon.sounds(word);
    }
}
