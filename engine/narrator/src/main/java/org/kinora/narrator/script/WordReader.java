package org.kinora.narrator.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a row of text apart into words. {@code [word](/how it is said/)} is a word, or a part of one, with a pronunciation. */
final class WordReader {

    private static final Pattern OVERRIDE = Pattern.compile("\\[([^\\[\\]]*)\\]\\(/([^)]*?)/\\)");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*\\]\\([^)]*\\)?");

    private final Path file;

    WordReader(Path file) {
        this.file = file;
    }

    /** @param row from 1, for messages */
    List<Word> words(String text, int row) {
        List<Word> words = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher override = OVERRIDE.matcher(text);
        Matcher link = LINK.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' && override.find(at) && override.start() == at) {
                addPlain(plain, pieces);
                pieces.add(said(override, row));
                at = override.end();
            } else if (c == '[' && link.find(at) && link.start() == at) {
                throw new ScriptException(
                        file,
                        row,
                        "\"" + link.group()
                                + "\" is no pronunciation. Write [word](/phonemes/), with a slash at both ends.");
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                addPlain(plain, pieces);
                addWord(pieces, words, row);
                at++;
            } else {
                plain.append(c);
                at++;
            }
        }
        addPlain(plain, pieces);
        addWord(pieces, words, row);
        return words;
    }

    private Piece said(Matcher override, int row) {
        String word = override.group(1);
        if (word.isBlank() || word.chars().anyMatch(Character::isWhitespace)) {
            throw new ScriptException(
                    file,
                    row,
                    "\"" + override.group() + "\" is not about one word. Give each word a bracket of its own.");
        }
        if (override.group(2).isBlank()) {
            throw new ScriptException(
                    file, row, "\"" + override.group() + "\" says no phonemes. Write them between the slashes.");
        }
        return new Piece(word, Optional.of(override.group(2).strip()));
    }

    private static void addPlain(StringBuilder plain, List<Piece> pieces) {
        if (plain.length() > 0) {
            pieces.add(new Piece(plain.toString(), Optional.empty()));
            plain.setLength(0);
        }
    }

    private static void addWord(List<Piece> pieces, List<Word> words, int row) {
        if (!pieces.isEmpty()) {
            words.add(new Word(pieces, row));
            pieces.clear();
        }
    }
}
