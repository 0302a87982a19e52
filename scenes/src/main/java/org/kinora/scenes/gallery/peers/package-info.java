/**
 * Scenes that answer the example scenes of Manim Community, ManimGL and JAnim: each shows what its counterpart shows,
 * written anew in Kinora's idiom, so that the two can be compared line by line and picture by picture.
 */
package org.kinora.scenes.gallery.peers;
