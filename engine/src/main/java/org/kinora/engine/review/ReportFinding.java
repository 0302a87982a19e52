package org.kinora.engine.review;

import static java.util.Objects.requireNonNull;

/**
 * Something in a film that its producer should look at.
 *
 * @param rule in a word or two, such as {@code overlap}
 * @param isError whether viewers cannot read it or are harmed
 * @param from when it is seen first, in seconds since the film began
 * @param to when it is seen last
 * @param what is wrong, and what to do: a sentence
 * @param where it was made, as FILE:LINE; empty if that is not known
 */
public record ReportFinding(String rule, boolean isError, double from, double to, String what, String where) {

    public ReportFinding {
        requireNonNull(rule, "A finding needs a rule");
        requireNonNull(what, "A finding needs a sentence");
        requireNonNull(where, "A finding of which the line is not known has an empty one");
    }
}
