package org.kinora.engine.mobject;

import java.util.Objects;
import org.kinora.engine.text.TextStyle;

/**
 * How a listing looks.
 *
 * <pre>{@code
 * Code code = new Code(source, "python", CodeStyle.DEFAULT.size(24).window("train.py"));
 * Code excerpt = new Code(source, "c", CodeStyle.DEFAULT.theme(CodeTheme.LIGHT).lineNumbersFrom(40));
 * }</pre>
 *
 * @param size manim's font size
 * @param tabWidth columns from one tab stop to the next, 1 or more
 * @param lineNumbers whether they stand beside the lines
 * @param firstLine the number of the first line, shown or not
 * @param background what is behind the code
 * @param title what a window is called; may be empty
 */
public record CodeStyle(
        CodeTheme theme,
        double size,
        int tabWidth,
        boolean lineNumbers,
        int firstLine,
        Background background,
        String title) {

    /** What is behind the code. */
    public enum Background {
        NONE,
        /** A panel with round corners. */
        RECTANGLE,
        /** A panel with a bar for its title and three buttons. */
        WINDOW
    }

    /** Dark, on a panel, with line numbers from 1, and 12 units wide for a line of 80 characters. */
    public static final CodeStyle DEFAULT = new CodeStyle(CodeTheme.DARK, 28, 4, true, 1, Background.RECTANGLE, "");

    private static final int WIDEST_TAB = 100;
    private static final int LARGEST_NUMBER = 1_000_000;

    public CodeStyle {
        Objects.requireNonNull(theme, "Code needs a theme");
        Objects.requireNonNull(background, "Code needs a background, which may be NONE");
        Objects.requireNonNull(title, "A title may be empty, but not null");
        TextStyle.typewriter(size);
        if (tabWidth < 1 || tabWidth > WIDEST_TAB) {
            throw new IllegalArgumentException("A tab is 1 to 100 columns wide, not " + tabWidth);
        }
        if (firstLine < 0 || firstLine > LARGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "Lines are numbered from 0 to %,d, not from %,d".formatted(LARGEST_NUMBER, firstLine));
        }
    }

    public CodeStyle theme(CodeTheme colors) {
        return new CodeStyle(colors, size, tabWidth, lineNumbers, firstLine, background, title);
    }

    /** @param fontSize as manim counts it */
    public CodeStyle size(double fontSize) {
        return new CodeStyle(theme, fontSize, tabWidth, lineNumbers, firstLine, background, title);
    }

    /** @param columns from one tab stop to the next */
    public CodeStyle tabWidth(int columns) {
        return new CodeStyle(theme, size, columns, lineNumbers, firstLine, background, title);
    }

    /** With line numbers, of which this is the first; manim's {@code line_numbers_from}. */
    public CodeStyle lineNumbersFrom(int first) {
        return new CodeStyle(theme, size, tabWidth, true, first, background, title);
    }

    /** Without line numbers. Lines are still called by their numbers. */
    public CodeStyle withoutLineNumbers() {
        return new CodeStyle(theme, size, tabWidth, false, firstLine, background, title);
    }

    public CodeStyle background(Background behind) {
        return new CodeStyle(theme, size, tabWidth, lineNumbers, firstLine, behind, title);
    }

    /** In a window with this title, such as a file's name; it may be empty. */
    public CodeStyle window(String name) {
        return new CodeStyle(theme, size, tabWidth, lineNumbers, firstLine, Background.WINDOW, name);
    }

    TextStyle font() {
        return TextStyle.typewriter(size).ligatures(false);
    }
}
