package org.kinora.engine.mobject;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.code.TokenKind;

/**
 * The colours of a listing. Every colour of the two themes has a contrast of 4.5 or more to the panel, as WCAG 2 asks
 * at level AA.
 *
 * <pre>{@code
 * CodeTheme warm = CodeTheme.DARK.ink(TokenKind.KEYWORD, GOLD).panel(Color.hex("#201A17"));
 * Code code = new Code(source, "java", CodeStyle.DEFAULT.theme(warm));
 * }</pre>
 *
 * @param panel behind the code
 * @param rim around the panel
 * @param lineNumbers of the numbers beside the lines, and of a window's title
 * @param inks of the kinds of tokens; kinds that are not in it have the colour of plain code, which is
 */
public record CodeTheme(Color panel, Color rim, Color lineNumbers, Map<TokenKind, Color> inks) {

    /** Light code on a dark panel. */
    public static final CodeTheme DARK = new CodeTheme(
            Color.hex("#141A26"),
            Color.hex("#364056"),
            Color.hex("#8791A5"),
            Map.ofEntries(
                    Map.entry(TokenKind.PLAIN, Color.hex("#E9E7DF")),
                    Map.entry(TokenKind.KEYWORD, Color.hex("#C7A4FF")),
                    Map.entry(TokenKind.TYPE, Color.hex("#5FD3BC")),
                    Map.entry(TokenKind.FUNCTION, Color.hex("#82C4FF")),
                    Map.entry(TokenKind.STRING, Color.hex("#B4DB84")),
                    Map.entry(TokenKind.NUMBER, Color.hex("#FFB27A")),
                    Map.entry(TokenKind.COMMENT, Color.hex("#8E99AE")),
                    Map.entry(TokenKind.OPERATOR, Color.hex("#B3BDD0")),
                    Map.entry(TokenKind.ANNOTATION, Color.hex("#F2A0C6")),
                    Map.entry(TokenKind.TAG, Color.hex("#FF9E8C")),
                    Map.entry(TokenKind.ATTRIBUTE, Color.hex("#F3D577"))));

    /** Dark code on a light panel. */
    public static final CodeTheme LIGHT = new CodeTheme(
            Color.hex("#FBFAF6"),
            Color.hex("#C5C9D2"),
            Color.hex("#6A707D"),
            Map.ofEntries(
                    Map.entry(TokenKind.PLAIN, Color.hex("#22262F")),
                    Map.entry(TokenKind.KEYWORD, Color.hex("#7127B8")),
                    Map.entry(TokenKind.TYPE, Color.hex("#0A665D")),
                    Map.entry(TokenKind.FUNCTION, Color.hex("#1454AB")),
                    Map.entry(TokenKind.STRING, Color.hex("#3A670E")),
                    Map.entry(TokenKind.NUMBER, Color.hex("#9C4600")),
                    Map.entry(TokenKind.COMMENT, Color.hex("#676D79")),
                    Map.entry(TokenKind.OPERATOR, Color.hex("#4B5261")),
                    Map.entry(TokenKind.ANNOTATION, Color.hex("#A32467")),
                    Map.entry(TokenKind.TAG, Color.hex("#AE241C")),
                    Map.entry(TokenKind.ATTRIBUTE, Color.hex("#745600"))));

    public CodeTheme {
        Objects.requireNonNull(panel, "A theme needs a colour for the panel");
        Objects.requireNonNull(rim, "A theme needs a colour for the rim");
        Objects.requireNonNull(lineNumbers, "A theme needs a colour for line numbers");
        inks = Map.copyOf(inks);
        if (!inks.containsKey(TokenKind.PLAIN)) {
            throw new IllegalArgumentException("A theme needs a colour for plain code");
        }
    }

    /** The colour of a kind. */
    public Color ink(TokenKind kind) {
        return inks.getOrDefault(kind, inks.get(TokenKind.PLAIN));
    }

    /** This theme with another colour for a kind. */
    public CodeTheme ink(TokenKind kind, Color color) {
        Map<TokenKind, Color> changed = new EnumMap<>(inks);
        changed.put(kind, color);
        return new CodeTheme(panel, rim, lineNumbers, changed);
    }

    /** This theme on another panel. */
    public CodeTheme panel(Color color) {
        return new CodeTheme(color, rim, lineNumbers, inks);
    }
}
