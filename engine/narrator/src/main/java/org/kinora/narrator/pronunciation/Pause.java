package org.kinora.narrator.pronunciation;

/** What lies between a sentence and the next. */
public enum Pause {
    /** Within a sentence that is too long for the voice. */
    PHRASE,
    /** Behind a colon. */
    COLON,
    SENTENCE,
    PARAGRAPH
}
