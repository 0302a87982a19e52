/** Talks: scenes whose sections are slides. */
package org.kinora.scenes.gallery.talks;
