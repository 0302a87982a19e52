/**
 * OpenAI's GPT-2 in its four sizes, fetched once and kept. A name comes in; a folder in the user's cache goes out to
 * {@link org.kinora.model.Gpt}, with every file checked against what the hub says it is.
 */
package org.kinora.model.hub;
