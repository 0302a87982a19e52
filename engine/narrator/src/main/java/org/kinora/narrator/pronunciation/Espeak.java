package org.kinora.narrator.pronunciation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks espeak-ng, if it is installed, how a word sounds that no dictionary has. Its phonemes are turned into the voice's letters. */
public final class Espeak {

    private static final long SECONDS_TO_ANSWER = 10;

    /** Longer ones first: each is replaced wherever it stands. */
    private static final List<List<String>> LETTERS = List.of(
            List.of("\u200D", ""),
            List.of("\u0361", ""),
            List.of("tʃ", "ʧ"),
            List.of("dʒ", "ʤ"),
            List.of("eɪ", "A"),
            List.of("aɪ", "I"),
            List.of("aʊ", "W"),
            List.of("oʊ", "O"),
            List.of("əʊ", "O"),
            List.of("ɔɪ", "Y"),
            List.of("ɜːɹ", "ɜɹ"),
            List.of("ɜː", "ɜɹ"),
            List.of("ɚ", "əɹ"),
            List.of("əl", "ᵊl"),
            List.of("l̩", "ᵊl"),
            List.of("n̩", "ᵊn"),
            List.of("oː", "ɔ"),
            List.of("ː", ""),
            List.of("ɐ", "ə"),
            List.of("ɾ", "T"),
            List.of("ʔ", "t"),
            List.of("r", "ɹ"),
            List.of("g", "ɡ"),
            List.of("e", "A"),
            List.of("o", "ɔ"),
            List.of("a", "æ"));

    private final List<String> command;

    /** @param command without the word, which is the last argument */
    Espeak(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** The program that is installed on this machine. */
    public static Espeak installed() {
        return new Espeak(List.of("espeak-ng", "-q", "--ipa", "-v", "en-us"));
    }

    /** How a word sounds, in the voice's letters; empty if there is no such program, or it says nothing. */
    Optional<String> sounds(String word) {
        List<String> call = new ArrayList<>(command);
        call.add(word);
        try {
            Process process = new ProcessBuilder(call)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0 && !answer.isEmpty() ? Optional.of(inLetters(answer)) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static String inLetters(String ipa) {
        String letters = ipa;
        for (List<String> pair : LETTERS) {
            letters = letters.replace(pair.get(0), pair.get(1));
        }
        return stressBeforeVowels(letters);
    }

    /** espeak-ng writes a stress before the syllable. */
    private static String stressBeforeVowels(String letters) {
        StringBuilder moved = new StringBuilder();
        String waiting = "";
        for (char letter : letters.toCharArray()) {
            if (Alphabet.isStress(letter)) {
                waiting = String.valueOf(letter);
            } else {
                if (Alphabet.isVowel(letter)) {
                    moved.append(waiting);
                    waiting = "";
                }
                moved.append(letter);
            }
        }
        return moved.toString();
    }
}
