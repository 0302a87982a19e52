package org.kinora.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a page takes to read: 200 words of prose a minute, 15 lines of code. Tables are looked up in, not read. */
final class ReadingTime {

    private static final double WORDS_A_MINUTE = 200;
    private static final double LINES_A_MINUTE = 15;
    private static final Pattern FENCE = Pattern.compile("(?ms)^```[^\\n]*\\n(.*?)^```");

    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*$");

    private ReadingTime() {}

    /** In whole minutes, 1 at least. */
    static int minutes(String markdown) {
        long lines = 0;
        StringBuilder prose = new StringBuilder();
        Matcher fence = FENCE.matcher(markdown);
        while (fence.find()) {
            lines += fence.group(1).lines().filter(line -> !line.isBlank()).count();
            fence.appendReplacement(prose, "");
        }
        fence.appendTail(prose);
        String read = ROW.matcher(prose).replaceAll("");
        long words = Pattern.compile("\\p{Alnum}\\S*").matcher(read).results().count();
        return (int) Math.max(1, Math.round(words / WORDS_A_MINUTE + lines / LINES_A_MINUTE));
    }
}
