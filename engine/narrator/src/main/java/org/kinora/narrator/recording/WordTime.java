package org.kinora.narrator.recording;

/**
 * When a word is said.
 *
 * @param word as it is written, without the punctuation around it; empty for punctuation that stands alone
 * @param from its first sample, counted from the first of the recording
 * @param to behind its last sample; later than {@code from}, unless there is no word
 */
public record WordTime(String word, int from, int to) {}
