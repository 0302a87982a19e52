package org.kinora.narrator.script;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.engine.narration.ScriptValues;

/**
 * A narration as it is written: for each line a heading {@code ## id} or {@code ## id – title}, and what is said below it. What
 * stands above the first such heading, under headings of another level until the next, and in HTML comments is not said. A name in
 * braces stands for words in a file beside it, see {@link ScriptValues}.
 *
 * @param file where it was read
 * @param lines in the order of the file; one or more
 */
public record Script(Path file, List<Line> lines) {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("#{1,6}(\\s.*)?");
    private static final Pattern LINE_HEADING = Pattern.compile("##\\s+(\\S+)(?:\\s+[–—-]\\s+(.*))?");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public Script {
        lines = List.copyOf(lines);
    }

    /** @throws ScriptException if it cannot be read, or says what cannot be spoken */
    public static Script read(Path file) {
        try {
            return parse(file, Files.readString(file), values(file));
        } catch (CharacterCodingException notUtf8) {
            throw new ScriptException(file, "this is not text in UTF-8. Save it as UTF-8.", notUtf8);
        } catch (IOException unreadable) {
            String state = Files.isDirectory(file) ? "that is a folder" : "there is no such file, or it cannot be read";
            throw new ScriptException(file, state + ". Name a Markdown file.", unreadable);
        }
    }

    private static ScriptValues values(Path file) {
        String name = ScriptValues.fileOf(file.getFileName().toString());
        Path beside = file.resolveSibling(name);
        try {
            return Files.exists(beside) ? ScriptValues.read(beside.toString(), beside) : ScriptValues.none(name);
        } catch (IllegalArgumentException wrong) {
            throw new ScriptException(wrong.getMessage() + ".", wrong);
        }
    }

    /** @param file for messages */
    static Script parse(Path file, String content, ScriptValues values) {
        return new Script(file, new Parser(file, values).lines(content));
    }

    /** The line of that id, if there is one. */
    public Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private static final class Parser {

        private final Path file;
        private final ScriptValues values;
        private final List<Line> lines = new ArrayList<>();
        private final Map<String, Integer> headings = new HashMap<>();
        private final List<List<Word>> paragraphs = new ArrayList<>();
        private List<Word> paragraph = new ArrayList<>();
        /** Null where nothing is said. */
        private Matcher heading;

        private int headingLine;

        Parser(Path file, ScriptValues values) {
            this.file = file;
            this.values = values;
        }

        List<Line> lines(String content) {
            WordReader reader = new WordReader(file);
            String[] rows = withoutComments(content).split("\\R", -1);
            for (int row = 0; row < rows.length; row++) {
                String text = rows[row].strip();
                if (HEADING.matcher(text).matches()) {
                    begin(text, row + 1);
                } else if (text.isEmpty()) {
                    endParagraph();
                } else if (heading != null) {
                    paragraph.addAll(reader.words(filled(text, row + 1), row + 1));
                }
            }
            end();
            if (lines.isEmpty()) {
                throw new ScriptException(
                        file,
                        1,
                        "there is no line to speak. Begin each with a heading \"## id\" and write the words below it.");
            }
            return lines;
        }

        private String filled(String text, int row) {
            try {
                return values.fill(text);
            } catch (IllegalArgumentException unknown) {
                throw new ScriptException(file, row, unknown.getMessage() + ".");
            }
        }

        /** Every comment becomes blanks, so that what follows keeps its place. */
        private String withoutComments(String content) {
            String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
            String bare =
                    COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\\r\\n]", " "));
            int open = bare.indexOf("<!--");
            if (open >= 0) {
                throw new ScriptException(
                        file,
                        1
                                + (int) bare.substring(0, open)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count(),
                        "this comment has no end. Close it with -->.");
            }
            return bare;
        }

        private void begin(String text, int row) {
            end();
            if (!text.startsWith("##") || text.startsWith("###")) {
                return;
            }
            Matcher parts = LINE_HEADING.matcher(text);
            if (!parts.matches() || !ID.matcher(parts.group(1)).matches()) {
                throw new ScriptException(
                        file,
                        row,
                        "this heading names no line. Write \"## id\" or \"## id – title\", the id without spaces, of letters, digits, \"-\", \"_\" and \".\".");
            }
            // two ids that differ in capitals alone are one file on some systems
            Integer other = headings.put(parts.group(1).toLowerCase(Locale.ROOT), row);
            if (other != null) {
                throw new ScriptException(
                        file,
                        row,
                        "the id " + parts.group(1) + " is that of line " + other + " already. Choose another.");
            }
            heading = parts;
            headingLine = row;
        }

        private void endParagraph() {
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }

        private void end() {
            endParagraph();
            if (heading == null) {
                return;
            }
            if (paragraphs.isEmpty()) {
                throw new ScriptException(
                        file, headingLine, heading.group(1) + " has no words. Write below the heading what is said.");
            }
            String title =
                    heading.group(2) == null ? "" : filled(heading.group(2).strip(), headingLine);
            lines.add(new Line(heading.group(1), title, headingLine, paragraphs));
            paragraphs.clear();
            heading = null;
        }
    }
}
