/** Pictures and films from files, and pictures that are computed. */
package org.kinora.scenes.gallery.pictures;
