package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.timeline.Cue;

/**
 * A line of the narration in its place in the film. Its words are moments with names.
 *
 * <pre>{@code
 * SpokenLine line = narrate("bars");
 * play(bars.animate(b -> b.shift(UP)).seconds(line.end() - time()));
 * }</pre>
 */
public final class SpokenLine {

    /** A scene that computes with times is as good as on time when it misses a word by less than a microsecond. */
    static final BigDecimal ROUNDING = new BigDecimal("0.000001");

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

    /**
     * Whom its recording says to thank for it, such as {@code Voice: Anna}: the member {@code credit} of the file of times
     * beside it. Empty if nothing is heard, or the recording does not say.
     */
    public Optional<String> credit() {
        return speech.sound().isPresent() ? speech.credit() : Optional.empty();
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
        Cue cue = new Cue("at", words, occurrence);
        return momentOf(places(cue).get(occurrence - 1)).doubleValue();
    }

    BigDecimal endTime() {
        return start.add(BigDecimal.valueOf(speech.seconds()));
    }

    /**
     * When something is said that must not have been said before {@code now}.
     *
     * @throws IllegalArgumentException if it is not said, or has been; the message says how long ago
     */
    BigDecimal timeFrom(BigDecimal now, Cue cue) {
        List<Integer> places = places(cue);
        BigDecimal time = momentOf(places.get(cue.occurrence() - 1));
        if (time.compareTo(now.subtract(ROUNDING)) >= 0) {
            return time.max(now);
        }
        String again = "";
        for (int next = places.size(); next > cue.occurrence(); next--) {
            BigDecimal later = momentOf(places.get(next - 1));
            if (later.compareTo(now) >= 0) {
                again = String.format(
                        Locale.ROOT, "; it says so again at %.3f s: %s", later, new Cue(cue.call(), cue.words(), next));
            }
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s: the picture is %.3f s late: line \"%s\" says this at %.3f s%s",
                cue,
                now.subtract(time),
                id(),
                time,
                again));
    }

    private BigDecimal momentOf(int word) {
        return start.add(BigDecimal.valueOf(speech.words().get(word).from()));
    }

    /** The indices of the words at which this is said, as many at least as the occurrence asks for. */
    private List<Integer> places(Cue cue) {
        List<String> sought = ScriptLine.written(ScriptLine.plain(cue.words())).stream()
                .map(Word::key)
                .filter(key -> !key.isEmpty())
                .toList();
        if (sought.isEmpty() || cue.occurrence() < 1) {
            throw new IllegalArgumentException(cue + ": name a word of the line, and its occurrence from 1");
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + sought.size() <= keys.size(); i++) {
            if (keys.subList(i, i + sought.size()).equals(sought)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    cue + ": line \"" + id() + "\" does not say this; it says: " + wordsForMessage());
        }
        if (places.size() < cue.occurrence()) {
            throw new IllegalArgumentException(cue + ": line \"" + id() + "\" says this "
                    + (places.size() == 1 ? "once" : places.size() + " times"));
        }
        return places;
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
