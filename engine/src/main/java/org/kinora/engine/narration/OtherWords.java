package org.kinora.engine.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line some of whose words are others than in its recording: the words that are the same keep the recording's times, and
 * those between share the time of what stood there. So the pictures that were timed by the recording still meet their words.
 */
final class OtherWords {

    private final Speech recorded;
    private final List<String> written;
    private final List<Word> words = new ArrayList<>();

    private OtherWords(Speech recorded, List<String> written) {
        this.recorded = recorded;
        this.written = written;
    }

    /** The line at the recording's times, without its sound. */
    static Speech of(ScriptLine line, Speech recorded) {
        return new OtherWords(recorded, ScriptLine.written(line.text())).speech();
    }

    private Speech speech() {
        List<String> before = keys(recorded.words().stream().map(Word::written).toList());
        List<String> now = keys(written);
        int[][] common = commonAfter(before, now);
        int old = 0;
        int first = 0;
        int oldFirst = 0;
        for (int next = 0; next < now.size(); ) {
            if (old == before.size()) {
                break;
            }
            if (before.get(old).equals(now.get(next))) {
                share(first, next, oldFirst, old);
                Word same = recorded.words().get(old);
                words.add(new Word(Word.bare(written.get(next)), written.get(next), same.from(), same.to()));
                first = ++next;
                oldFirst = ++old;
            } else if (common[old + 1][next] >= common[old][next + 1]) {
                old++;
            } else {
                next++;
            }
        }
        share(first, now.size(), oldFirst, before.size());
        return new Speech(words, recorded.seconds(), Optional.empty());
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Word::key).toList();
    }

    /** How many words two texts have in common, in order, from two places on. */
    private static int[][] commonAfter(List<String> before, List<String> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? 1 + common[i + 1][j + 1]
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Spaces new words over the time of the old ones that they stand for, by their letters. */
    private void share(int from, int to, int oldFrom, int oldTo) {
        List<Word> old = recorded.words();
        double begin = oldFrom < oldTo
                ? old.get(oldFrom).from()
                : oldFrom == 0 ? 0 : old.get(oldFrom - 1).to();
        double end = oldFrom < oldTo
                ? old.get(oldTo - 1).to()
                : oldTo < old.size() ? old.get(oldTo).from() : recorded.seconds();
        double letters =
                written.subList(from, to).stream().mapToInt(String::length).sum();
        double time = begin;
        for (String word : written.subList(from, to)) {
            double until = Math.min(end, time + (end - begin) * word.length() / letters);
            words.add(new Word(Word.bare(word), word, time, until));
            time = until;
        }
    }
}
