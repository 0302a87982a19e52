package org.kinora.engine.text.code;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** One of the library's scanners, which reads line by line and remembers from line to line what is still open. Used once. */
final class Scanner {

    private final TokenMaker maker;
    private final List<CodeToken> tokens = new ArrayList<>();
    private String text = "";

    private Scanner(TokenMaker maker) {
        this.maker = maker;
    }

    /** @param name the library's name of a language */
    static Scanner of(String name) {
        return new Scanner(TokenMakerFactory.getDefaultInstance().getTokenMaker(name));
    }

    List<CodeToken> scan(String listing) {
        text = listing;
        char[] characters = listing.toCharArray();
        int open = TokenTypes.NULL;
        for (int start = 0; start <= characters.length; ) {
            int end = listing.indexOf('\n', start);
            end = end < 0 ? characters.length : end;
            open = scanLine(new Segment(characters, start, end - start), open);
            start = end + 1;
        }
        return tokens;
    }

    /** Gives what is open at the line's end: a comment or a text of several lines, or nothing. */
    private int scanLine(Segment line, int open) {
        int first = line.offset;
        // a scanner moves the segment that it is given
        Token token = maker.getTokenList(new Segment(line.array, line.offset, line.count), open, first);
        for (; token != null && token.isPaintable(); token = token.getNextToken()) {
            add(token.getOffset(), token.getEndOffset(), kindOf(token.getType()));
        }
        return maker.getLastTokenTypeOnLine(line, open);
    }

    /** Without blanks at its ends, and joined with the token before if nothing but its kind's own text is between. */
    private void add(int start, int end, TokenKind kind) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        CodeToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean joins = last != null && last.kind() == kind && isJoined(kind) && isOneLine(last.end(), from);
        if (joins) {
            tokens.set(tokens.size() - 1, new CodeToken(last.start(), to, kind));
        } else {
            tokens.add(new CodeToken(from, to, kind));
        }
    }

    /** The library splits these at escapes, links and words to note. */
    private static boolean isJoined(TokenKind kind) {
        return kind == TokenKind.STRING || kind == TokenKind.COMMENT;
    }

    private boolean isOneLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static TokenKind kindOf(int type) {
        // languages inside of others have types of their own, below zero
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> TokenKind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> TokenKind.KEYWORD;
            case TokenTypes.DATA_TYPE -> TokenKind.TYPE;
            case TokenTypes.FUNCTION -> TokenKind.FUNCTION;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.ERROR_NUMBER_FORMAT -> TokenKind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> TokenKind.STRING;
            case TokenTypes.SEPARATOR,
                    TokenTypes.OPERATOR,
                    TokenTypes.MARKUP_TAG_DELIMITER,
                    TokenTypes.MARKUP_CDATA_DELIMITER -> TokenKind.OPERATOR;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> TokenKind.ANNOTATION;
            case TokenTypes.MARKUP_TAG_NAME -> TokenKind.TAG;
            case TokenTypes.MARKUP_TAG_ATTRIBUTE, TokenTypes.VARIABLE -> TokenKind.ATTRIBUTE;
            default -> TokenKind.PLAIN;
        };
    }
}
