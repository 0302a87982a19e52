package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of the narration in its place in the film. Its words are moments with names.
 *
 * <pre>{@code
 * SpokenLine line = narrate("bars");
 * play(bars.animate(b -> b.shift(UP)).seconds(line.at("slider") - time()));
 * }</pre>
 */
public final class SpokenLine {

    private static final int WORDS_IN_A_MESSAGE = 60;

    private final ScriptLine line;
    private final Speech speech;
    private final BigDecimal start;
    private final List<String> keys;

    SpokenLine(ScriptLine line, Speech speech, BigDecimal start) {
        this.line = line;
        this.speech = speech;
        this.start = start;
        this.keys = speech.words().stream().map(word -> Word.key(word.text())).toList();
    }

    /** Its name in the script. */
    public String id() {
        return line.id();
    }

    /** What is said, without directions. */
    public String text() {
        return speech.text();
    }

    /** Its words, with times counted from the line's beginning. */
    public List<Word> words() {
        return speech.words();
    }

    /** When it begins, in seconds since the scene did. */
    public double begin() {
        return start.doubleValue();
    }

    /** When its sound has ended, in seconds since the scene began. */
    public double end() {
        return endTime().doubleValue();
    }

    /**
     * When something is said, in seconds since the scene began.
     *
     * @param words one word or several that follow one another; upper and lower case are the same
     * @throws IllegalArgumentException if the line does not say that; the message has its words
     */
    public double at(String words) {
        return at(words, 1);
    }

    /** @param occurrence which of the places where the line says this, from 1 */
    public double at(String words, int occurrence) {
        return timeOf("at", words, occurrence).doubleValue();
    }

    BigDecimal endTime() {
        return start.add(BigDecimal.valueOf(speech.seconds()));
    }

    /** @param call for messages: what the author wrote */
    BigDecimal timeOf(String call, String words, int occurrence) {
        return momentOf(places(call, words, occurrence).get(occurrence - 1));
    }

    /**
     * When something is said that must not have been said before {@code now}.
     *
     * @throws IllegalArgumentException also if it has; the message says how long ago
     */
    BigDecimal timeFrom(BigDecimal now, String call, String words, int occurrence) {
        List<Integer> places = places(call, words, occurrence);
        BigDecimal time = momentOf(places.get(occurrence - 1));
        if (time.compareTo(now) >= 0) {
            return time;
        }
        for (int next = occurrence; next < places.size(); next++) {
            BigDecimal later = momentOf(places.get(next));
            if (later.compareTo(now) >= 0) {
                throw late(call, words, occurrence, now.subtract(time),
                        String.format(Locale.ROOT, "; it says so again at %.3f s: %s(\"%s\", %d)", later, call, words, next + 1));
            }
        }
        throw late(call, words, occurrence, now.subtract(time), "");
    }

    private IllegalArgumentException late(String call, String words, int occurrence, BigDecimal late, String more) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s: the picture is %.3f s late: line \"%s\" says this at %.3f s%s",
                written(call, words, occurrence),
                late,
                id(),
                timeOf(call, words, occurrence),
                more));
    }

    private BigDecimal momentOf(int word) {
        return start.add(BigDecimal.valueOf(speech.words().get(word).from()));
    }

    /** The indices of the words at which this is said, as many at least as the occurrence asks for. */
    private List<Integer> places(String call, String words, int occurrence) {
        List<String> sought = ScriptLine.written(ScriptLine.plain(words)).stream()
                .map(Word::key)
                .filter(key -> !key.isEmpty())
                .toList();
        if (sought.isEmpty() || occurrence < 1) {
            throw new IllegalArgumentException(
                    written(call, words, occurrence) + ": name a word of the line, and its occurrence from 1");
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + sought.size() <= keys.size(); i++) {
            if (keys.subList(i, i + sought.size()).equals(sought)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    written(call, words, 1) + ": line \"" + id() + "\" does not say this; it says: " + wordsForMessage());
        }
        if (places.size() < occurrence) {
            throw new IllegalArgumentException(written(call, words, occurrence) + ": line \"" + id() + "\" says this "
                    + (places.size() == 1 ? "once" : places.size() + " times"));
        }
        return places;
    }

    private static String written(String call, String words, int occurrence) {
        return call + "(\"" + words + "\"" + (occurrence == 1 ? "" : ", " + occurrence) + ")";
    }

    private String wordsForMessage() {
        List<String> spoken = speech.words().stream()
                .map(Word::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return spoken.size() <= WORDS_IN_A_MESSAGE
                ? String.join(" ", spoken)
                : String.join(" ", spoken.subList(0, WORDS_IN_A_MESSAGE)) + " \u2026 (" + spoken.size() + " words)";
    }

    /** The word that is being said at a moment, or the last one before it; the first if there is none. */
    Word wordAt(BigDecimal time) {
        Word said = speech.words().get(0);
        for (Word word : speech.words()) {
            if (!word.text().isEmpty()
                    && start.add(BigDecimal.valueOf(word.from())).compareTo(time) <= 0) {
                said = word;
            }
        }
        return said;
    }
}
