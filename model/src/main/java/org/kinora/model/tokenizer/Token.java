package org.kinora.model.tokenizer;

/**
 * One token of a text. The ranges of a text's tokens join without gap or overlap. Where a character is so rare that its
 * bytes are spread over several tokens, the first of them has the character and the others are empty.
 *
 * @param id its number in the vocabulary
 * @param text the characters that it stands for
 * @param start index in the source of its first character
 * @param end index in the source after its last character
 */
public record Token(int id, String text, int start, int end) {}
