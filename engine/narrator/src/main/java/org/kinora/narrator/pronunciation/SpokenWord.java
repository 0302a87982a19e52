package org.kinora.narrator.pronunciation;

import org.kinora.narrator.script.Word;

/**
 * Where a word lies in the phonemes of its sentence.
 *
 * @param from index of its first phoneme
 * @param to index behind its last; {@code from} for punctuation that stands alone
 * @param beforePunctuation whether punctuation follows, in which the voice may rest
 */
public record SpokenWord(Word word, int from, int to, boolean beforePunctuation) {}
