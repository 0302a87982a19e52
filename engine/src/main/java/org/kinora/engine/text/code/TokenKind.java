package org.kinora.engine.text.code;

/** What a stretch of code is, as far as its colour goes. */
public enum TokenKind {
    /** Names of variables, and all that has no kind of its own. */
    PLAIN,
    /** Words that the language reserves, and its names for true, false and nothing. */
    KEYWORD,
    /** Names of types, the language's own and others. */
    TYPE,
    /** Names of functions where they are defined or called. */
    FUNCTION,
    /** Texts, characters and regular expressions. */
    STRING,
    NUMBER,
    COMMENT,
    /** Operators, brackets and other punctuation. */
    OPERATOR,
    /** Annotations, decorators and what a preprocessor reads. */
    ANNOTATION,
    /** Names of elements in markup, selectors in style sheets, keys. */
    TAG,
    /** Names of attributes in markup, and variables where the language marks them. */
    ATTRIBUTE
}
