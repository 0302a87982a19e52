/** Scenes that are told: what moves begins at the words that tell of it. */
package org.kinora.scenes.gallery.narration;
