/**
 * Scenes that show how things move: what two formulas have in common, what happens at the same time, what draws the eye,
 * and how one picture becomes the next. No model is asked here.
 */
package org.kinora.scenes.gallery.moves;
