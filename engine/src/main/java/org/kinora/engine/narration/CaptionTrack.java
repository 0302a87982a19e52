package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kinora.engine.timeline.Warning;

/**
 * Where a scene's captions come together while it is recorded. The recording thread adds to it; any thread may read.
 * What has been added changes only after the scene's cursor.
 */
public final class CaptionTrack {

    private record Entry(Caption caption, List<StackTraceElement> calls) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private volatile Captions captions = Captions.NONE;

    /** Shows what a line says while it is said. */
    void addLine(Speech speech, BigDecimal start, BigDecimal breath) {
        BigDecimal free = BigDecimal.valueOf(speech.seconds()).add(breath);
        add(new CaptionSplitter(speech.words(), free.doubleValue()).captions(start));
    }

    /**
     * Shows a text for a while. Where it says nothing of lines, and is too long for one caption, it is shown as
     * several, one after the other.
     *
     * @param seconds more than 0
     * @throws IllegalArgumentException if there is nothing to show
     */
    public void add(String text, BigDecimal from, double seconds) {
        List<String> lines = text.lines()
                .map(ScriptLine::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("subcaption(…): there is no text to show");
        }
        boolean fits = lines.size() > 1
                && lines.size() <= CaptionLimits.LINES
                && lines.stream().allMatch(line -> CaptionLimits.length(line) <= CaptionLimits.LINE);
        if (fits) {
            add(List.of(new Caption(from, from.add(BigDecimal.valueOf(seconds)), lines)));
        } else {
            List<Word> words = ReadingSpeed.spaced(ScriptLine.written(String.join(" ", lines)), 0, seconds);
            add(new CaptionSplitter(words, seconds).filling(from));
        }
    }

    private synchronized void add(List<Caption> added) {
        List<StackTraceElement> calls = List.of(new Throwable().getStackTrace());
        added.forEach(caption -> entries.add(new Entry(caption, calls)));
        captions = Captions.of(entries.stream().map(Entry::caption).toList());
    }

    /** All captions so far. */
    public Captions captions() {
        return captions;
    }

    /** What of the captions so far cannot be read. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (CaptionCheck.Finding finding : CaptionCheck.of(captions)) {
            Caption shown = finding.caption();
            entries.stream()
                    .filter(entry -> entry.caption.from().equals(shown.from())
                            && entry.caption.lines().equals(shown.lines()))
                    .findFirst()
                    .ifPresent(entry -> warnings.add(
                            new Warning(finding.sentence(), shown.from().doubleValue(), entry.calls)));
        }
        return warnings;
    }
}
