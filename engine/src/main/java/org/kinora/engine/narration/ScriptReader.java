package org.kinora.engine.narration;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads scripts: Markdown in which a heading of the second level, {@code ## id} or {@code ## id – title}, begins each
 * line, and the text below it is what is said. A name in braces stands for a value, see {@link ScriptValues}. HTML comments are directions that nobody says; what stands above the
 * first line, or below a heading of another level, is not said either.
 */
final class ScriptReader {

    private static final long MOST_BYTES = 1 << 20;
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s+(.*))?");
    private static final Pattern ID_AND_TITLE = Pattern.compile("(\\S+)(?:\\s+[\u2013\u2014-]\\s+(.*\\S))?\\s*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final Map<String, ScriptLine> lines = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String id;
    private String title;
    private int headingAt;
    private final Map<String, Integer> names = new LinkedHashMap<>();

    private ScriptReader(String name) {
        this.name = name;
    }

    /**
     * Reads a script.
     *
     * @param name what the file is called in messages
     * @throws IllegalArgumentException if it is no script; the message says which line is wrong
     */
    static Script read(String name, Path file) {
        return parse(name, content(name, file));
    }

    private static String content(String name, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(name + ": a script has at most 1 MB, and this file has "
                        + Files.size(file) + " bytes: name the text of the narration");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherCoding) {
            throw new IllegalArgumentException(name + ": this file is not text in UTF-8: save it as such", otherCoding);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static Script parse(String name, String content) {
        ScriptReader reader = new ScriptReader(name);
        String said = reader.withoutComments(
                content.startsWith(BYTE_ORDER_MARK) ? content.substring(BYTE_ORDER_MARK.length()) : content);
        int number = 0;
        for (String row : said.split("\\R", -1)) {
            reader.row(row, ++number);
        }
        reader.endLine();
        if (reader.lines.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": no line begins in this file; write ## and a name above the text of each");
        }
        return new Script(name, Collections.unmodifiableMap(reader.lines));
    }

    /** Leaves the line breaks of comments, so that the rows keep their numbers. */
    private String withoutComments(String content) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (int begins = content.indexOf("<!--"); begins >= 0; begins = content.indexOf("<!--", at)) {
            int ends = content.indexOf("-->", begins + 4);
            if (ends < 0) {
                int breaks = (int) content.substring(0, begins)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                throw wrong(breaks + 1, "this comment has no end: write --> behind it");
            }
            said.append(content, at, begins).append(' ');
            content.substring(begins, ends).chars().filter(c -> c == '\n').forEach(c -> said.append('\n'));
            at = ends + 3;
        }
        return said.append(content, at, content.length()).toString();
    }

    private void row(String row, int number) {
        Matcher heading = HEADING.matcher(row.strip());
        if (!heading.matches()) {
            text.append(row).append(' ');
            noteNames(row, number);
        } else {
            endLine();
            if (heading.group(1).length() == 2) {
                begin(heading.group(2) == null ? "" : heading.group(2), number);
            }
        }
    }

    private void begin(String heading, int number) {
        Matcher parts = ID_AND_TITLE.matcher(heading);
        if (!parts.matches()) {
            throw wrong(number, "\"" + heading + "\": a line's heading is its name, or its name \u2013 and its title");
        }
        id = parts.group(1);
        title = parts.group(2) == null ? "" : parts.group(2);
        noteNames(title, number);
        headingAt = number;
        if (!ID.matcher(id).matches()) {
            throw wrong(
                    number,
                    "\"" + id
                            + "\": the name of a line has letters, digits and . - _, and begins with one of the first two");
        }
        // two names that differ in capitals alone are one file on some systems
        if (lines.keySet().stream().anyMatch(id::equalsIgnoreCase)) {
            throw wrong(number, "there is a line \"" + id + "\" above already: give this one another name");
        }
    }

    /** Notes the values that a row of the line asks for. */
    private void noteNames(String row, int number) {
        if (id == null) {
            return;
        }
        try {
            ScriptValues.names(row).forEach(name -> names.putIfAbsent(name, number));
        } catch (IllegalArgumentException noName) {
            throw wrong(number, noName.getMessage());
        }
    }

    private void endLine() {
        String said = ScriptLine.plain(text.toString());
        text.setLength(0);
        if (id == null) {
            return;
        }
        if (ScriptLine.written(said).stream().allMatch(each -> Word.bare(each).isEmpty())) {
            throw wrong(headingAt, "the line \"" + id + "\" says nothing: write its text below the heading");
        }
        lines.put(id, new ScriptLine(id, title, said, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
        names.clear();
        id = null;
    }

    private IllegalArgumentException wrong(int row, String what) {
        return new IllegalArgumentException(name + ":" + row + ": " + what);
    }
}
