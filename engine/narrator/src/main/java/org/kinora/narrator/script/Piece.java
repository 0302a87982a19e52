package org.kinora.narrator.script;

import java.util.Optional;

/**
 * A part of a word.
 *
 * @param text as it is written
 * @param override how it is said, where the script says so
 */
public record Piece(String text, Optional<String> override) {}
