package org.kinora.model;

/**
 * A token that might come next.
 *
 * @param id its number in the vocabulary
 * @param text what it reads, with its leading space if it has one; {@code #id} if the model came without a tokenizer
 * @param probability from 0 to 1, at temperature 1 over the whole vocabulary
 */
public record Candidate(int id, String text, double probability) {}
