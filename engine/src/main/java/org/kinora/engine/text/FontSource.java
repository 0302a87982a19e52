package org.kinora.engine.text;

/**
 * A font file that a film's pictures depend on.
 *
 * @param family its name
 * @param file the file's name, without its folder
 * @param sha256 of the content, in hexadecimal digits
 */
public record FontSource(String family, String file, String sha256) {}
