/** What vectors of words say: which are near, where they lie, and what can be read out of them. */
package org.kinora.scenes.gallery.vectors;
