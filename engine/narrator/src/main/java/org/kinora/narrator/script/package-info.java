/**
 * What is to be said, as a person writes it. A Markdown file comes in; lines made of words go out, some with a pronunciation of
 * their own. Next comes {@code pronunciation}.
 */
package org.kinora.narrator.script;
