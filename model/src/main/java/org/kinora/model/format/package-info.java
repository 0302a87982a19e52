/**
 * The files that a language model is published as: safetensors, JSON, and the folder or jar that holds them;
 * and the texts that it learns from, plain or packed.
 *
 * <p>Bytes come in; named arrays of floats and plain maps go out. Nothing is allocated before the sizes that a file
 * claims have been held against the bytes that it has. The tokenizer and the model are built from what comes out.
 */
package org.kinora.model.format;
