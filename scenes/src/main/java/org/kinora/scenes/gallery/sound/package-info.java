/** What can be seen of a sound. */
package org.kinora.scenes.gallery.sound;
