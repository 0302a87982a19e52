/** Very many numbers at once. */
package org.kinora.scenes.gallery.crowds;
