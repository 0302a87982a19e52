/** What mathematics is drawn with: matrices, angles, graphs with their areas, traces, labels. */
package org.kinora.scenes.gallery.objects;
