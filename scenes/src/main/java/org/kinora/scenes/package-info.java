/** Scenes with a language model in them. */
package org.kinora.scenes;
