package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.media.TextFile;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.code.CodeLanguage;
import org.kinora.engine.text.code.CodeToken;
import org.kinora.engine.text.code.TokenKind;

/**
 * A listing in colours, letter by letter, centred in the picture until it is placed. Lines are called by the numbers
 * that stand beside them.
 *
 * <pre>{@code
 * Code code = Code.ofFile("Sort.java", CodeStyle.DEFAULT.window("Sort.java"));
 * play(code.animate(c -> c.highlightLines(3, 4)), indicate(code.part("swap")));
 * }</pre>
 */
public final class Code extends Composite<Code> implements Typographic<Code> {

    /** How opaque the other lines are where some are highlighted. */
    private static final double DIMMED = 0.3;

    private final Listing listing;
    private final CodeLanguage language;
    private final int firstLine;
    private final Text text;
    private final Optional<Text> lineNumbers;
    private final CodePanel panel;

    /**
     * On a dark panel, with line numbers from 1.
     *
     * @param language one of {@link CodeLanguage#names()}
     * @throws IllegalArgumentException if there is no such language, or the code is blank or far too long
     */
    public Code(String code, String language) {
        this(code, language, CodeStyle.DEFAULT);
    }

    /** @param style colours, size, numbers, and what is behind the code */
    public Code(String code, String language, CodeStyle style) {
        this(Listing.of(code, CodeLanguage.named(language), style.tabWidth()), CodeLanguage.named(language), style);
    }

    private Code(Listing listing, CodeLanguage language, CodeStyle style) {
        this.listing = listing;
        this.language = language;
        firstLine = style.firstLine();
        text = new Text(listing.text(), style.font());
        text.startAt(Point.ORIGIN);
        color(style.theme());
        lineNumbers = style.lineNumbers() ? Optional.of(numbers(style)) : Optional.empty();
        panel = new CodePanel(text, lineNumbers, style);
        addParts(panel);
        lineNumbers.ifPresent(this::addParts);
        addParts(text);
        toCenter();
    }

    /**
     * The code of a file, on a dark panel, in the language that the file's name tells.
     *
     * @param file beside the scene's source, or absolute; UTF-8
     * @throws IllegalArgumentException if there is no such file, it is no text, or its name tells no language
     */
    public static Code ofFile(String file) {
        return ofFile(file, CodeStyle.DEFAULT);
    }

    /** As {@link #ofFile(String)}, in another style. */
    public static Code ofFile(String file, CodeStyle style) {
        Path path = SceneFolder.file(file);
        CodeLanguage language = CodeLanguage.ofFile(path.getFileName().toString());
        return new Code(read(path, source -> Listing.of(source, language, style.tabWidth())), language, style);
    }

    /**
     * Some lines of a file, coloured as in the whole, numbered as there, and without the indentation that they share.
     *
     * @param first the number of the first line, counted from 1
     * @param last the number of the last one
     */
    public static Code ofFile(String file, int first, int last, CodeStyle style) {
        Path path = SceneFolder.file(file);
        CodeLanguage language = CodeLanguage.ofFile(path.getFileName().toString());
        Listing lines = read(path, source -> Listing.of(source, language, style.tabWidth(), first, last));
        CodeStyle numbered = style.lineNumbersFrom(first);
        return new Code(lines, language, style.lineNumbers() ? numbered : numbered.withoutLineNumbers());
    }

    private interface Cut {
        Listing of(String source);
    }

    private static Listing read(Path file, Cut cut) {
        String source = TextFile.read(file);
        try {
            return cut.of(source);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private void color(CodeTheme theme) {
        List<CodeToken> tokens = listing.tokens();
        int next = 0;
        for (Letter letter : text) {
            while (next < tokens.size() && tokens.get(next).end() <= letter.sourceStart()) {
                next++;
            }
            boolean isInside = next < tokens.size() && tokens.get(next).start() <= letter.sourceStart();
            letter.setFill(theme.ink(isInside ? tokens.get(next).kind() : TokenKind.PLAIN));
        }
    }

    private Text numbers(CodeStyle style) {
        String all = IntStream.range(0, listing.lineCount())
                .mapToObj(line -> Integer.toString(firstLine + line))
                .collect(Collectors.joining("\n"));
        Text numbers = new Text(all, style.font(), TextFlow.DEFAULT.aligned(TextFlow.Alignment.RIGHT));
        return numbers.setColor(style.theme().lineNumbers());
    }

    /** The code as it is shown, with spaces for tabs. */
    public String source() {
        return listing.text();
    }

    public CodeLanguage language() {
        return language;
    }

    /** The tokens of the {@link #source()}, in order. */
    public List<CodeToken> tokens() {
        return listing.tokens();
    }

    /** All letters of the code, without line numbers. */
    public Text text() {
        return text;
    }

    /** The numbers beside the lines, if there are any: one text with a line for each. */
    public Optional<Text> lineNumbers() {
        return lineNumbers;
    }

    /** What is behind the code; without a background nothing is drawn there. */
    public CodePanel panel() {
        return panel;
    }

    /** The number of the first line. */
    public int firstLine() {
        return firstLine;
    }

    /** How many lines there are. */
    public int lineCount() {
        return listing.lineCount();
    }

    /** The letters of every line, from top to bottom. */
    public List<Group<Letter>> lines() {
        List<List<Letter>> lines = new ArrayList<>();
        for (int line = 0; line < lineCount(); line++) {
            lines.add(new ArrayList<>());
        }
        for (Letter letter : text) {
            lines.get(listing.lineOf(letter.sourceStart())).add(letter);
        }
        return lines.stream().map(Group::new).toList();
    }

    /**
     * The letters of a line.
     *
     * @param number the one that stands beside it
     * @throws IndexOutOfBoundsException if there is no line with this number
     */
    public Group<Letter> line(int number) {
        return linesBetween(number, number);
    }

    /** The letters of the lines from one number to another, both shown. */
    public Group<Letter> linesBetween(int first, int last) {
        int from = lineAt(first);
        int to = lineAt(last);
        return letters(text, listing.lineStart(from), listing.lineStart(to + 1));
    }

    private int lineAt(int number) {
        if (number < firstLine || number >= firstLine + lineCount()) {
            throw new IndexOutOfBoundsException("No line %d in a listing of lines %d to %d"
                    .formatted(number, firstLine, firstLine + lineCount() - 1));
        }
        return number - firstLine;
    }

    private static Group<Letter> letters(Text of, int start, int end) {
        return new Group<>(of.letters().stream()
                .filter(letter -> letter.sourceStart() >= start && letter.sourceStart() < end)
                .toList());
    }

    /**
     * The letters of the first occurrence of a substring.
     *
     * @throws IllegalArgumentException if it does not occur
     */
    public Group<Letter> part(String substring) {
        return text.part(substring);
    }

    /** @param occurrence 0 for the first */
    public Group<Letter> part(String substring, int occurrence) {
        return text.part(substring, occurrence);
    }

    /** The letters of every match, one group each. */
    public List<Group<Letter>> parts(Pattern pattern) {
        return text.parts(pattern);
    }

    /** The letters of all tokens of a kind, one group each. */
    public List<Group<Letter>> parts(TokenKind kind) {
        return listing.tokens().stream()
                .filter(token -> token.kind() == kind)
                .map(token -> letters(text, token.start(), token.end()))
                .toList();
    }

    /** Dims all lines except these, with their numbers; inside {@code animate} the light goes there. */
    public Code highlightLines(int... numbers) {
        boolean[] lit = new boolean[lineCount()];
        Arrays.stream(numbers).forEach(number -> lit[lineAt(number)] = true);
        return light(lit);
    }

    /** Dims all lines except those from one number to another. */
    public Code highlightBetween(int first, int last) {
        lineAt(first);
        lineAt(last);
        return highlightLines(IntStream.rangeClosed(first, last).toArray());
    }

    /** Dims no line. */
    public Code highlightAll() {
        boolean[] lit = new boolean[lineCount()];
        Arrays.fill(lit, true);
        return light(lit);
    }

    private Code light(boolean[] lit) {
        for (Letter letter : text) {
            letter.setOpacity(lit[listing.lineOf(letter.sourceStart())] ? 1 : DIMMED);
        }
        lineNumbers.ifPresent(numbers -> {
            int[] lines = lineOfEach(numbers.text());
            numbers.letters().forEach(digit -> digit.setOpacity(lit[lines[digit.sourceStart()]] ? 1 : DIMMED));
        });
        return this;
    }

    private static int[] lineOfEach(String text) {
        int[] lines = new int[text.length()];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i - 1] + (text.charAt(i - 1) == '\n' ? 1 : 0);
        }
        return lines;
    }

    @Override
    public Point baseline() {
        return text.baseline();
    }

    @Override
    public double xHeight() {
        return text.xHeight();
    }
}
