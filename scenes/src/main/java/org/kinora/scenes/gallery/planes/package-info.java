/** Coordinates of all kinds, and what is drawn on them: implicit curves, complex numbers, logarithms, fields, matrices. */
package org.kinora.scenes.gallery.planes;
