package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.timeline.SourceLine;

/**
 * Something in a film of which its producer would be ashamed.
 *
 * @param rule the name of the rule that has found it
 * @param from when it was seen first, in seconds
 * @param to when it was seen last; the same where it was seen once
 * @param objects what it is about: texts by their beginning, in quotes, other mobjects by their kind
 * @param line where the first of these was made, or what was playing then; empty if the film was recorded without lines
 * @param what is wrong, with numbers: a sentence without its full stop
 * @param advice what to do: the end of that sentence
 */
public record Finding(
        String rule,
        Severity severity,
        double from,
        double to,
        List<String> objects,
        Optional<SourceLine> line,
        String what,
        String advice) {

    public Finding {
        objects = List.copyOf(objects);
    }

    /** The same, seen at another finding's time too. */
    Finding until(Finding later) {
        return new Finding(rule, severity, from, later.to, objects, line, what, advice);
    }

    /** The same of further objects, at their times too. */
    Finding with(List<Finding> others) {
        List<String> all = new ArrayList<>(objects);
        double earliest = from;
        double latest = to;
        for (Finding other : others) {
            all.addAll(other.objects);
            earliest = Math.min(earliest, other.from);
            latest = Math.max(latest, other.to);
        }
        String more = others.isEmpty() ? "" : ", and " + others.size() + " more of this line";
        return new Finding(
                rule,
                severity,
                earliest,
                latest,
                all.stream().distinct().toList(),
                line,
                what + more,
                advice);
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return what + ": " + advice;
    }

    /** When it is seen: {@code 2.000 s to 3.500 s}. */
    public String time() {
        return String.format(Locale.ROOT, "%.3f s", from)
                + (to > from ? String.format(Locale.ROOT, " to %.3f s", to) : "");
    }

    /** A row: the time, the line, what is wrong, what to do, and the rule. */
    @Override
    public String toString() {
        return time() + line.map(at -> ", " + at).orElse("") + ": " + sentence() + " [" + rule + "]";
    }
}
