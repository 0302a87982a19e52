package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.text.TextSpan;

/**
 * The text that a {@link Text} was made with, in its styles.
 *
 * @param spans at least one
 */
record TextSpans(List<TextSpan> spans) {

    TextSpans {
        spans = List.copyOf(spans);
    }

    String joined() {
        StringBuilder joined = new StringBuilder();
        spans.forEach(span -> joined.append(span.text()));
        return joined.toString();
    }

    /** Another text in these styles; what is longer goes on in the last one. */
    List<TextSpan> of(String text, TextSetting setting) {
        List<TextSpan> styled = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < spans.size(); i++) {
            boolean isLast = i == spans.size() - 1;
            int end = isLast
                    ? text.length()
                    : Math.min(text.length(), start + spans.get(i).text().length());
            styled.add(new TextSpan(
                    text.substring(start, end), setting.applied(spans.get(i).style())));
            start = end;
        }
        return styled;
    }
}
