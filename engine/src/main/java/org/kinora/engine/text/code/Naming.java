package org.kinora.engine.text.code;

import java.util.ArrayList;
import java.util.List;

/** Tells kinds of names apart by how they are written and where they stand, which most scanners do not. */
enum Naming {

    /**
     * As in most programming languages: what stands before an opening bracket is called, and a name that begins with a
     * capital and goes on in small letters is that of a type.
     */
    PROGRAM {
        @Override
        TokenKind kindOf(String text, CodeToken token) {
            if (token.kind() != TokenKind.PLAIN && token.kind() != TokenKind.FUNCTION) {
                return token.kind();
            }
            if (!isName(text, token)) {
                return isPunctuation(text, token) ? TokenKind.OPERATOR : token.kind();
            }
            boolean isCalled = text.startsWith("(", token.end()) || text.startsWith("!(", token.end());
            boolean isMember = token.start() > 0 && text.charAt(token.start() - 1) == '.';
            if (isTypeName(text, token) && !(isCalled && isMember)) {
                return TokenKind.TYPE;
            }
            if (isPrefix(text, token)) {
                return TokenKind.STRING;
            }
            return isCalled ? TokenKind.FUNCTION : token.kind();
        }
    },

    /** As in files of settings: a name before a colon or an equals sign is a key. */
    KEYS {
        @Override
        TokenKind kindOf(String text, CodeToken token) {
            boolean isKey = text.startsWith(":", token.end()) || text.startsWith("=", token.end());
            return token.kind() == TokenKind.PLAIN && isKey ? TokenKind.ATTRIBUTE : token.kind();
        }
    },

    /** Words are words. */
    PROSE {
        @Override
        TokenKind kindOf(String text, CodeToken token) {
            return token.kind();
        }
    };

    private static final int LONGEST_PREFIX = 2;

    abstract TokenKind kindOf(String text, CodeToken token);

    List<CodeToken> of(String text, List<CodeToken> tokens) {
        List<CodeToken> named = new ArrayList<>(tokens.size());
        for (CodeToken token : tokens) {
            TokenKind kind = kindOf(text, token);
            named.add(kind == token.kind() ? token : new CodeToken(token.start(), token.end(), kind));
        }
        return named;
    }

    private static boolean isName(String text, CodeToken token) {
        if (!Character.isJavaIdentifierStart(text.charAt(token.start()))) {
            return false;
        }
        for (int i = token.start(); i < token.end(); i++) {
            if (!Character.isJavaIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTypeName(String text, CodeToken token) {
        if (!Character.isUpperCase(text.charAt(token.start()))) {
            return false;
        }
        for (int i = token.start() + 1; i < token.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What says how a text is to be read, as in {@code f"…"}. */
    private static boolean isPrefix(String text, CodeToken token) {
        return token.end() - token.start() <= LONGEST_PREFIX
                && (text.startsWith("\"", token.end()) || text.startsWith("'", token.end()));
    }

    private static boolean isPunctuation(String text, CodeToken token) {
        for (int i = token.start(); i < token.end(); i++) {
            char character = text.charAt(i);
            if (Character.isLetterOrDigit(character) || character == '_' || character >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
