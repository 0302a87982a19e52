package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Parts a spoken text into captions: of all ways to do so, the one that tears the fewest phrases apart, leaves no word
 * alone, and shows nothing too briefly. Each is shown from its first word on.
 */
final class CaptionSplitter {

    /** What a caption costs, so that there are as few as make sense; a {@link BreakPoint} costs up to 12. */
    private static final double CAPTION = 4;
    /** A sentence that ends within a caption, or a pause that a speaker makes there. */
    private static final double ENDED_WITHIN = 6;

    private static final double PAUSE = 0.7;
    /** Few words of a longer sentence, alone. */
    private static final double ORPHAN = 30;

    private static final int ORPHAN_CHARACTERS = 14;
    /** For each character a second too many. */
    private static final double TOO_FAST = 40;
    /** For each second too few. */
    private static final double TOO_SHORT = 150;
    /** Words that are said at one moment belong into one caption. */
    private static final double NOT_SHOWN = 1e9;
    /** A caption that waits less than this for the next one stays until then: a gap would flicker. */
    private static final double GAP = 0.6;
    /** For how long a caption stays behind its last word where nothing follows. */
    private static final double LINGER = 0.3;

    private final List<Word> words;
    private final double free;

    /** @param free seconds after the line's beginning when the next line may begin */
    CaptionSplitter(List<Word> words, double free) {
        this.words = CaptionLines.breakable(words);
        this.free = free;
    }

    /** Words that are shown together. */
    private record Group(int first, int end, List<String> lines) {}

    /** Captions of a line that begins at {@code start}; the last may stay on into what follows, to be read. */
    List<Caption> captions(BigDecimal start) {
        List<Caption> captions = new ArrayList<>();
        for (Group group : groups()) {
            double said = words.get(group.first).from();
            // a breath in front of the first word is no gap between two lines
            double from = group.first == 0 && said < GAP ? 0 : said;
            double spoken = words.get(group.end - 1).to();
            double wished = Math.max(spoken + LINGER, from + readingTime(group.first, group.end));
            boolean isLast = group.end == words.size();
            double next = isLast ? free : words.get(group.end).from();
            boolean untilNext = next < wished + GAP && (!isLast || next > wished);
            add(captions, start, from, untilNext ? next : wished, group.lines);
        }
        return captions;
    }

    /** Captions that follow one another without a gap and end with the time that there is. */
    List<Caption> filling(BigDecimal start) {
        List<Caption> captions = new ArrayList<>();
        for (Group group : groups()) {
            double from = group.first == 0 ? 0 : words.get(group.first).from();
            double to = group.end == words.size() ? free : words.get(group.end).from();
            add(captions, start, from, to, group.lines);
        }
        return captions;
    }

    private static void add(List<Caption> captions, BigDecimal start, double from, double to, List<String> lines) {
        BigDecimal begins = start.add(milliseconds(from));
        BigDecimal ends = start.add(milliseconds(to));
        // words that are said at the same moment leave no time for the first of them
        if (ends.compareTo(begins) > 0) {
            captions.add(new Caption(begins, ends, lines));
        }
    }

    private static BigDecimal milliseconds(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
    }

    /** Shortest paths: the best way to part the first n words is known for all smaller n. */
    private List<Group> groups() {
        double[] least = new double[words.size() + 1];
        Group[] last = new Group[words.size() + 1];
        for (int end = 1; end <= words.size(); end++) {
            least[end] = Double.POSITIVE_INFINITY;
            for (int first = end - 1; first >= 0; first--) {
                Optional<List<String>> lines = lines(first, end);
                if (lines.isEmpty()) {
                    break;
                }
                double cost = least[first] + cost(first, end);
                if (cost < least[end]) {
                    least[end] = cost;
                    last[end] = new Group(first, end, lines.get());
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int end = words.size(); end > 0; end = last[end].first) {
            groups.add(last[end]);
        }
        Collections.reverse(groups);
        return groups;
    }

    private Optional<List<String>> lines(int first, int end) {
        return CaptionLines.of(
                words.subList(first, end).stream().map(Word::written).toList());
    }

    private double cost(int first, int end) {
        double cost = CAPTION;
        if (end < words.size()) {
            cost += BreakPoint.cost(written(end - 1), written(end));
        }
        for (int i = first; i < end - 1; i++) {
            boolean pauses = words.get(i + 1).from() - words.get(i).to() > PAUSE;
            if (pauses || Pause.after(written(i)) == Pause.SENTENCE) {
                cost += ENDED_WITHIN;
            }
        }
        boolean isWhole = beginsSentence(first) && endsSentence(end);
        if (!isWhole && (end - first == 1 || characters(first, end) < ORPHAN_CHARACTERS)) {
            cost += ORPHAN;
        }
        return cost + timeCost(first, end);
    }

    private double timeCost(int first, int end) {
        double from = words.get(first).from();
        double room = (end < words.size()
                        ? words.get(end).from()
                        : Math.max(free, words.get(end - 1).to()))
                - from;
        double needed = characters(first, end) / CaptionLimits.SPEED;
        double cost = 0;
        if (room <= 0 && end < words.size()) {
            return NOT_SHOWN;
        }
        if (room < needed) {
            // the least time keeps the cost of no time finite
            cost += TOO_FAST * (characters(first, end) / Math.max(room, 0.01) - CaptionLimits.SPEED);
        }
        if (room < CaptionLimits.WISHED) {
            cost += TOO_SHORT * (CaptionLimits.WISHED - room);
        }
        return cost;
    }

    private boolean beginsSentence(int first) {
        return first == 0 || Pause.after(written(first - 1)) == Pause.SENTENCE;
    }

    private boolean endsSentence(int end) {
        return end == words.size() || Pause.after(written(end - 1)) == Pause.SENTENCE;
    }

    private double readingTime(int first, int end) {
        return CaptionLimits.readingTime(characters(first, end));
    }

    private int characters(int first, int end) {
        int characters = end - first - 1;
        for (int i = first; i < end; i++) {
            characters += CaptionLimits.length(written(i));
        }
        return characters;
    }

    private String written(int word) {
        return words.get(word).written();
    }
}
