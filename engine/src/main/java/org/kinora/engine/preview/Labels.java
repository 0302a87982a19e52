package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.text.TextStyle;

/** The window's lettering, for one scale of the screen. */
final class Labels implements AutoCloseable {

    private final double scale;
    private final LabelCache title;
    private final LabelCache large;
    private final LabelCache small;
    private final LabelCache tiny;
    private final LabelCache code;

    /** @param scale size in pixels of a pixel on a screen with a scale of 1 */
    Labels(double scale) {
        this.scale = scale;
        title = new LabelCache(TextStyle.sans(48).bold(), 17 * scale);
        large = new LabelCache(TextStyle.sans(48), 15 * scale);
        small = new LabelCache(TextStyle.sans(48), 13 * scale);
        tiny = new LabelCache(TextStyle.sans(48), 11.5 * scale);
        code = new LabelCache(TextStyle.typewriter(48).ligatures(false), 13 * scale);
    }

    double scale() {
        return scale;
    }

    LabelCache title() {
        return title;
    }

    LabelCache large() {
        return large;
    }

    LabelCache small() {
        return small;
    }

    LabelCache tiny() {
        return tiny;
    }

    LabelCache code() {
        return code;
    }

    /**
     * A text in lines that are no wider than this; what is longer goes on in the next, indented as the first, between
     * words where there are any.
     */
    static List<String> wrapped(String text, LabelCache in, double width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String rest = line.stripTrailing().replace("\t", "    ");
            String indent = " ".repeat(rest.length() - rest.stripLeading().length());
            while (in.line(rest).width() > width && rest.length() > indent.length() + 1) {
                int end = fitting(rest, in, width);
                int blank = rest.lastIndexOf(' ', end);
                int cut = blank > indent.length() ? blank : Math.max(indent.length() + 1, end);
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = indent + rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** How many characters of a line fit; 1 at least. */
    private static int fitting(String line, LabelCache in, double width) {
        int fits = 1;
        int tooMany = line.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (in.line(line.substring(0, middle)).width() <= width) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits;
    }

    /** A text in one line, cut with an ellipsis if it is too long. */
    static LabelCache.Line shortened(String text, LabelCache in, double width) {
        LabelCache.Line whole = in.line(text);
        return whole.width() <= width || text.length() < 2
                ? whole
                : in.line(text.substring(
                                0, fitting(text + "…", in, width - in.line("…").width())) + "…");
    }

    @Override
    public void close() {
        title.close();
        large.close();
        small.close();
        tiny.close();
        code.close();
    }
}
