/**
 * Text to token ids and back, as GPT-2 does it: byte-level byte-pair encoding.
 *
 * <p>A vocabulary and its merges come in from {@link org.kinora.model.format}; ids, and for each the characters of the
 * text that it stands for, go out to {@link org.kinora.model}.
 */
package org.kinora.model.tokenizer;
