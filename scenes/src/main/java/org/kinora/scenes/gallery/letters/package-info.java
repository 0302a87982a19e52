/** Scenes of letters: fonts of one's own, scripts of several directions, wrapped and justified lines. */
package org.kinora.scenes.gallery.letters;
