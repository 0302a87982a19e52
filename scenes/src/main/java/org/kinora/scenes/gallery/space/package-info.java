/** Scenes that stand in space: solids, surfaces, curves, and words that fly between them. */
package org.kinora.scenes.gallery.space;
