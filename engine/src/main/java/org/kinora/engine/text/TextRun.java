package org.kinora.engine.text;

/**
 * A stretch of text that is shaped at once: one font, one style, one script, one direction.
 *
 * @param level its depth of nested directions by the Unicode bidirectional algorithm; odd runs from right to left
 */
record TextRun(int start, int end, Font font, TextStyle style, byte level) {

    boolean isRightToLeft() {
        return (level & 1) == 1;
    }
}
