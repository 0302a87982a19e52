/** What single units and directions stand for, and what happens without them. */
package org.kinora.scenes.gallery.features;
