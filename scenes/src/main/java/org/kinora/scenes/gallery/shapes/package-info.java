/** What shapes say: sets and what they have in common, bars, shares of an area, and who says what. */
package org.kinora.scenes.gallery.shapes;
