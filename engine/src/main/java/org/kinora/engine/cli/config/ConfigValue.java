package org.kinora.engine.cli.config;

/**
 * What a file says about one thing.
 *
 * @param text as it would be typed on a command line
 * @param line in the file, from 1
 */
public record ConfigValue(String text, int line) {}
