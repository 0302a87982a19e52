/**
 * How words sound. Lines of a script come in; sentences go out as phonemes, the letters that the voice reads. What a word sounds
 * like says the script itself, a list of words that are weak in a sentence, the CMU Pronouncing Dictionary, or rules that derive
 * a word from its stem; what none of them knows is refused. Next comes {@code voice}.
 */
package org.kinora.narrator.pronunciation;
