package org.kinora.scenes.gallery.vectors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;

/**
 * Words of sentences that say what they are: {@code cat/n} is one thing and {@code cats/N} several, {@code runs/v} is
 * now and {@code ran/p} was then, {@code run/i} is neither, {@code red/a} tells how something is; a word without a mark
 * is a small one.
 */
final class TaggedWords {

    private static final int EVERY_THIRD = 3;

    /**
     * A word in its sentence.
     *
     * @param run in which the sentence was read
     * @param position of the word's last token
     * @param mark what the word is; a space for a small one
     */
    record Word(Activations run, int position, String text, char mark) {

        /** What the model holds of the word at every depth, [depths, width]. */
        float[][] stack(int layers) {
            float[][] stack = new float[layers + 1][];
            for (int depth = 0; depth <= layers; depth++) {
                String hook = depth == 0 ? "blocks.0.hook_resid_pre" : "blocks." + (depth - 1) + ".hook_resid_post";
                stack[depth] = run.tensor(hook).at(position).toArray();
            }
            return stack;
        }
    }

    private final List<Word> learnt = new ArrayList<>();
    private final List<Word> heldOut = new ArrayList<>();

    /** @param lines one sentence each, of which every third is held out */
    TaggedWords(Gpt gpt, List<String> lines) {
        List<List<Word>> sentences =
                lines.parallelStream().map(line -> words(gpt, line)).toList();
        for (int i = 0; i < sentences.size(); i++) {
            (i % EVERY_THIRD == EVERY_THIRD - 1 ? heldOut : learnt).addAll(sentences.get(i));
        }
        Set<String> known = new HashSet<>();
        learnt.forEach(word -> known.add(word.text()));
        heldOut.removeIf(word -> word.mark() != ' ' && known.contains(word.text()));
    }

    /** The words of one sentence. */
    static List<Word> words(Gpt gpt, String line) {
        Activations run = gpt.forward(plain(line));
        List<Word> words = new ArrayList<>();
        int end = -1;
        int token = 0;
        for (String part : line.split(" ")) {
            String shown = plain(part);
            end += 1 + shown.length();
            String letters = shown.replaceAll("\\W", "");
            int last = end - (shown.length() - letters.length());
            while (run.tokens().get(token).end() < last) {
                token++;
            }
            int slash = part.indexOf('/');
            words.add(new Word(run, token, letters.toLowerCase(Locale.ROOT), slash < 0 ? ' ' : part.charAt(slash + 1)));
        }
        return words;
    }

    /** A line without its marks. */
    static String plain(String line) {
        return line.replaceAll("/\\w", "");
    }

    /** Words that probes learn from. */
    List<Word> learnt() {
        return learnt;
    }

    /** Words of the other sentences; of those with a mark only such as probes have not learnt from. */
    List<Word> heldOut() {
        return heldOut;
    }
}
